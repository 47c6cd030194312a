import type { JSX } from 'preact';
import type { ReplyView } from '../../../core/view.ts';
import type { About } from './doing.tsx';
import { useFold } from './folds.tsx';
import { Press } from './press.tsx';
import { Toggle } from './toggle.tsx';

/** What the user does by hand, one after the other, with the page on which it begins. Nothing here presses anything. */
export function Steps({ reply, about }: { reply: ReplyView; about: About }): JSX.Element {
  const [open, setOpen] = useFold();
  return (
    <div class="d-steps">
      <Toggle look="word" label={reply.title ?? reply.button.label} open={open} onToggle={setOpen} />
      {open ? (
        <>
          {reply.cost ? (
            <ul class="d-cost">
              {reply.cost.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          ) : null}
          <ol>
            {(reply.steps ?? []).map((step) => (
              <li key={step} dir="auto">
                {step}
              </li>
            ))}
          </ol>
          {reply.button.opens === undefined ? (
            <p class="d-effect">{reply.button.effect}</p>
          ) : (
            <Press button={reply.button} about={about} look="text" effect />
          )}
        </>
      ) : null}
    </div>
  );
}
