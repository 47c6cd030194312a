import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Button, NudgeView, ReplyView } from '../../../core/view.ts';
import { useWords } from '../../shared/words.tsx';
import { Note, type NoteReader } from './note.tsx';
import { useDoing, type About } from './doing.tsx';
import { useFold } from './folds.tsx';
import { useHeated } from './heated.tsx';
import { Press } from './press.tsx';
import { Steps } from './steps.tsx';
import { Toggle } from './toggle.tsx';

const NOT_NOW: Button['verb'] = 'not-now';

/** "Not now" stands on every card that would come back, unless it is offered already. */
export const offersNotNow = (view: NudgeView): boolean =>
  view.shape === 'card' && view.strip === null && ![...view.replies, ...view.more].some((r) => r.button.verb === NOT_NOW);

/** The answers: the first in full, the others as one line each; one text open. */
export function Replies({ view }: { view: NudgeView }): JSX.Element {
  const { t } = useWords();
  const { memory, remembered } = useDoing();
  const all = [...view.replies, ...view.more];
  const [openId, setOpenId] = useState<string | null>(memory.get(view.key) ?? null);
  const [more, setMore] = useFold();
  const reader = useRef<NoteReader>({ read: () => ({}), forget: () => {} }).current;

  const open = all.find((r) => r.id === openId && r.note !== null) ?? view.replies.find((r) => r.note !== null) ?? null;
  const rest = view.replies.filter((r) => r.id !== open?.id);
  const notes = rest.filter((r) => r.note !== null);
  const plain = rest.filter((r) => r.note === null && !r.steps);
  const byHand = rest.filter((r) => r.steps);
  const hidden = view.more.filter((r) => r.id !== open?.id);
  const about = (r: ReplyView): About => ({ key: view.key, replyId: r.id });
  const late = (): About => reader.read();
  const { guard, asked } = useHeated(view, reader);
  const unfold = (r: ReplyView): void => {
    setOpenId(r.id);
    memory.set(view.key, r.id);
    remembered();
    setMore(false);
  };
  const otherWords = (): About => {
    reader.forget();
    return {};
  };

  return (
    <div class="d-replies">
      {open ? (
        <div class="d-open">
          <Note key={`${open.id} ${open.note}`} view={view} reply={open} reader={reader} />
          {asked}
          {view.hold ? <Press button={view.hold} about={about(open)} late={late} look="main" effect /> : null}
          <Press button={open.button} about={about(open)} late={late} guard={guard} look={view.hold ? 'plain' : 'main'} effect />
        </div>
      ) : null}
      {notes.map((r) => (
        <Toggle key={r.id} look="row" label={r.button.label} open={false} onToggle={() => unfold(r)} />
      ))}
      <div class={open ? 'd-side' : 'd-side d-list'}>
        {plain.map((r) => (
          <Press key={r.id} button={r.button} about={about(r)} effect={!open} />
        ))}
        {offersNotNow(view) ? <Press button={{ verb: NOT_NOW, label: t('card_not_now') }} about={{ key: view.key }} /> : null}
        {hidden.length > 0 ? <Toggle look="word" label={t('card_more')} open={more} onToggle={setMore} /> : null}
      </div>
      {byHand.map((r) => (
        <Steps key={r.id} reply={r} about={about(r)} />
      ))}
      {more ? (
        <ul class="d-more">
          {hidden.map((r) => (
            <li key={r.id}>
              {r.steps ? (
                <Steps reply={r} about={about(r)} />
              ) : r.note === null ? (
                <Press button={r.button} about={about(r)} late={r.button.verb === 'other-words' ? otherWords : late} look="text" effect />
              ) : (
                <Toggle look="word" label={r.button.label} open={false} onToggle={() => unfold(r)} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
