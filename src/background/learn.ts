/** What a click on a card teaches the book, each with its undo. */
import { sessionValue, setSessionValue } from '../browser/session.ts';
import { readSettings } from '../browser/settings.ts';
import { isMessage } from '../core/approach-keys.ts';
import { contactBack, type ContactChange } from '../core/contact-back.ts';
import { emptyContact, RELATIONSHIPS, type Contact, type Identity, type Relationship } from '../core/contact.ts';
import type { Nudge } from '../core/nudge.ts';
import { senderKeys } from '../core/match/keys.ts';
import { emailOf } from '../core/match/reach.ts';
import { personKeys } from '../core/person.ts';
import { metaOf } from '../platforms/metas.ts';
import { changeContact, contactById, putContact, removeContact } from '../store/book.ts';
import { graduate, takeBackGraduation, type Graduation } from '../store/friends.ts';
import { markSender, unmarkSender } from '../store/marks.ts';
import { markRead } from '../store/memory.ts';
import { changeNudge, nudgeByKey } from '../store/nudges.ts';
import { judge } from './judge.ts';
import type { Learned } from './present/nudge.ts';
import { learnedKey } from './present/questions.ts';
import { say } from './present/say.ts';
import { shortName } from './present/words-for.ts';
import { senderEmail, senderFacts } from './sender-facts.ts';

/** What must come back on Undo. */
interface Undo {
  contactId: string;
  /** Whoever was there before was changed; null: nobody was, or nothing was. */
  change: ContactChange | null;
  /** There was nobody, and the contact was added. */
  added?: boolean;
  unsure: boolean;
  /** A mark was left, and nobody was added. */
  marked?: boolean;
  /** Somebody was made a friend. */
  friend?: Graduation;
}

const learnedKeyOf = (nudge: string): string => `learned:${nudge}`;
const undoKeyOf = (nudge: string): string => `undo:${nudge}`;

async function learned(nudge: Nudge, text: string, undo: Undo): Promise<void> {
  await setSessionValue(learnedKeyOf(nudge.key), { text, at: Date.now() } satisfies Learned);
  await setSessionValue(undoKeyOf(nudge.key), undo);
}

/** How this site knows the sender; an e-mail address is no account there, and stands with the contact's addresses. */
function identityOf(nudge: Nudge): Identity {
  const { profile, id } = nudge.sender;
  if (senderEmail(nudge.platform, nudge.sender) !== null) return { platform: nudge.platform, profile: null, id: null, handle: null };
  const handle = profile ? (metaOf(nudge.platform)?.profileOf(profile)?.handle ?? null) : null;
  return { platform: nudge.platform, profile, id, handle };
}

const withIdentity = (contact: Contact, identity: Identity): Contact => {
  const known = contact.identities.some((i) => i.platform === identity.platform && i.profile === identity.profile && i.id === identity.id);
  const empty = identity.profile === null && identity.id === null;
  return known || empty ? contact : { ...contact, identities: [...contact.identities, identity] };
};

/** With all by which the site knows the sender: the account there, or the address. */
function known(contact: Contact, nudge: Nudge): Contact {
  const email = senderEmail(nudge.platform, nudge.sender);
  const has = email === null || contact.emails.some((e) => emailOf(e) === email);
  return withIdentity(has ? contact : { ...contact, emails: [...contact.emails, email] }, identityOf(nudge));
}

/** "Who is this to you?" @param arg a relationship, `unknown`, or `own` with the user's own word in `text`. */
export async function learnWho(key: string, arg: string, text: string | null, now: number): Promise<void> {
  const nudge = await nudgeByKey(key);
  if (!nudge) return;
  if (arg === 'unknown') {
    await setSessionValue(`unknown:${key}`, true);
    return;
  }
  const relationship: Relationship | null = RELATIONSHIPS.find((r) => r === arg) ?? (arg === 'own' ? 'acquaintance' : null);
  if (relationship === null) return;
  if (relationship === 'patient') {
    // People in care: a mark without a name (experience.md 21).
    await markSender(senderFacts(nudge.platform, nudge.sender), 'patient', now);
    return learned(nudge, say('learned_patient'), { contactId: '', change: null, unsure: false, marked: true });
  }
  const contact: Contact = {
    ...emptyContact(crypto.randomUUID(), now),
    names: [nudge.sender.name],
    relationships: [relationship],
    setByUser: [relationship],
    ownWord: arg === 'own' ? (text ?? '').trim().slice(0, 60) || null : null,
    sources: [{ kind: 'card', importId: null, at: now }],
  };
  await putContact(known(contact, nudge));
  await changeNudge(key, (n) => ({ ...n, contactId: contact.id, unsure: false }));
  await learned(nudge, say(arg === 'own' ? 'learned_own' : learnedKey(relationship, { nudge })), {
    contactId: contact.id,
    change: null,
    added: true,
    unsure: false,
  });
}

