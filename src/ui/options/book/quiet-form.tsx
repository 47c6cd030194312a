import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Identity } from '../../../core/contact.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField, TextField } from '../../shared/field.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';
import type { BookParts } from './book-section.tsx';
import { contactOf, draftOf, withRelationship } from './draft.ts';
import { IdentityField } from './identity-field.tsx';

const DAY_MS = 86_400_000;
/** How long to be ready; in days, 0 for always. */
const READY_DAYS = [90, 180, 365, 0] as const;

/** In case someone turns up (R07): a name and, if wanted, where from. No reason is asked for. */
export function QuietForm({ data, verbs, goTo }: BookParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const [name, setName] = useState('');
  const [event, setEvent] = useState('');
  const [note, setNote] = useState('');
  const [answer, setAnswer] = useState('');
  const [days, setDays] = useState<number>(365);
  const [identities, setIdentities] = useState<Identity[]>([]);
  const [missing, setMissing] = useState(false);

  const save = async (): Promise<void> => {
    const blank = withRelationship(verbs.blank(), 'keep-distance', true);
    const expiresAt = days === 0 ? null : data.now + days * DAY_MS;
    const contact = contactOf(
      {
        ...draftOf({
          ...blank,
          identities,
          privateNote: note,
          watch: { event, expiresAt, answer },
        }),
        name,
      },
      blank.createdAt,
    );
    if (!contact) return setMissing(true);
    const stored = await act(() => verbs.save(contact), {
      text: t('book_quiet_done'),
      undo: () => verbs.forget(contact.id, false),
    });
    if (stored) goTo(hashOf('book'));
    return undefined;
  };

  return (
    <form
      class="panel"
      aria-label={t('book_quiet')}
      onSubmit={(e) => {
        e.preventDefault();
        void save();
      }}
    >
      <header>
        <h2>{t('book_quiet')}</h2>
        <p class="muted">{t('book_quiet_lead')}</p>
      </header>
      <TextField
        label={t('book_name')}
        value={name}
        onInput={setName}
        problem={missing && name.trim() === '' ? t('book_name_missing') : null}
      />
      <TextField label={t('book_quiet_event')} note={t('book_quiet_event_note')} value={event} onInput={setEvent} />
      <IdentityField
        sites={data.sites}
        identities={identities}
        identity={verbs.identity}
        siteName={verbs.siteName}
        onChange={setIdentities}
      />
      <TextField label={t('book_quiet_answer')} note={t('book_quiet_answer_note')} value={answer} onInput={setAnswer} lines={2} />
      <TextField label={t('book_private')} note={t('book_private_note')} value={note} onInput={setNote} lines={3} />
      <SelectField
        label={t('book_quiet_days')}
        value={String(days)}
        onChange={(value) => setDays(Number(value))}
        options={READY_DAYS.map((d) => ({ value: String(d), label: t(`book_quiet_days_${d}`) }))}
      />
      <p class="callout">{t('book_quiet_what')}</p>
      <div class="line-up">
        <button type="submit" class="button button-main">
          {t('shared_save')}
        </button>
        <Button onClick={() => goTo(hashOf('book'))}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}
