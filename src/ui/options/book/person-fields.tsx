import type { JSX } from 'preact';
import { HOW_MET, type Contact, type Relationship } from '../../../core/contact.ts';
import { NOTE_LANGUAGES } from '../../../core/replies/types.ts';
import { Chips } from '../../shared/choices.tsx';
import { SelectField, TextField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import type { SiteView } from '../../shared/site-view.ts';
import { useWords } from '../../shared/words.tsx';
import type { BookVerbs } from '../verbs.ts';
import { withRelationship, type Draft } from './draft.ts';
import { GivenList } from './given-list.tsx';
import { IdentityField } from './identity-field.tsx';
import { SmallMarks } from './small-marks.tsx';

export interface PersonFieldsProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  sites: readonly SiteView[];
  identity: BookVerbs['identity'];
  siteName: BookVerbs['siteName'];
  /** Epoch ms, for what is given today. */
  now: number;
  missing: boolean;
}

/** Every field of a contact, in four parts. */
export function PersonFields(props: PersonFieldsProps): JSX.Element {
  const { t } = useWords();
  const { draft, onChange, sites, identity, siteName, now } = props;
  const c = draft.contact;
  const set = (patch: Partial<Contact>): void => onChange({ ...draft, contact: { ...c, ...patch } });
  return (
    <>
      <Who {...props} set={set} />
      <Panel title={t('book_part_reach')}>
        <IdentityField
          sites={sites}
          identities={c.identities}
          identity={identity}
          siteName={siteName}
          onChange={(identities) => set({ identities })}
        />
        <div class="two">
          <TextField
            label={t('book_emails')}
            note={t('book_one_a_line')}
            lines={2}
            value={draft.emails}
            onInput={(emails) => onChange({ ...draft, emails })}
          />
          <TextField
            label={t('book_phones')}
            note={t('book_one_a_line')}
            lines={2}
            value={draft.phones}
            onInput={(phones) => onChange({ ...draft, phones })}
          />
          <TextField label={t('book_company')} value={c.company ?? ''} onInput={(company) => set({ company })} />
          <TextField label={t('book_job')} value={c.jobTitle ?? ''} onInput={(jobTitle) => set({ jobTitle })} />
        </div>
        <GivenList given={c.given} now={now} onChange={(given) => set({ given })} />
      </Panel>
      <Panel title={t('book_part_answers')}>
        <div class="two">
          <SelectField
            label={t('book_language')}
            value={c.language ?? ''}
            onChange={(language) => set({ language: language || null })}
            options={[
              { value: '', label: t('book_language_any') },
              ...NOTE_LANGUAGES.map((l) => ({ value: l as string, label: ownName(l) })),
            ]}
          />
          <SelectField
            label={t('book_formality')}
            note={t('book_formality_note')}
            value={c.formality ?? ''}
            onChange={(value) => set({ formality: value === 'formal' || value === 'informal' ? value : null })}
            options={[
              { value: '', label: t('book_formality_any') },
              { value: 'formal', label: t('book_formality_formal') },
              { value: 'informal', label: t('book_formality_informal') },
            ]}
          />
          <SelectField
            label={t('book_prefers')}
            value={c.preferredChannel ?? ''}
            onChange={(way) => set({ preferredChannel: way || null })}
            options={[
              { value: '', label: t('book_prefers_any') },
              ...WAYS.map((w) => ({ value: w as string, label: t(`book_prefers_${w}`) })),
            ]}
          />
        </div>
        <SmallMarks contact={c} sites={sites} set={set} />
      </Panel>
      <Panel title={t('book_private')} note={t('book_private_note')}>
        <TextField label={t('book_private_field')} lines={4} value={c.privateNote} onInput={(privateNote) => set({ privateNote })} />
      </Panel>
    </>
  );
}

const WAYS = ['thread', 'email', 'linkedin', 'phone'] as const;

/** A language's own name for itself ("Deutsch"). */
const ownName = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

function Who({ draft, onChange, missing, set }: PersonFieldsProps & { set: (patch: Partial<Contact>) => void }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const c = draft.contact;
  return (
    <Panel title={t('book_part_who')}>
      <TextField
        label={t('book_name')}
        value={draft.name}
        onInput={(name) => onChange({ ...draft, name })}
        problem={missing && draft.name.trim() === '' ? t('book_name_missing') : null}
      />
      <TextField
        label={t('book_other_names')}
        note={t('book_other_names_note')}
        lines={2}
        value={draft.otherNames}
        onInput={(otherNames) => onChange({ ...draft, otherNames })}
      />
      <Chips
        legend={t('book_who')}
        chosen={c.relationships}
        options={RELATION_ORDER.map((r) => ({ value: r, label: relationLabel(words, r) }))}
        onToggle={(r, on) => onChange({ ...draft, contact: withRelationship(c, r as Relationship, on) })}
      />
      {c.relationships.length > 1 ? (
        <output class="note">
          {t(c.setByUser.some((r) => r === 'friend' || r === 'family') ? 'book_who_friend' : 'book_who_several')}
        </output>
      ) : null}
      <div class="two">
        <TextField
          label={t('book_own_word')}
          note={t('book_own_word_note')}
          value={c.ownWord ?? ''}
          onInput={(ownWord) => set({ ownWord })}
        />
        <SelectField
          label={t('book_met')}
          note={t('book_met_note')}
          value={c.howMet ?? ''}
          onChange={(value) => set({ howMet: HOW_MET.find((h) => h === value) ?? null })}
          options={[
            { value: '', label: t('book_met_unknown') },
            ...HOW_MET.map((h) => ({ value: h as string, label: t(`book_met_${metKey(h)}`) })),
          ]}
        />
      </div>
      <TextField label={t('book_met_on')} type="date" value={c.metOn ?? ''} onInput={(day) => set({ metOn: day === '' ? null : day })} />
      <TextField label={t('book_met_more')} value={c.howMetNote} onInput={(howMetNote) => set({ howMetNote })} />
    </Panel>
  );
}

const metKey = (h: (typeof HOW_MET)[number]): Exclude<typeof h, 'client-work'> | 'client_work' => (h === 'client-work' ? 'client_work' : h);
