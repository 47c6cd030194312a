/** The panel with which a page is taught, at each of its steps, and the options of a taught page. */
import type { JSX } from 'preact';
import { partsStyle } from '../../src/ui/card/parts/style.ts';
import { cardStyle } from '../../src/ui/card/style.ts';
import { tokens } from '../../src/ui/card/tokens.ts';
import { useWords } from '../../src/ui/shared/words.tsx';
import { TeachPanel } from '../../src/ui/teach/panel.tsx';
import { teachStyle } from '../../src/ui/teach/style.ts';
import type { TeachView } from '../../src/ui/teach/types.ts';
import { teachView } from './taught-fixtures.ts';

function Panel({ view }: { view: TeachView }): JSX.Element {
  const { dir } = useWords();
  return (
    <main class="example-column">
      <style>{tokens + partsStyle + cardStyle + teachStyle}</style>
      <h1>Requests</h1>
      <div class="d-all" dir={dir()}>
        <TeachPanel view={view} press={() => undefined} />
      </div>
    </main>
  );
}

const none: Partial<TeachView> = { names: [], press: null, leftAlone: [] };
const many = ['Ana Ruiz', 'Tom Okafor', 'Lina Haddad', 'Maximiliane Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst', 'ليلى حداد'];
const VIEWS: Record<string, Partial<TeachView>> = {
  found: {},
  many: { names: [...many, 'Bo Berg', 'Kim Oda', 'Sam Lee'] },
  nothing: { step: 'nothing', ...none },
  person: { step: 'person', ...none, pointed: 'Ana Ruiz' },
  button: { step: 'button', ...none, press: { label: '', name: 'Ana Ruiz' }, pointed: 'No thanks' },
  refused: { step: 'button', ...none, press: { label: '', name: 'Ana Ruiz' }, pointed: 'Let in', problem: 'teach_says_yes' },
  tried: { step: 'tried' },
  known: { step: 'known', hasBox: true },
  saved: { step: 'saved', ...none },
  'box-tried': { step: 'box-tried', ...none, press: { label: '', name: 'Ana Ruiz' } },
};

export const TEACH_STATES = Object.entries(VIEWS).map(([name, view]) => ({
  name: `teach/${name}`,
  render: () => <Panel view={teachView(view)} />,
}));
