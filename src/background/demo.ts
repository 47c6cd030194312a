/** The sample book of the demo build: a client, a vendor, a friend, a co-worker and someone who keeps asking. */
import { changeSettings } from '../browser/settings.ts';
import { emptyContact, type Contact } from '../core/contact.ts';
import { defaultSite } from '../core/settings.ts';
import { putContact } from '../store/book.ts';
import { writeMeta } from '../store/meta.ts';
import { DEMO_PEOPLE } from './demo-people.ts';

const person = (id: string, name: string, fbId: string | null, rest: Partial<Contact>): Contact => {
  const base = emptyContact(id, 0);
  const identities = fbId === null ? [] : [{ platform: 'facebook', profile: null, id: fbId, handle: null }];
  return { ...base, names: [name], identities, sources: [{ kind: 'sample', importId: null, at: 0 }], ...rest };
};

/** Fills book and settings so that the main job can be tried at once on the demo neighbourhood. */
export async function seedDemo(): Promise<void> {
  for (const p of DEMO_PEOPLE)
    await putContact(
      person(p.id, p.name, p.facebookId, {
        relationships: [p.relationship],
        setByUser: [p.relationship],
        howMet: p.howMet,
        emails: p.email ? [p.email] : [],
      }),
    );
  const now = Date.now();
  await changeSettings((s) => ({
    ...s,
    agreedAt: now,
    welcomeDone: true,
    sites: { facebook: { ...defaultSite(3), messages: true } },
    contactPoints: [{ id: 'linkedin', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-sample', reason: '' }],
  }));
  // What stands in the neighbourhood at the start is there to be tried, so nothing of it counts as "was already waiting".
  for (const page of ['', 'friends', 'notifications', 'messages']) {
    for (const kind of ['requests', 'messages']) await writeMeta(`baseline:facebook/${page}/${kind}`, 0);
  }
}
