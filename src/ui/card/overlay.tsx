import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { StripView } from '../../core/view.ts';
import { useWords } from '../shared/words.tsx';
import { arrange, type Folding } from './arrange.ts';
import { AtRow } from './at-row.tsx';
import { CardBody } from './card-body.tsx';
import { Dock } from './dock.tsx';
import { Line } from './line.tsx';
import { Strip, stripText } from './parts/strip.tsx';
import { isRead, secondsLeft, useAt } from './parts/countdown.ts';
import { useDoing } from './parts/doing.tsx';
import type { Rect } from './rect.ts';
import type { CardInput } from './types.ts';

interface Props {
  input: CardInput;
  dir: 'ltr' | 'rtl';
  folding: Folding;
  fold: (change: Partial<Folding>) => void;
}

/** All of Doorstep that stands on a page: one card or strip, lines at their rows, marks. */
export function Overlay({ input, dir, folding, fold }: Props): JSX.Element {
  const { t } = useWords();
  const { notice } = useDoing();
  const [docked, setDocked] = useState<Rect | null>(null);
  const { open, lines, marks, strip } = arrange(input.state, folding);
  const unfold = (key: string): void => fold({ open: key, folded: false });
  const around = { obstacles: docked ? [...input.obstacles, docked] : input.obstacles, viewport: input.viewport, dir };
  const box = {
    viewport: input.viewport,
    obstacles: input.obstacles,
    dir,
    placed: (r: Rect | null) => setDocked((old) => (same(old, r) ? old : r)),
  };
  const row = (key: string): Rect | null => input.anchors.get(key) ?? null;
  const leave = (s: StripView): void => fold({ gone: new Set([...folding.gone, s.deliveryId]) });

  return (
    <>
      {strip ? (
        <Dock key={strip.deliveryId} {...box} wanted composer={input.composer}>
          {() => <StripBox strip={strip} leave={() => leave(strip)} />}
        </Dock>
      ) : null}
      {open && !strip ? (
        <Dock
          key={open.key}
          {...box}
          wanted={open.key === folding.open || open.strip !== null}
          composer={open.strip ? (input.boxes?.get(open.key) ?? null) : null}
        >
          {(small) =>
            small ? (
              <Line view={open} unfold={() => unfold(open.key)} />
            ) : (
              <CardBody view={open} entered={open.key === folding.open} fold={() => fold({ open: null, folded: true })} leave={leave} />
            )
          }
        </Dock>
      ) : null}
      {[...lines, ...(open && strip ? [open] : [])].map((view) => {
        const place = row(view.key);
        return place ? (
          <AtRow key={view.key} row={place} around={around}>
            <Line view={view} unfold={() => unfold(view.key)} />
          </AtRow>
        ) : null;
      })}
      {marks.map((view) => {
        const place = row(view.key);
        return place ? (
          <AtRow key={view.key} row={place} around={around}>
            <span class="d-mark">
              <span class="d-voice">{t('extension_name')}</span>
            </span>
          </AtRow>
        ) : null;
      })}
      <Voice strip={notice ? null : (strip ?? open?.strip ?? null)} text={notice ?? open?.line ?? ''} />
    </>
  );
}

/** What is read out, once: a countdown isn't counted aloud. */
function Voice({ strip, text }: { strip: StripView | null; text: string }): JSX.Element {
  const said = useMemo(
    () => (strip ? stripText(strip, strip.countdownUntil === null ? null : secondsLeft(strip.countdownUntil, Date.now())) : null),
    [strip?.deliveryId, strip?.text, strip?.countdownUntil],
  );
  return <output class="d-voice">{said ?? text}</output>;
}

/** The strip at the message box; its last word folds away unless somebody is reading it. */
function StripBox({ strip, leave }: { strip: StripView; leave: () => void }): JSX.Element {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  useAt(strip.foldsAt, () => isRead(box.current), leave);
  return (
    <section ref={box} class="d-card d-strip-card" aria-label={t('extension_name')}>
      <Strip strip={strip} nudgeKey={null} />
    </section>
  );
}

const same = (a: Rect | null, b: Rect | null): boolean =>
  a === b || (a !== null && b !== null && a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom);
