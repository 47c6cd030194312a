import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Relationship } from '../../../core/contact.ts';
import { Button } from '../../shared/button.tsx';
import { Chips } from '../../shared/choices.tsx';
import { TextField } from '../../shared/field.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';
import type { BookParts } from './book-section.tsx';
import { contactOf, draftOf, withRelationship } from './draft.ts';
import { IdentityField } from './identity-field.tsx';

/** A new person: a name and who it is are enough; all the rest can come later. */
export function AddForm({ data, verbs, goTo }: BookParts): JSX.Element {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const [draft, setDraft] = useState(() => draftOf(verbs.blank()));
  const [missing, setMissing] = useState(false);

  const save = async (): Promise<void> => {
    const contact = contactOf(draft, draft.contact.createdAt);
    if (!contact) return setMissing(true);
    const stored = await act(() => verbs.save(contact), {
      text: t('book_added', { name: contact.names[0] ?? '' }),
      undo: () => verbs.forget(contact.id, false),
    });
    if (stored) goTo(hashOf('book'));
    return undefined;
  };

  return (
    <form
      class="panel"
      aria-label={t('book_add')}
      onSubmit={(e) => {
        e.preventDefault();
        void save();
      }}
    >
      <h2>{t('book_add')}</h2>
      <TextField
        label={t('book_name')}
        value={draft.name}
        onInput={(name) => setDraft({ ...draft, name })}
        problem={missing && draft.name.trim() === '' ? t('book_name_missing') : null}
      />
      <Chips
        legend={t('book_who')}
        chosen={draft.contact.relationships}
        options={RELATION_ORDER.map((r) => ({ value: r, label: relationLabel(words, r) }))}
        onToggle={(r, on) => setDraft({ ...draft, contact: withRelationship(draft.contact, r as Relationship, on) })}
      />
      <IdentityField
        sites={data.sites}
        identities={draft.contact.identities}
        identity={verbs.identity}
        siteName={verbs.siteName}
        onChange={(identities) => setDraft({ ...draft, contact: { ...draft.contact, identities } })}
      />
      <TextField label={t('book_email')} type="email" value={draft.emails} onInput={(emails) => setDraft({ ...draft, emails })} />
      <div class="line-up">
        <button type="submit" class="button button-main">
          {t('book_add_do')}
        </button>
        <Button onClick={() => goTo(hashOf('book'))}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}
