/** Notes that name a time, with their choices: doing what, until when, and when an answer comes (R43, R44). */
import { say } from './say.ts';
import { isOpenEnd } from '../../core/hours/busy.ts';
import type { Offer } from '../../core/replies/choose.ts';
import { usualWhen, whenOptions, type WhenOption } from '../../core/replies/promises.ts';
import type { SlotValues } from '../../core/replies/types.ts';
import { untilWords } from '../../core/replies/until.ts';
import type { ChoiceView, ReplyView } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import type { ReplyContext } from './replies.ts';
import { dateOf, timeOf } from './when.ts';
import { chooseInput, offersFor } from './words-for.ts';

/** Stand-ins that no note holds; they become the card's `{slot}` marks after the wording is put together. */
const MARKS = { task: '\uE001', until: '\uE002', when: '\uE003' } as const;
/** Answers that promised something, as the log names them. */
const PROMISING = /deferr|answer_with_time|enquiry_reply/;

interface TimedNote {
  note: string;
  choices: ChoiceView[];
  check?: NonNullable<ReplyView['check']>;
}

/** @returns the note as a template with `{task}`, `{until}` and `{when}`, and what can be chosen for each; null: it names no time. */
export function busyChoices(j: Judged, ctx: ReplyContext, offer: Offer): TimedNote | null {
  const { language } = offer;
  const busyUntil = j.busyUntil === null || isOpenEnd(j.busyUntil) ? null : j.busyUntil;
  const { task } = j;
  const known: SlotValues = { ...(task ? { task: MARKS.task } : {}), ...(busyUntil ? { until: MARKS.until } : {}) };
  const template = render(j, ctx, offer, { ...known, when: MARKS.when });
  const silent = render(j, ctx, offer, known);
  if (template === null || silent === null || !template.includes('{when}')) return null;
  const options = whenOptions(language, ctx.now);
  const lastPromiseAt = j.log.find((e) => PROMISING.test(e.outcome))?.at ?? null;
  const choices: ChoiceView[] = [
    ...(task && template.includes('{task}')
      ? [{ slot: 'task', label: say('busy_task'), value: task, options: [{ value: task, label: task }], free: true }]
      : []),
    ...(busyUntil && template.includes('{until}')
      ? [
          {
            slot: 'until',
            label: say('busy_until'),
            value: String(busyUntil),
            options: [{ value: String(busyUntil), label: untilWords(language, busyUntil, ctx.now) }],
            free: true,
          },
        ]
      : []),
    {
      slot: 'when',
      label: say('busy_when'),
      // A second promise within a week is one too many (experience.md 13).
      value: usualWhen(options, ctx.now, lastPromiseAt, j.busyUntil).code,
      options: options.map((o) =>
        o.code === 'none' ? { value: o.code, label: say('busy_no_promise'), note: silent } : { value: o.code, label: o.words },
      ),
      free: false,
    },
  ];
  return { note: template, choices, check: reminder(options, ctx.now) };
}

/** "Remind me at 19:00", as the time that is chosen has it; nothing to tick where nothing is promised. */
function reminder(options: readonly WhenOption[], now: Temporal.ZonedDateTime): NonNullable<ReplyView['check']> {
  const labels: Record<string, string> = {};
  for (const { code, due } of options) {
    if (!due) continue;
    const today = due.toPlainDate().equals(now.toPlainDate());
    labels[code] = today
      ? say('busy_remind', { time: timeOf(due.epochMilliseconds) })
      : say('busy_remind_day', { date: dateOf(due.epochMilliseconds, now) });
  }
  return { slot: 'remind', label: '', on: true, by: { slot: 'when', labels } };
}

function render(j: Judged, ctx: ReplyContext, offer: Offer, slots: SlotValues): string | null {
  const input = { ...chooseInput(j, ctx.settings, ctx.chosen, slots), replyKinds: [offer.replyKind] };
  const text = offersFor(input, ctx.chosen)[0]?.text;
  if (text === undefined) return null;
  return Object.entries(MARKS).reduce((all, [slot, mark]) => all.replaceAll(mark, `{${slot}}`), text);
}
