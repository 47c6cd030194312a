import type { JSX } from 'preact';
import type { StripView, Verb } from '../../../core/view.ts';
import { useWords } from '../../shared/words.tsx';
import { useSecondsLeft } from './countdown.ts';
import { useFold } from './folds.tsx';
import { Press } from './press.tsx';

/** Only what takes the user further stands out; a question's answers weigh the same. */
const FORWARD: ReadonlySet<Verb> = new Set(['go-on', 'open-chat']);

/** The strip's words with the seconds that are left. */
export const stripText = (strip: StripView, seconds: number | null): string => strip.text.replaceAll('{seconds}', String(seconds ?? 0));

/** An answer on its way or at one of its ends: where it stands, what happens next, what can be pressed. */
export function Strip({ strip, nudgeKey }: { strip: StripView; nudgeKey: string | null }): JSX.Element {
  const { t } = useWords();
  const seconds = useSecondsLeft(strip.countdownUntil);
  const [wrote, setWrote] = useFold();
  const about = { key: nudgeKey, deliveryId: strip.deliveryId };
  const running = strip.countdownUntil !== null && seconds !== null && seconds > 0;
  return (
    <div class={`d-strip d-${strip.mood}`}>
      <p class="d-said">
        {strip.step ? <strong class="d-step">{strip.step}</strong> : null}
        {stripText(strip, seconds)}
      </p>
      {running ? <span key={strip.countdownUntil} class="d-bar" style={{ animationDuration: `${seconds}s` }} aria-hidden="true" /> : null}
      {(wrote || strip.inFull) && strip.note !== null ? (
        <blockquote class="d-note" dir="auto">
          {strip.note}
        </blockquote>
      ) : null}
      {strip.buttons.length > 0 ? (
        <div class="d-side">
          {strip.buttons.map((b) =>
            b.verb === 'what-i-wrote' && strip.note !== null ? (
              <button key={b.verb} type="button" class="d-button d-text" aria-expanded={wrote} onClick={() => setWrote(!wrote)}>
                {wrote ? t('card_hide_note') : b.label}
              </button>
            ) : (
              <Press key={b.verb} button={b} about={about} look={FORWARD.has(b.verb) ? 'main' : 'plain'} />
            ),
          )}
        </div>
      ) : null}
    </div>
  );
}
