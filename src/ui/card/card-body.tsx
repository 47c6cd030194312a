import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NudgeView, StripView } from '../../core/view.ts';
import { useWords } from '../shared/words.tsx';
import { Answer } from './parts/answer.tsx';
import { isRead, useAt } from './parts/countdown.ts';

interface Props {
  view: NudgeView;
  /** The user unfolded it: then the focus goes in; a card that comes by itself never takes it. */
  entered: boolean;
  fold: () => void;
  leave: (strip: StripView) => void;
}

/** The open card. */
export function CardBody({ view, entered, fold, leave }: Props): JSX.Element {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  const active = (): Element | null => (box.current?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement ?? null;
  // A pressed button may go with the press; whoever uses the keyboard must not be thrown back to the page.
  const inside = box.current?.contains(active()) ?? false;
  useLayoutEffect(() => {
    if (inside && !box.current?.contains(active())) box.current?.focus();
  });
  useLayoutEffect(() => {
    if (entered) box.current?.focus();
  }, [entered]);
  useAt(
    view.strip?.foldsAt ?? null,
    () => isRead(box.current),
    () => void (view.strip && leave(view.strip)),
  );

  return (
    <section ref={box} class={isRoomy(view) ? 'd-card d-roomy' : 'd-card'} tabIndex={-1} aria-label={t('card_region', { name: view.name })}>
      <Answer
        view={view}
        end={
          <button type="button" class="d-button d-fold" aria-label={t('card_fold')} title={t('card_fold')} onClick={fold}>
            <svg class="d-arrow" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 9.5h8" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
            </svg>
          </button>
        }
      />
    </section>
  );
}

/** "Who is this?" and the answer that follows stand in one size, so that nothing jumps under the pointer. */
const isRoomy = (view: NudgeView): boolean =>
  view.strip === null &&
  (view.question ? view.question.buttons.length > 3 : view.learned !== null && view.replies.some((r) => r.note !== null));
