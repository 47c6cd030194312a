import type { ComponentChildren, JSX } from 'preact';
import type { NudgeView } from '../../../core/view.ts';
import { useWords } from '../../shared/words.tsx';
import { useFold } from './folds.tsx';
import { Toggle } from './toggle.tsx';

/** A name from a page: its own direction, cut off after two lines, whole in the hint. */
export const Name = ({ name }: { name: string }): JSX.Element => (
  <bdi class="d-name" dir="auto" title={name}>
    {name}
  </bdi>
);

/** "Ana Ruiz · client   Why?", with the reasons that unfold. @param props.end a button at the end of the line. */
export function Person({ view, end }: { view: NudgeView; end?: ComponentChildren }): JSX.Element {
  const { t } = useWords();
  const [why, setWhy] = useFold();
  return (
    <header class="d-person">
      <div class="d-head">
        <h2 class="d-who">
          <Name name={view.name} />
          {view.relation ? <span class="d-relation"> · {view.relation}</span> : null}
        </h2>
        {view.why.length > 0 ? <Toggle look="word" label={t('card_why')} open={why} onToggle={setWhy} /> : null}
        {end}
      </div>
      {why ? (
        <ul class="d-why">
          {view.why.map((reason) => (
            <li key={reason} dir="auto">
              {reason}
            </li>
          ))}
        </ul>
      ) : null}
    </header>
  );
}
