import type { JSX } from 'preact';
import type { Contact } from '../../../core/contact.ts';
import { Panel } from '../../shared/panel.tsx';
import { dayOf } from '../../shared/dates.ts';
import { useWords } from '../../shared/words.tsx';
import type { BookVerbs } from '../verbs.ts';
import { useLoaded } from './use-loaded.ts';

/** So many are named of one place. */
const MOST_NAMES = 3;

interface CostPanelProps {
  contact: Contact;
  name: string;
  verbs: Pick<BookVerbs, 'openWith'>;
}

/** R12: what is open with somebody and whom both may know, for whoever thinks of a block. Not where a distance is kept. */
export function CostPanel({ contact, name, verbs }: CostPanelProps): JSX.Element | null {
  const { t } = useWords();
  const lang = document.documentElement.lang || undefined;
  const [loaded] = useLoaded(() => verbs.openWith(contact.id), contact);
  if (loaded.state !== 'ready' || contact.relationships.includes('keep-distance')) return null;
  const { promises, held, metAt, places } = loaded.data;
  const day = (ms: number): string => dayOf(ms, lang);
  const listed = (names: readonly string[]): string =>
    new Intl.ListFormat(lang).format(names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), t('cost_others')] : names);
  const lines = [
    ...promises.map((p) => (p.due === null ? t('cost_promise_words', { words: p.words }) : t('cost_promise', { due: day(p.due) }))),
    ...held.map((until) => t('cost_note', { name, date: day(until) })),
    ...(metAt === null ? [] : [t('cost_meeting', { name, date: day(metAt) })]),
    ...places.map(({ from, names }) => t('cost_people', { from, people: listed(names) })),
  ];
  if (lines.length === 0) return null;
  return (
    <Panel title={t('cost_title', { name })}>
      <ul class="divided">
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
