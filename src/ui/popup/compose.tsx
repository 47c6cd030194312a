import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FIRST_KINDS, type FirstKind } from '../../core/replies/first-kinds.ts';
import type { FirstView } from '../../core/words-view.ts';
import { Button } from '../shared/button.tsx';
import { Chips } from '../shared/choices.tsx';
import { SelectField, TextField } from '../shared/field.tsx';
import { PersonPicker } from '../shared/person-picker.tsx';
import { useWords } from '../shared/words.tsx';
import { ComposeText } from './compose-text.tsx';
import type { FirstDraft, Place } from './types.ts';
import { useVerbs } from './verbs.tsx';

interface Props {
  place: Place;
  go: (change: Partial<Place>) => void;
  back: () => void;
}

/** "Invite someone kindly": one person at a time, the ways in, and how to say no to it. */
export function Compose({ place, go, back }: Props): JSX.Element {
  const { t } = useWords();
  const verbs = useVerbs();
  const draft = place.first;
  const [view, setView] = useState<FirstView | null>(null);
  // Another person or another reason: what was typed over the old words goes with them.
  const set = (change: Partial<FirstDraft>): void => go({ first: { ...draft, shown: [], text: null, ...change } });
  const { kind, person, name, language, formality, points, purpose, shown } = draft;
  useEffect(() => {
    let late = false;
    const timer = setTimeout(() => {
      verbs.writeFirst(draft).then(
        (found) => void (late || setView(found)),
        () => undefined,
      );
    }, 200);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [kind, person, name, language, formality, purpose, shown.join(), points?.join()]);
  return (
    <div class="body">
      <div>
        <Button look="quiet" icon="back" onClick={back}>
          {t('popup_back')}
        </Button>
      </div>
      <form class="stack" aria-label={t('popup_first')} onSubmit={(event) => event.preventDefault()}>
        <h2>{t('popup_first')}</h2>
        <SelectField
          label={t('first_kind')}
          value={kind}
          options={FIRST_KINDS.map((k) => ({ value: k, label: t(KIND_WORDS[k]) }))}
          onChange={(value) => set({ kind: FIRST_KINDS.find((k) => k === value) ?? 'invite' })}
        />
        <PersonPicker
          label={t('first_whom')}
          placeholder={t('first_whom_hint')}
          value={name}
          onInput={(typed) => set({ name: typed, person: null, language: null, formality: null })}
          find={verbs.findPeople}
          onPick={(p) => set({ name: p.name, person: p.id, language: null, formality: null })}
        />
        {kind === 'follow-up' ? (
          <TextField
            label={t('first_purpose')}
            placeholder={t('first_purpose_hint')}
            value={purpose}
            onInput={(about) => set({ purpose: about })}
          />
        ) : null}
        {view && kind === 'invite' && view.ways.length > 0 ? (
          <Chips
            legend={t('first_ways')}
            options={view.ways.map((w) => ({ value: w.id, label: w.label }))}
            chosen={points ?? view.ways.map((w) => w.id)}
            onToggle={(id, on) => {
              const all = view.ways.map((w) => w.id);
              const chosen = points ?? all;
              set({ points: all.filter((w) => (w === id ? on : chosen.includes(w))) });
            }}
          />
        ) : null}
        {view && kind === 'invite' && view.ways.length === 0 ? <p class="note">{t('first_no_ways')}</p> : null}
        {view ? (
          <div class="busy-time">
            <SelectField
              label={t('first_language')}
              value={view.language}
              options={view.languages}
              onChange={(value) => set({ language: value })}
            />
            {view.tellsForms ? (
              <SelectField
                label={t('first_form')}
                value={view.formality ?? 'formal'}
                options={[
                  { value: 'formal', label: t('book_formality_formal') },
                  { value: 'informal', label: t('book_formality_informal') },
                ]}
                onChange={(value) => set({ formality: value === 'informal' ? 'informal' : 'formal' })}
              />
            ) : null}
          </div>
        ) : null}
        {view ? <ComposeText view={view} draft={draft} go={go} /> : null}
      </form>
    </div>
  );
}

const KIND_WORDS = {
  invite: 'first_kind_invite',
  'follow-up': 'first_kind_follow_up',
  'was-sharp': 'first_kind_was_sharp',
  'took-a-no': 'first_kind_took_a_no',
} as const satisfies Record<FirstKind, string>;
