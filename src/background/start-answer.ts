/** Starts the delivery of one answer to one person, after it has claimed the nudge. */
import { readSettings } from '../browser/settings.ts';
import { tabFacts } from '../browser/session.ts';
import { isInvite, isMessage } from '../core/approach-keys.ts';
import { PUSH_BACK_ANSWERED } from '../core/boundary/messages.ts';
import type { Identity } from '../core/contact.ts';
import { levelFor, siteLevel } from '../core/delivery/level.ts';
import { startDelivery, type DeliveryStart } from '../core/delivery/start.ts';
import type { Delivery } from '../core/delivery/types.ts';
import type { Offer } from '../core/replies/choose.ts';
import type { Nudge } from '../core/nudge.ts';
import { noSaid, turnsAway } from '../core/replies/kinds.ts';
import { SITUATION } from '../core/replies/situations.ts';
import type { AssistLevel, Settings } from '../core/settings.ts';
import { onItsHost } from '../platforms/origins.ts';
import type { Act } from '../core/view.ts';
import { deliveryById } from '../store/deliveries.ts';
import { claim, nudgeByKey } from '../store/nudges.ts';
import type { ClickedIn } from './answers.ts';
import { begin, bringForward, rememberClicked } from './deliver.ts';
import { judge, type Judged } from './judge.ts';
import { chosenFor } from './present/choice.ts';
import { isLetter } from './present/letter.ts';
import { repliesOf } from './present/replies.ts';
import { isDeletable } from './present/wordless.ts';
import { isInWindow, wayOf, type Way } from './present/way.ts';
import { leaveBehind } from './put-away.ts';
import { say } from './present/say.ts';
import { sayIn } from './said-strip.ts';
import { whyNotAtWork } from './switched-off.ts';
import { tellReported } from './tell-deliveries.ts';

/** @param act answer, quiet, email or copy-note. A click on a nudge that another tab is answering does nothing but say so. */
export async function startAnswer(act: Act, key: string, from: ClickedIn, now: number): Promise<void> {
  const id = act.click?.id ?? crypto.randomUUID();
  // The worker that had heard of this click was killed before it could say so; what it stored goes on by itself.
  if (await deliveryById(id)) return;
  const settings = await readSettings();
  const nudge = await nudgeByKey(key);
  const judged = nudge ? await judge(nudge, settings, Temporal.Now.zonedDateTimeISO()) : null;
  if (!judged) return;
  const problem = act.verb === 'quiet' ? null : unsendable(act.text ?? '', act.verb === 'answer' ? judged.meta.noteLimit : null);
  const place = from.onPage && from.tab !== null ? from.tab : 'popup';
  if (problem !== null) return sayIn(place, problem, now);
  const { start, answer } = await plan(act, judged, settings, from, id, now);
  const off = needsPage(start) ? await whyNotAtWork(judged.meta, settings, judged.nudge.page) : null;
  if (off !== null) return sayIn(place, off, now);
  const before = act.deliveryId === null ? null : await leaveBehind(act.deliveryId);
  // Pressed where the note had got stuck: the countdown runs before the request's eyes.
  start.requestTab ??= before?.requestTab ?? (before?.noteTab === from.tab ? from.tab : null);
  const move = startDelivery(start);
  const delivery = { ...move.delivery, ...(answer ? { answer } : {}) };
  if (from.onPage && from.tab !== null) await rememberClicked(id, from.tab);
  if (!(await claim(key, delivery))) return sayIn(place, say('answer_elsewhere'), now);
  if (from.onPage && act.verb === 'quiet' && start.requestTab !== from.tab) await bringForward(start.requestTab);
  await begin({ ...move, delivery });
  if (start.opened) await tellReported(delivery);
}

/**
 * Does it need the site's own pages? A draft or a copy is the user's to send, whatever is read there; and of a chat elsewhere
 * it is known already that it may be opened.
 */
const needsPage = ({ channel, declines, level, noteAt }: DeliveryStart): boolean =>
  channel === 'thread' ? level > 1 && (declines || noteAt === undefined) : channel === 'none' && declines;

/** A click may have waited for a worker that was starting, so long at most, in ms. */
const WAITED = 60_000;

/** When it was clicked, epoch ms; a time that can't be is now. */
const clickedAt = ({ click }: Act, now: number): number =>
  click !== undefined && click.at <= now && click.at > now - WAITED ? click.at : now;

/** A text with a place that nobody filled in, or longer than the site takes, goes nowhere. @returns why, or null. */
function unsendable(text: string, limit: number | null): string | null {
  if (/\{[a-zA-Z]{1,40}\}/u.test(text)) return say('wording_blocks');
  return limit !== null && text.length > limit ? say('wording_too_long', { n: limit }) : null;
}