/** "Is it Ana?" */
export async function sameAnswer(key: string, arg: string, now: number): Promise<void> {
  const found = await matched(key);
  if (!found) return;
  const { nudge, contact } = found;
  const undo: Undo = { contactId: contact.id, change: null, unsure: false };
  const name = shortName(contact.names[0] ?? nudge.sender.name);
  if (arg === 'yes') {
    const change = await changeContact(contact.id, (c) => ({ ...known(c, nudge), changedAt: now }));
    await changeNudge(key, (n) => ({ ...n, contactId: contact.id, unsure: false }));
    if (isMessage(nudge.kind)) await markRead(personKeys(nudge.platform, nudge.sender, contact), nudge.at ?? nudge.firstSeenAt);
    await learned(nudge, say('learned_same', { name }), { ...undo, change });
  } else if (arg === 'no') {
    const change = await deny(nudge, contact.id, now);
    await learned(nudge, say('learned_not_same', { name }), { ...undo, change });
  } else {
    await changeNudge(key, (n) => ({ ...n, unsure: true }));
    await learned(nudge, say('learned_unsure'), { ...undo, unsure: true });
  }
}

/** "This isn't Ana", also after a certain match: the identity goes from the contact, the pair is denied. */
export async function notThisPerson(key: string, now: number): Promise<void> {
  const found = await matched(key);
  if (!found) return notTheMarked(key);
  const { nudge, contact } = found;
  const change = await deny(nudge, contact.id, now);
  await changeNudge(key, (n) => ({ ...n, contactId: null }));
  await learned(nudge, say('learned_not_same', { name: shortName(contact.names[0] ?? '') }), {
    contactId: contact.id,
    change,
    unsure: false,
  });
}

/** "This isn't them" of somebody of whom only a mark is left: the mark was wrong. */
async function notTheMarked(key: string): Promise<void> {
  const nudge = await nudgeByKey(key);
  if (nudge) await unmarkSender(senderFacts(nudge.platform, nudge.sender));
}

/** "Make Ana a friend": from now on there is nothing to answer; with its undo. */
export async function makeFriend(key: string, now: number): Promise<void> {
  const found = await matched(key);
  const friend = found ? await graduate(found.contact.id, now, key) : null;
  if (!found || !friend) return;
  const text = say('learned_made_friend', { name: shortName(found.contact.names[0] ?? found.nudge.sender.name) });
  await learned(found.nudge, text, { contactId: found.contact.id, change: null, unsure: false, friend });
}

function deny(nudge: Nudge, id: string, now: number): Promise<ContactChange | null> {
  const mine = identityOf(nudge);
  const email = senderEmail(nudge.platform, nudge.sender);
  return changeContact(id, (c) => ({
    ...c,
    identities: c.identities.filter(
      (i) => i.platform !== mine.platform || (i.profile !== mine.profile && (i.id === null || i.id !== mine.id)),
    ),
    emails: c.emails.filter((e) => !email || emailOf(e) !== email),
    deniedSenders: [...new Set([...c.deniedSenders, ...senderKeys(senderFacts(nudge.platform, nudge.sender))])],
    changedAt: now,
  }));
}

/** Takes back what was learned last on this card. */
export async function undoLearning(key: string): Promise<void> {
  await setSessionValue(`unknown:${key}`, null);
  const undo = (await sessionValue(undoKeyOf(key))) as Undo | null | undefined;
  if (!undo) return;
  if (undo.friend) await takeBackGraduation(undo.friend);
  else if (undo.marked) await notTheMarked(key);
  else if (undo.unsure) await changeNudge(key, (n) => ({ ...n, unsure: false }));
  else {
    await changeNudge(key, (n) => ({ ...n, contactId: n.contactId === undo.contactId ? null : n.contactId }));
    const { change } = undo;
    if (change) await changeContact(undo.contactId, (now) => contactBack(now, change).value);
    if (undo.added) await removeContact(undo.contactId);
  }
  await setSessionValue(undoKeyOf(key), null);
  await setSessionValue(learnedKeyOf(key), null);
}

/** "I'll accept this one": Doorstep won't ask about this person here again. */
export async function welcomeHere(nudge: Nudge, now: number): Promise<void> {
  const judged = await judge(nudge, await readSettings(), Temporal.Now.zonedDateTimeISO());
  const contact = judged?.match.level === 'certain' ? judged.contact : null;
  if (judged?.marked) await unmarkSender(senderFacts(nudge.platform, nudge.sender));
  if (!contact || contact.welcomedOn.includes(nudge.platform)) return;
  await changeContact(contact.id, (c) => ({ ...c, welcomedOn: [...new Set([...c.welcomedOn, nudge.platform])], changedAt: now }));
}

/** "Mute": silence about this person here, until the book says otherwise. */
export async function mute(key: string, now: number): Promise<void> {
  const found = await matched(key);
  if (!found) return;
  const { nudge, contact } = found;
  if (contact.mutedOn.includes(nudge.platform)) return;
  await changeContact(contact.id, (c) => ({ ...c, mutedOn: [...new Set([...c.mutedOn, nudge.platform])], changedAt: now }));
}

/** The keys of this person in the memory, and whether the user keeps a distance. */
export async function personOf(nudge: Nudge): Promise<{ person: string[]; distance: boolean; contact: Contact | null }> {
  const judged = await judge(nudge, await readSettings(), Temporal.Now.zonedDateTimeISO());
  const contact = judged?.match.level === 'certain' ? judged.contact : null;
  return { person: personKeys(nudge.platform, nudge.sender, contact), distance: judged?.verdict.relationship === 'keep-distance', contact };
}

async function matched(key: string): Promise<{ nudge: Nudge; contact: Contact } | null> {
  const nudge = await nudgeByKey(key);
  if (!nudge) return null;
  const judged = await judge(nudge, await readSettings(), Temporal.Now.zonedDateTimeISO());
  const contact = judged?.contact ? await contactById(judged.contact.id) : null;
  return contact ? { nudge, contact } : null;
}
