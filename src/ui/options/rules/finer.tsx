import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FineRule } from '../../../core/boundary/rules.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { useAct } from '../../shared/toasts.tsx';
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
  const list = data.settings.rules.fine;
  const [editing, setEditing] = useState<FineRule | null>(null);
  const say = (rule: FineRule): string => sentenceOf(words, rule, site, document.documentElement.lang || undefined);
  const save = async (rule: FineRule): Promise<void> => {
    const known = list.some((r) => r.id === rule.id);
    const next = known ? list.map((r) => (r.id === rule.id ? rule : r)) : [...list, rule];
    const worked = await act(() => verbs.saveFine(next), { text: t('rules_finer_saved'), undo: () => verbs.saveFine(list) });
    if (worked) setEditing(null);
  };
  const remove = (rule: FineRule): void =>
    void act(() => verbs.saveFine(list.filter((r) => r.id !== rule.id)), { text: t('rules_finer_gone'), undo: () => verbs.saveFine(list) });
  const move = (from: number, by: number): void => {
    const next = [...list];
    next.splice(from + by, 0, ...next.splice(from, 1));
    void act(() => verbs.saveFine(next));
  };
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
                {i > 0 ? <IconButton icon="up" name={t('rules_finer_up', { rule: say(rule) })} onClick={() => move(i, -1)} /> : null}
                {i < list.length - 1 ? (
                  <IconButton icon="down" name={t('rules_finer_down', { rule: say(rule) })} onClick={() => move(i, 1)} />
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
