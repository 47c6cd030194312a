/** A page reports who stands on it: what is new is judged and kept, and the page is told what to show. */
import type { PageMessage } from '../browser/protocol.ts';
import { keepTabFacts, keepText, tabFacts, type TabFacts } from '../browser/session.ts';
import { approachKeys, isMessage } from '../core/approach-keys.ts';
import type { Approach } from '../core/approach.ts';
import type { Nudge } from '../core/nudge.ts';
import { alreadyWaiting, asksAnewIn, seenNudge } from '../core/queue.ts';
import type { Settings } from '../core/settings.ts';
import { metaWith } from '../platforms/taught/known.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { nudgeByKeys, seen } from '../store/nudges.ts';
import { endLastWord, lookOnceMore } from './back-again.ts';
import { mayKeep } from './sender-facts.ts';
import { textFacts } from './text-facts.ts';

/** So long after its first reading a kind of page still shows what was there before, ms. */
const SETTLES = 10_000;

type Sighted = Extract<PageMessage, { type: 'sighted' }>;
type Reported = Sighted['approaches'][number];

/** Is this kind of thing read on this site? Requests and messages are two switches. */
const isSwitchedOn = (settings: Settings, platform: string, messages: boolean): boolean => {
  const site = settings.sites[platform];
  return site !== undefined && (messages ? site.messages : site.requests);
};

/** What a report told. */
export interface Taken {
  /** Is this tab known from an earlier report of the same document? */
  known: boolean;
  /** When that was the first time, epoch ms. */
  since: number;
  /** Nudges that were not there before. */
  fresh: Nudge[];
  /** Whose words are new, in a message. */
  wrote: Nudge[];
  /** The page is understood now and was not before, or the other way round. */
  turned: boolean;
}

/** Takes a report in. @param tab where it comes from. @param now epoch ms. */
export async function takeReport(
  message: Sighted,
  tab: number,
  documentId: string | null,
  settings: Settings,
  now: number,
): Promise<Taken> {
  const wanted: Reported[] = [];
  for (const reported of message.approaches) {
    const { approach: a } = reported;
    const read = a.platform === message.platform && isSwitchedOn(settings, a.platform, isMessage(a.kind));
    // Of a mailbox nothing is kept but what people in the book wrote.
    if (read && (await mayKeep(a, now))) wanted.push(reported);
  }
  const before = message.hello ? null : await tabFacts(tab);
  const old = await oldOnes(message, wanted, settings, now);
  const keys: string[] = [];
  const unsettled: string[] = [];
  const fresh: Nudge[] = [];
  const wrote: Nudge[] = [];
  for (const { approach, aliases } of wanted) {
    const known = [...approachKeys(approach), ...aliases];
    const facts = approach.text && isMessage(approach.kind) ? await textFacts(approach.text) : null;
    let hash: string | undefined;
    let last: string | null = null;
    let wait: number | null = null;
    const nudge = await seen(known, (was) => {
      hash = was?.facts?.hash;
      last = was?.deliveryId ?? null;
      const key = was?.key ?? '';
      const appeared = !before?.keys.includes(key) || before.unsettled?.includes(key) === true;
      const sight = { facts, old: old.has(approach), appeared, page: message.url, now };
      wait = was === null ? null : asksAnewIn(was, approach, sight);
      return seenNudge(was, approach, sight);
    });
    if (nudge.deliveryId === null) await endLastWord(last);
    if (wait !== null && wait > 0) {
      unsettled.push(nudge.key);
      lookOnceMore(tab, nudge.key, wait);
    }
    if (approach.text) await keepText(nudge.key, approach.text);
    if (nudge.firstSeenAt === now && nudge.state === 'open') fresh.push(nudge);
    if (facts !== null && facts.hash !== hash) wrote.push(nudge);
    keys.push(nudge.key);
  }
  const since = before?.since ?? now;
  await keepTabFacts({ ...factsOf(message, tab, documentId, keys, now), since, ...(unsettled.length > 0 ? { unsettled } : {}) });
  return { known: before !== null, since, fresh, wrote, turned: before?.health !== message.health };
}

function factsOf(m: Sighted, tab: number, documentId: string | null, keys: string[], now: number): TabFacts {
  return {
    tab,
    platform: m.platform,
    url: m.url,
    documentId,
    visible: m.visible,
    health: m.health,
    missing: m.missing,
    keys,
    viewer: m.viewer,
    thread: m.thread,
    at: now,
  };
}

/** Requests and messages that were already waiting when this kind of page was first read are silent. */
async function oldOnes(message: Sighted, wanted: readonly Reported[], settings: Settings, now: number): Promise<Set<Approach>> {
  const old = new Set<Approach>();
  for (const messages of [false, true]) {
    // What is not read yet has no first reading: the day it is switched on is that.
    if (!isSwitchedOn(settings, message.platform, messages)) continue;
    const group = wanted.map((r) => r.approach).filter((a) => isMessage(a.kind) === messages);
    const surface = `baseline:${message.platform}/${pageKind(message, settings)}/${messages ? 'messages' : 'requests'}`;
    const since = (await readMeta(surface)) as number | undefined;
    // A list is filled step by step while its page loads.
    const first = since === undefined || now - since < SETTLES;
    const known = new Map<Approach, Nudge | null>();
    for (const a of group) known.set(a, await nudgeByKeys(approachKeys(a)));
    const waiting = alreadyWaiting(group, {
      isOld: (a) => known.get(a)?.state === 'old',
      isKnown: (a) => known.get(a) != null,
      first,
      agreedAt: settings.agreedAt ?? 0,
    });
    for (const a of waiting) old.add(a);
    // A page counts as read once it was understood, filled or not; what fills it within SETTLES was there before.
    if (since === undefined && (message.health === 'ok' || message.health === 'empty')) await writeMeta(surface, now);
  }
  return old;
}

/** The first part of the address, for pages of the site's own; a person's page is never named in what is kept. */
function pageKind({ platform, url }: Sighted, settings: Settings): string {
  const part = new URL(url).pathname.split('/')[1] ?? '';
  const profile = part !== '' && metaWith(settings, platform)?.profileOf(new URL(`/${part}`, url).href) != null;
  return profile ? 'profile' : part;
}
