import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KINDS } from '../../../core/approach.ts';
import { SIDES } from '../../../core/boundary/choices.ts';
import type { Condition, FineRule } from '../../../core/boundary/rules.ts';
import { HOW_MET } from '../../../core/contact.ts';
import { INTENTS } from '../../../core/messages/types.ts';
import { OUTCOMES } from '../../../core/settings-parts.ts';
import type { Outcome } from '../../../core/settings.ts';
import { Button } from '../../shared/button.tsx';
import { Chips } from '../../shared/choices.tsx';
import { SelectField } from '../../shared/field.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import { useWords, type WordKey } from '../../shared/words.tsx';
import type { OptionsData } from '../verbs.ts';
import { outcomeWord } from './words.ts';

interface Props {
  rule: FineRule;
  data: OptionsData;
  say: (rule: FineRule) => string;
  onSave: (rule: FineRule) => void;
  onClose: () => void;
}

type Listed = 'relationships' | 'platforms' | 'sides' | 'kinds' | 'intents' | 'howMet';

/** One finer rule: what must hold, and what is proposed then; the sentence above says it while one chooses. */
export function FinerForm({ rule, data, say, onSave, onClose }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [draft, setDraft] = useState(rule);
  const { when } = draft;
  const setWhen = (patch: Condition): void => setDraft({ ...draft, when: { ...when, ...patch } });
  const without = (key: keyof Condition): void => {
    const { [key]: _out, ...rest } = when;
    setDraft({ ...draft, when: rest });
  };
  const toggle = (key: Listed, value: string, on: boolean): void => {
    const others = ((when[key] ?? []) as string[]).filter((v) => v !== value);
    const next = on ? [...others, value] : others;
    if (next.length === 0) without(key);
    else setWhen({ [key]: next });
  };
  const chips = (key: Listed, legend: WordKey, options: { value: string; label: string }[]): JSX.Element => (
    <Chips legend={t(legend)} options={options} chosen={when[key] ?? []} onToggle={(value, on) => toggle(key, value, on)} />
  );
  const { contactPoints } = data.settings;
  return (
    <form
      class="panel stack"
      aria-label={t('rules_finer_add')}
      onSubmit={(e) => {
        e.preventDefault();
        onSave(draft);
      }}
    >
      <p class="callout" aria-live="polite" dir="auto">
        {say(draft)}
      </p>
      <p class="note">{t('rules_form_any')}</p>
      {chips(
        'relationships',
        'rules_form_who',
        RELATION_ORDER.map((r) => ({ value: r, label: relationLabel(words, r) })),
      )}
      {chips(
        'platforms',
        'rules_form_where',
        data.sites.map((s) => ({ value: s.id, label: s.name })),
      )}
      {chips(
        'sides',
        'rules_form_where',
        SIDES.map((s) => ({ value: s, label: t('rules_where_side', { side: t(`side_${s}`) }) })),
      )}
      {chips(
        'kinds',
        'rules_form_kind',
        KINDS.map((k) => ({ value: k, label: t(`rules_kind_${k}`) })),
      )}
      {chips(
        'intents',
        'rules_form_about',
        INTENTS.map((i) => ({ value: i, label: t(`intent_${i}`) })),
      )}
      {chips(
        'howMet',
        'rules_form_met',
        HOW_MET.map((m) => ({ value: m, label: t(`book_met_${m.replaceAll('-', '_')}` as WordKey) })),
      )}
      <div class="two">
        <SelectField
          label={t('rules_form_busy')}
          value={when.busy === undefined ? 'any' : when.busy ? 'yes' : 'no'}
          onChange={(v) => (v === 'any' ? without('busy') : setWhen({ busy: v === 'yes' }))}
          options={(['any', 'yes', 'no'] as const).map((v) => ({ value: v, label: t(`rules_form_busy_${v}`) }))}
        />
        <SelectField
          label={t('rules_form_history')}
          value={when.answeredBefore === undefined ? 'any' : 'yes'}
          onChange={(v) => (v === 'any' ? without('answeredBefore') : setWhen({ answeredBefore: 1 }))}
          options={(['any', 'yes'] as const).map((v) => ({ value: v, label: t(`rules_form_history_${v}`) }))}
        />
      </div>
      <SelectField
        label={t('rules_form_outcome')}
        value={draft.outcome === 'redirect' && draft.contactPointId ? `redirect ${draft.contactPointId}` : draft.outcome}
        onChange={(v) => {
          const [outcome = '', point = ''] = v.split(' ');
          setDraft({ ...draft, outcome: outcome as Outcome, contactPointId: point === '' ? null : point });
        }}
        options={[
          ...OUTCOMES.map((o) => ({ value: o as string, label: outcomeWord(words, o) })),
          ...contactPoints.map((p) => ({
            value: `redirect ${p.id}`,
            label: t('options_outcome_redirect_to', { way: t(`shared_point_${p.kind}`) }),
          })),
        ]}
      />
      <div class="line-up">
        <button type="submit" class="button button-main">
          {t('shared_save')}
        </button>
        <Button look="quiet" onClick={onClose}>
          {t('shared_cancel')}
        </Button>
      </div>
    </form>
  );
}