async function plan(
  act: Act,
  j: Judged,
  settings: Settings,
  from: ClickedIn,
  id: string,
  now: number,
): Promise<{ start: DeliveryStart; answer: Delivery['answer'] }> {
  const { nudge, meta } = j;
  const offer = await offerOf(act.replyId, j, settings);
  const way = wayOf(j, offer);
  const threadUrl = way.by === 'thread' ? way.url : null;
  const talk = way.by === 'thread' ? way.talk : null;
  const level = levelFor(Math.min(siteLevel(settings, meta), talk?.level ?? 4) as AssistLevel, {
    rung: offer?.rung ?? 0,
    distance: j.verdict.relationship === 'keep-distance',
  });
  const channel = channelOf(act, way, level);
  const pageTab = from.tab !== null && (await tabFacts(from.tab))?.keys.includes(nudge.key) ? from.tab : null;
  const message = isMessage(nudge.kind);
  const declines =
    (!message || (act.verb === 'quiet' && isDeletable(j))) &&
    !isInvite(nudge.kind) &&
    nudge.pasted !== true &&
    nudge.late !== true &&
    meta.handsOff !== true &&
    (act.verb === 'quiet' || offer === null || turnsAway(offer.replyKind));
  const inWindow = pageTab !== null && isInWindow(j);
  const hereAlready = inWindow || (message && pageTab !== null && (await tabFacts(pageTab))?.thread?.thread === nudge.thread);
  const contact = j.match.level === 'certain' ? j.contact : null;
  const mine = ofOneAccount(nudge.sender, contact?.identities.filter((i) => i.platform === nudge.platform) ?? []);
  return {
    start: {
      id,
      nudgeKey: nudge.key,
      platform: nudge.platform,
      kind: nudge.kind,
      sender: nudge.sender,
      knownProfiles: unique([nudge.sender.profile, ...mine.map((i) => i.profile)]),
      knownIds: unique([nudge.sender.id, ...mine.map((i) => i.id)]),
      level,
      declines,
      channel,
      note: act.verb === 'quiet' ? null : noteOf(act.text ?? offer?.text ?? '', offer),
      replyId: act.replyId ?? act.verb,
      threadUrl,
      requestUrl: declines ? onItsHost(meta.requestUrl({ ...nudge.sender, page: nudge.page, front: nudge.front }), nudge.page) : null,
      requestTab: declines ? pageTab : null,
      noteTab: hereAlready ? pageTab : null,
      ...(inWindow ? { inWindow } : {}),
      opened: from.onPage && channel === 'thread' && (level === 2 || level === 3) && !hereAlready,
      askAfterCopy: act.verb === 'answer',
      clickedAt: clickedAt(act, now),
      ...(talk ? { noteAt: { platform: talk.platform, ids: talk.ids, profiles: talk.profiles } } : {}),
      now,
    },
    answer:
      offer || act.verb !== 'quiet'
        ? {
            outcome: outcomeOf(offer),
            rung: offer ? noSaid(offer.replyKind, offer.rung) : 1,
            wordingId: offer?.wordingId ?? null,
            offered: offer?.contactPointKind ?? null,
            ...(offer ? { language: offer.language } : {}),
            when: act.slots['when'] ?? null,
            remind: act.slots['remind'] !== 'no',
          }
        : undefined,
  };
}

/** Of a letter's frame no empty room is left where the user wrote nothing. */
const noteOf = (text: string, offer: Offer | null): string | null =>
  (offer && isLetter(offer) ? text.replace(/\n{3,}/gu, '\n\n') : text).trim() || null;

/**
 * What the book knows of the sender's own account: a person may have a second one there, and its request is another one.
 * @param identities of this person on this site.
 */
function ofOneAccount(sender: Nudge['sender'], identities: readonly Identity[]): Identity[] {
  const ids = new Set([sender.id]);
  const profiles = new Set([sender.profile]);
  const isSame = ({ id, profile }: Identity): boolean => (id !== null && ids.has(id)) || (profile !== null && profiles.has(profile));
  const mine = new Set<Identity>();
  for (let grows = true; grows; ) {
    const more = identities.filter((i) => !mine.has(i) && isSame(i));
    for (const one of more) {
      mine.add(one);
      ids.add(one.id);
      profiles.add(one.profile);
    }
    grows = more.length > 0;
  }
  // Of whoever stands in a list of chats without a sign of their own, the account is only known from the book.
  return mine.size > 0 || sender.id !== null || sender.profile !== null ? [...mine] : [...identities];
}

const unique = (values: (string | null)[]): string[] => [...new Set(values.filter((v) => v !== null))];

/** At "Only shows the note" an answer is shown, whichever way it would go. */
function channelOf(act: Act, way: Way, level: AssistLevel): Delivery['channel'] {
  if (act.verb === 'quiet') return 'none';
  if (act.verb === 'email') return 'email';
  if (act.verb === 'copy-note') return 'copy';
  return level === 1 ? 'thread' : way.by;
}

/** The words of an answer that was clicked, as the card had shown them. */
async function offerOf(replyId: string | null, j: Judged, settings: Settings): Promise<Offer | null> {
  const { offers } = repliesOf(j, {
    settings,
    chosen: await chosenFor(j.nudge.key),
    level: 1,
    now: Temporal.Now.zonedDateTimeISO(),
    onPage: false,
  });
  return offers.find((o) => o.replyKind === replyId) ?? offers[0] ?? null;
}

/** The wording that stands first on a card now; "Other words" passes it over. */
export async function firstWordingOf(key: string): Promise<string | null> {
  const settings = await readSettings();
  const nudge = await nudgeByKey(key);
  const judged = nudge ? await judge(nudge, settings, Temporal.Now.zonedDateTimeISO()) : null;
  return judged ? ((await offerOf(null, judged, settings))?.wordingId ?? null) : null;
}

function outcomeOf(offer: Offer | null): string {
  if (!offer) return 'answered';
  if (offer.replyKind === 'decline_with_linkedin_alternative') return `declined_with_${offer.contactPointKind ?? 'note'}`;
  if (offer.replyKind === 'short_warm_deferral') return 'deferred';
  if (offer.replyKind === 'redirect_to_work_channel') return 'redirected';
  if (offer.situation === SITUATION.pushBack) return PUSH_BACK_ANSWERED;
  if (offer.replyKind === 'firm_no') return 'firm_no_sent';
  if (offer.replyKind === 'final_boundary') return 'final_boundary_sent';
  return /decline/.test(offer.replyKind) ? 'declined' : offer.replyKind;
}
