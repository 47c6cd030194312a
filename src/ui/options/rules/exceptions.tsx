import type { JSX } from 'preact';
import { withException, type Exception } from '../../../core/boundary/rules.ts';
import { Button } from '../../shared/button.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useChange } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { useLoaded } from '../book/use-loaded.ts';
import type { OptionsData } from '../verbs.ts';
import type { RulesVerbs } from './verbs.ts';
import { outcomeWord, type SiteName } from './words.ts';

interface Props {
  data: OptionsData;
  verbs: RulesVerbs;
  site: SiteName;
}

/** The people who are treated otherwise than the table says. */
export function Exceptions({ data, verbs, site }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const change = useChange();
  const list = data.settings.rules.exceptions;
  const ids = [...new Set(list.map((e) => e.contactId))];
  const [names] = useLoaded(() => verbs.names(ids), ids.join(' '));
  const nameOf = (e: Exception): string => (names.state === 'ready' ? names.data[e.contactId] : '') ?? t('rules_exception_unknown');
  const remove = (e: Exception): void =>
    void change(() => verbs.changeExceptions((stored) => withException(stored, e, null)), t('rules_exception_gone', { name: nameOf(e) }));
  return (
    <Panel title={t('rules_exceptions')} note={t('rules_exceptions_note')}>
      {list.length === 0 ? <p class="muted">{t('rules_exceptions_none')}</p> : null}
      <ul class="divided" hidden={list.length === 0}>
        {list.map((e) => (
          <li key={`${e.contactId} ${e.platform}`} class="line-up spread">
            <span dir="auto">
              {t('rules_exception_line', {
                name: nameOf(e),
                site: e.platform === '*' ? t('rules_every_site') : site(e.platform),
                what: outcomeWord(words, e.outcome),
              })}
            </span>
            <Button look="quiet" name={t('rules_exception_remove', { name: nameOf(e) })} onClick={() => remove(e)}>
              {t('shared_remove')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
