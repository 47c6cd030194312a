/** @jsxImportSource react */
import { useWorld } from './store.ts';
import { post } from './store.ts';

const HAPPENINGS: [string, string][] = [
  ['client', 'A client asks'],
  ['vendor', 'A vendor asks'],
  ['stranger', 'A stranger asks'],
  ['message', 'Jill writes'],
  ['reset', 'Start over'],
];

/** Only in the demo: lets things happen in the neighbourhood. Ordinary buttons, outside the site's own pages. */
export function DemoPanel() {
  if (!useWorld().demo) return null;
  return (
    <aside className="demo-panel" aria-label="Demo">
      <strong>Let something happen</strong>
      {HAPPENINGS.map(([what, label]) => (
        <button key={what} type="button" onClick={() => void post(`/api/demo/${what}`)}>
          {label}
        </button>
      ))}
    </aside>
  );
}
