import type { Contact } from './contact.ts';
import { takeBack, type TakenBack } from './take-back.ts';

/** A contact before a change and after it. */
export interface ContactChange {
  before: Contact;
  after: Contact;
}

/** Takes one change of a contact back out of what is stored by now. */
export function contactBack(now: Contact, { before, after }: ContactChange): TakenBack<Contact> {
  const { value } = takeBack(now, before, after);
  // That it was changed since is no part of what was changed.
  const { left } = takeBack({ ...now, changedAt: after.changedAt }, before, after);
  return { value, left };
}
