import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FineRule } from '../../../core/boundary/rules.ts';
import { moved } from '../../../core/ordered.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { useAct, useChange } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { OptionsData } from '../verbs.ts';
import { FinerForm } from './finer-form.tsx';
import { sentenceOf } from './finer-sentence.ts';
import type { RulesVerbs } from './verbs.ts';
import type { SiteName } from './words.ts';

interface Props {
  data: OptionsData;
  verbs: RulesVerbs;
  site: SiteName;
}

/** Finer rules above the table, each a plain sentence; the first that fits counts. */
export function Finer({ data, verbs, site }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const change = useChange();
  const list = data.settings.rules.fine;
  const [editing, setEditing] = useState<FineRule | null>(null);
  const say = (rule: FineRule): string => sentenceOf(words, rule, site, document.documentElement.lang || undefined);
  const save = async (rule: FineRule): Promise<void> => {
    if (await change(() => verbs.changeFine((stored) => putRule(stored, rule)), t('rules_finer_saved'))) setEditing(null);
  };
  const remove = (rule: FineRule): void =>
    void change(() => verbs.changeFine((stored) => stored.filter((r) => r.id !== rule.id)), t('rules_finer_gone'));
  const move = ({ id }: FineRule, by: number): void => void act(() => verbs.changeFine((stored) => moved(stored, id, by)));
  return (
    <details class="panel" open={list.length > 0}>
      <summary>{t('rules_advanced')}</summary>
      <div class="stack">
        <p class="muted">{t(list.length === 0 ? 'rules_finer_none' : 'rules_finer_note')}</p>
        <ol class="divided">
          {list.map((rule, i) => (
            <li key={rule.id} class="stack-tight">
              <span dir="auto">{say(rule)}</span>
              <span class="line-up">
                <Button look="quiet" name={t('rules_finer_edit', { rule: say(rule) })} onClick={() => setEditing(rule)}>
                  {t('rules_finer_change')}
                </Button>
                {i > 0 ? <IconButton icon="up" name={t('rules_finer_up', { rule: say(rule) })} onClick={() => move(rule, -1)} /> : null}
                {i < list.length - 1 ? (
                  <IconButton icon="down" name={t('rules_finer_down', { rule: say(rule) })} onClick={() => move(rule, 1)} />
                ) : null}
                <Button look="quiet" name={t('rules_finer_remove', { rule: say(rule) })} onClick={() => remove(rule)}>
                  {t('shared_remove')}
                </Button>
              </span>
            </li>
          ))}
        </ol>
        {editing ? (
          <FinerForm
            key={editing.id}
            rule={editing}
            data={data}
            say={say}
            onSave={(rule) => void save(rule)}
            onClose={() => setEditing(null)}
          />
        ) : (
          <div>
            <Button icon="add" onClick={() => setEditing({ id: verbs.newId(), when: {}, outcome: 'ask', contactPointId: null })}>
              {t('rules_finer_add')}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

const putRule = (list: readonly FineRule[], rule: FineRule): FineRule[] =>
  list.some((r) => r.id === rule.id) ? list.map((r) => (r.id === rule.id ? rule : r)) : [...list, rule];
