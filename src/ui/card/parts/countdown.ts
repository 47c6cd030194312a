import { useEffect, useState } from 'preact/hooks';

/** Whole seconds from `now` to `until` (both epoch ms), never below 0. */
export const secondsLeft = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000));

/**
 * Whole seconds until a moment (epoch ms), or null without one. One timer a second, only while the page is visible and
 * the moment has not come.
 */
export function useSecondsLeft(until: number | null): number | null {
  const [, again] = useState(0);
  useEffect(() => {
    if (until === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = (): void => {
      clearTimeout(timer);
      again((n) => n + 1);
      const left = until - Date.now();
      if (left > 0 && document.visibilityState === 'visible') timer = setTimeout(tick, left % 1000 || 1000);
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [until]);
  return until === null ? null : secondsLeft(until, Date.now());
}

/** Calls once at a moment (epoch ms); later for as long as `held` says that somebody is reading. */
export function useAt(moment: number | null, held: () => boolean, call: () => void): void {
  useEffect(() => {
    if (moment === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const come = (): void => {
      if (held()) timer = setTimeout(come, 3000);
      else call();
    };
    timer = setTimeout(come, Math.max(0, moment - Date.now()));
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `held` and `call` are made anew at each render
  }, [moment]);
}

/** Is somebody reading it: under the pointer, or with the focus in it? */
export function isRead(element: HTMLElement | null): boolean {
  if (!element) return false;
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.matches(':hover') || element.contains(activeElement);
}
