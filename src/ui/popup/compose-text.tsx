import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { mailDraft } from '../../core/replies/subjects.ts';
import type { FirstView } from '../../core/words-view.ts';
import { isTooLong, withBody, withoutBody } from '../card/parts/mail.ts';
import { Button } from '../shared/button.tsx';
import { TextField } from '../shared/field.tsx';
import { useWording } from '../shared/use-wording.ts';
import { WordingMark } from '../shared/wording-mark.tsx';
import { useWords } from '../shared/words.tsx';
import type { FirstDraft, Place } from './types.ts';
import { useAsking, useVerbs } from './verbs.tsx';

interface Props {
  view: FirstView;
  draft: FirstDraft;
  go: (change: Partial<Place>) => void;
}

/** The text, changed as one likes, with the wording check; then it is copied or goes into an e-mail draft. */
export function ComposeText({ view, draft, go }: Props): JSX.Element {
  const { t } = useWords();
  const verbs = useVerbs();
  const { ask, failed } = useAsking();
  const [said, setSaid] = useState<string | null>(null);
  const text = draft.text ?? view.text ?? '';
  const name = view.name;
  const ready = name !== '' && text.trim() !== '' && !/\{[a-zA-Z]+\}/u.test(text);
  // Only what the user has changed is looked at; the words are fine as they come.
  const [mark, putAway] = useWording(draft.text ?? '', (changed) => verbs.checkFirst(changed, view.language), [view.language]);
  const set = (change: Partial<FirstDraft>): void => {
    setSaid(null);
    go({ first: { ...draft, ...change } });
  };
  if (view.text === null) return <p class="callout">{view.hint}</p>;
  const wrote = (how: 'copied' | 'email'): Promise<void> => verbs.wroteFirst(draft, text.trim(), view.wordingId, how);
  const copy = (): void =>
    ask(async () => {
      if (!(await verbs.copy(text.trim()))) return setSaid(t('card_copy_failed'));
      await wrote('copied');
      return setSaid(t('first_copied', { name }));
    });
  const mail = (): void => {
    const url = withBody(mailDraft(view.email ?? '', view.subject), text.trim());
    const copied = isTooLong(url) ? verbs.copy(text.trim()) : null;
    verbs.open(copied ? withoutBody(url) : url);
    ask(async () => {
      await wrote('email');
      const done = await copied;
      setSaid(t(done === null ? 'first_mailed' : done ? 'card_mail_copied' : 'card_copy_failed'));
    });
  };
  return (
    <>
      {view.hint ? <p class="callout">{view.hint}</p> : null}
      <TextField label={t('first_text', { name: name || '…' })} lines={7} value={text} onInput={(changed) => set({ text: changed })} />
      <WordingMark mark={mark} onMend={(mended) => set({ text: mended })} onDismiss={putAway} />
      {name === '' ? <p class="note">{t('first_need_name')}</p> : null}
      <div class="line-up">
        <Button look="main" disabled={!ready} onClick={copy}>
          {t('first_copy')}
        </Button>
        {view.email ? (
          <Button disabled={!ready} onClick={mail}>
            {t('first_email')}
          </Button>
        ) : null}
        {draft.text === null && view.wordingId ? (
          <Button look="quiet" onClick={() => set({ shown: [...draft.shown, view.wordingId ?? ''].slice(-20) })}>
            {t('first_other')}
          </Button>
        ) : null}
      </div>
      {view.email ? <p class="note">{t('first_email_effect', { name })}</p> : null}
      {said ? <output class="said">{said}</output> : null}
      {failed ? <output class="d-notice">{failed}</output> : null}
    </>
  );
}
