/** @jsxImportSource react */
import { post, useWorld } from './store.ts';

const HAPPENINGS: [string, string][] = [
  ['client', 'A client asks'],
  ['co-worker', 'A co-worker asks'],
  ['stranger', 'A stranger asks'],
  ['dreaded', 'Gareth asks'],
  ['message', 'Jill writes'],
  ['reset', 'Start over'],
];

/** Only in the demo: says what this is and lets things happen in the neighbourhood. Ordinary buttons, outside the site's own pages. */
export function DemoBar() {
  if (!useWorld().demo) return null;
  return (
    <aside className="demo-bar" aria-label="Demo">
      <strong>Demo neighbourhood – not Facebook</strong>
      <span>Let something happen:</span>
      {HAPPENINGS.map(([what, label]) => (
        <button key={what} type="button" onClick={() => void post(`/api/demo/${what}`)}>
          {label}
        </button>
      ))}
    </aside>
  );
}
