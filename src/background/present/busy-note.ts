/** The busy note with its three choices: doing what, until when, and when an answer comes (R43). */
import { say } from './say.ts';
import { phrasesIn } from '../../core/replies/library/all.ts';
import { WHEN_CODES } from '../../core/replies/library/phrases.ts';
import { isOpenEnd } from '../../core/hours/busy.ts';
import { whenCode } from '../../core/hours/when.ts';
import { chooseReplies, type Offer } from '../../core/replies/choose.ts';
import type { SlotValues } from '../../core/replies/types.ts';
import type { ChoiceView } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import type { ReplyContext } from './replies.ts';
import { freeAt } from './when.ts';
import { chooseInput } from './words-for.ts';

const WEEK = 7 * 86_400_000;
/** Stand-ins that no note holds; they become the card's `{slot}` marks after the wording is put together. */
const MARKS = { task: '\uE001', until: '\uE002', when: '\uE003' } as const;

/** @returns the note as a template with `{task}`, `{until}` and `{when}`, and what can be chosen for each; null: no words. */
export function busyChoices(j: Judged, ctx: ReplyContext, offer: Offer): { note: string; choices: ChoiceView[] } | null {
  const { language } = offer;
  const busyUntil = j.busyUntil === null || isOpenEnd(j.busyUntil) ? null : j.busyUntil;
  const { task } = j;
  const known: SlotValues = { ...(task ? { task: MARKS.task } : {}), ...(busyUntil ? { until: MARKS.until } : {}) };
  const template = render(j, ctx, { ...known, when: MARKS.when });
  const silent = render(j, ctx, known);
  if (template === null || silent === null) return null;
  const whens = phrasesIn(language).when;
  const recently = j.log.some((e) => /deferr/.test(e.outcome) && ctx.now.epochMilliseconds - e.at < WEEK);
  const choices: ChoiceView[] = [
    ...(task ? [{ slot: 'task', label: say('busy_task'), value: task, options: [{ value: task, label: task }], free: true }] : []),
    ...(busyUntil
      ? [
          {
            slot: 'until',
            label: say('busy_until'),
            value: String(busyUntil),
            options: [{ value: String(busyUntil), label: freeAt(busyUntil, ctx.now, language) }],
            free: true,
          },
        ]
      : []),
    {
      slot: 'when',
      label: say('busy_when'),
      // A second promise within a week is one too many (experience.md 13).
      value: recently ? 'none' : (whenCode(ctx.now, j.busyUntil) ?? 'none'),
      options: [
        ...WHEN_CODES.map((code) => ({ value: code, label: whens[code] })),
        { value: 'none', label: say('busy_no_promise'), note: silent },
      ],
      free: false,
    },
  ];
  return { note: template, choices };
}

function render(j: Judged, ctx: ReplyContext, slots: SlotValues): string | null {
  const input = { ...chooseInput(j, ctx.settings, ctx.chosen, slots), replyKinds: ['short_warm_deferral'] as const };
  const text = chooseReplies(input)[0]?.text;
  if (text === undefined) return null;
  return Object.entries(MARKS).reduce((all, [slot, mark]) => all.replaceAll(mark, `{${slot}}`), text);
}
