import type { JSX } from 'preact';
import type { NudgeView } from '../../core/view.ts';
import { stripText } from '../card/parts/strip.tsx';
import { useSecondsLeft } from '../card/parts/countdown.ts';

/** The people in a list; each opens. */
export function People({ people, open }: { people: NudgeView[]; open: (key: string) => void }): JSX.Element {
  return (
    <ul class="rows">
      {people.map((view) => (
        <li key={view.key}>
          <Row view={view} open={() => open(view.key)} />
        </li>
      ))}
    </ul>
  );
}

/** A name, what the person is, where, and how far an answer is. Nothing more of anybody kept at a distance. */
function Row({ view, open }: { view: NudgeView; open: () => void }): JSX.Element {
  const seconds = useSecondsLeft(view.strip?.countdownUntil ?? null);
  const line = view.strip ? stripText(view.strip, seconds) : quietLine(view);
  const relation = view.shape === 'mark' ? null : view.relation;
  return (
    <button
      type="button"
      class="row"
      data-row={view.key}
      aria-label={[view.name, relation, line].filter(Boolean).join(', ')}
      onClick={open}
    >
      <span class="row-head">
        <bdi class="row-name" dir="auto" title={view.name}>
          {view.name}
        </bdi>
        {relation ? <span class="row-relation"> · {relation}</span> : null}
        <span class="row-site">{view.site}</span>
      </span>
      {line ? <span class="row-line">{line}</span> : null}
    </button>
  );
}

/** One line more than the name: what happened before or the rule; a message's or a stranger's own line. */
function quietLine(view: NudgeView): string {
  if (view.shape === 'mark') return '';
  if (view.relation === null || view.kind.startsWith('message')) return view.line;
  return view.history ?? view.rule ?? view.line;
}
