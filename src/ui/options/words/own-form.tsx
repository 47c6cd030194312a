import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { lintOwn } from '../../../core/replies/own-places.ts';
import type { OwnReply } from '../../../core/replies/own-reply.ts';
import { OWN_SITUATIONS, ownSituation, rungsOf, SITUATION, type OwnSituation } from '../../../core/replies/situations.ts';
import { NOTE_LANGUAGES } from '../../../core/replies/types.ts';
import { Button } from '../../shared/button.tsx';
import { Chips } from '../../shared/choices.tsx';
import { SelectField, TextField } from '../../shared/field.tsx';
import { markInWords } from '../../shared/mark-words.ts';
import { Panel } from '../../shared/panel.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import { useWording } from '../../shared/use-wording.ts';
import { WordingMark } from '../../shared/wording-mark.tsx';
import { useWords } from '../../shared/words.tsx';
import type { WordsVerbs } from './verbs.ts';
import { OwnPreviewPanel } from './own-preview.tsx';
import { OwnText } from './own-text.tsx';
import { languageName } from './own-words.ts';

interface Props {
  reply: OwnReply;
  verbs: WordsVerbs;
  save: (reply: OwnReply) => void;
  cancel: () => void;
  /** Epoch ms. */
  now: number;
}

/** One reply: the words with the check beside them, when they are offered and to whom, and how they read. */
export function OwnForm({ reply, verbs, save, cancel, now }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [draft, setDraft] = useState(reply);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<OwnReply>): void => setDraft({ ...draft, ...change });
  const { language, rung, situation } = draft;
  const look = (text: string) =>
    lintOwn(text, situation, { language, rung, policyApplies: false }).map((mark) => markInWords(words, mark, text));
  const [mark, putAway] = useWording(draft.text, look, [language, rung, situation]);
  const rungs = rungsOf(situation);
  const lang = document.documentElement.lang || 'en';
  const submit = (): void => {
    setTried(true);
    if (draft.text.trim() !== '' && !look(draft.text).some((m) => m.blocks)) save({ ...draft, text: draft.text.trim(), changedAt: now });
  };
  const chooseSituation = (name: string): void => {
    const next = SITUATION[name as OwnSituation];
    set({ situation: next, rung: rungsOf(next).includes(rung) ? rung : (rungsOf(next)[0] ?? 1) });
  };
  return (
    <form
      class="stack"
      aria-label={t('mine_new')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Panel title={t('mine_new')}>
        <SelectField
          label={t('mine_situation')}
          value={ownSituation(situation) ?? OWN_SITUATIONS[0]}
          options={OWN_SITUATIONS.map((name) => ({ value: name, label: t(`mine_when_${name}`) }))}
          onChange={chooseSituation}
        />
        <OwnText
          text={draft.text}
          situation={situation}
          language={language}
          onInput={(text) => set({ text })}
          problem={tried && draft.text.trim() === '' ? t('mine_needs_text') : null}
        />
        <WordingMark mark={mark} onMend={(text) => set({ text })} onDismiss={putAway} />
        <OwnPreviewPanel reply={draft} verbs={verbs} />
      </Panel>
      <Panel title={t('mine_offered')} note={t('mine_for_note')}>
        <Chips
          legend={t('mine_for')}
          options={RELATION_ORDER.filter((r) => r !== 'keep-distance').map((r) => ({ value: r, label: relationLabel(words, r) }))}
          chosen={draft.relationships}
          onToggle={(value, on) =>
            set({
              relationships: RELATION_ORDER.filter((r) => (r === value ? on : draft.relationships.includes(r))),
            })
          }
        />
        <div class="two">
          {rungs.length > 1 ? (
            <SelectField
              label={t('mine_rung')}
              value={String(rung)}
              options={rungs.map((r) => ({ value: String(r), label: t(`tone_${r}`) }))}
              onChange={(value) => set({ rung: rungs.find((r) => String(r) === value) ?? rung })}
            />
          ) : null}
          <SelectField
            label={t('mine_language')}
            value={language}
            options={NOTE_LANGUAGES.map((l) => ({ value: l, label: languageName(l, lang) }))}
            onChange={(value) => set({ language: NOTE_LANGUAGES.find((l) => l === value) ?? language })}
          />
          {language === 'en' ? null : (
            <SelectField
              label={t('mine_formality')}
              value={draft.formality ?? ''}
              options={[
                { value: '', label: t('mine_formality_any') },
                { value: 'formal', label: t('book_formality_formal') },
                { value: 'informal', label: t('book_formality_informal') },
              ]}
              onChange={(value) => set({ formality: value === 'formal' || value === 'informal' ? value : null })}
            />
          )}
          <TextField label={t('mine_title')} note={t('mine_title_note')} value={draft.title} onInput={(title) => set({ title })} />
        </div>
      </Panel>
      <div class="line-up">
        <Button look="main" onClick={submit}>
          {t('shared_save')}
        </Button>
        <Button onClick={cancel}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}
