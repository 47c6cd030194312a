/** The book's line to the database. Whatever is large is done by the page's own worker. */
import { ask } from '../../../browser/screen-client.ts';
import { changeSettings } from '../../../browser/settings.ts';
import { withoutPerson } from '../../../core/boundary/without-person.ts';
import { emptyContact } from '../../../core/contact.ts';
import { withPlan } from '../../../core/pace.ts';
import { personKeys } from '../../../core/person.ts';
import { contactBack } from '../../../core/contact-back.ts';
import { withEdits } from '../../../core/take-back.ts';
import { metaOf } from '../../../platforms/metas.ts';
import { changeContact, contactById, imports, putContact, undoImport } from '../../../store/book.ts';
import { forgetContact } from '../../../store/forget.ts';
import { graduate, takeBackGraduation, ungraduate } from '../../../store/friends.ts';
import { forgetNoes, keptNoes, putNoesBack } from '../../../store/noes.ts';
import { forgetRemembered, rememberedOf } from '../../../store/memory.ts';
import { openWith } from '../../../store/open-with.ts';
import type { ManyJob } from './job-types.ts';
import { typedIdentity } from './typed-identity.ts';
import { bookWorker } from './worker-client.ts';
import type { BookVerbs } from '../verbs.ts';

/** The background part matches anew and shows what changed. */
const changed = async (): Promise<void> => {
  await ask<null>({ type: 'book-changed' });
};

/** Every key under which something may be remembered of somebody. */
async function keysOf(id: string): Promise<string[]> {
  const contact = await contactById(id);
  const nobody = { name: '', profile: null, id: null };
  return contact ? personKeys('', nobody, contact).filter((key) => !key.startsWith(':name:')) : [`contact:${id}`];
}

async function many(job: ManyJob): Promise<string> {
  const act = await bookWorker.many(job);
  await changed();
  return act;
}

export const bookVerbs: BookVerbs = {
  rows: () => bookWorker.rows(),
  contact: contactById,
  blank: () => emptyContact(crypto.randomUUID(), Date.now()),
  save: async (contact) => {
    await putContact(contact);
    await changed();
  },
  edit: async (seen, next) => {
    const made = await changeContact(next.id, (stored) => withEdits(stored, seen, next));
    if (!made) throw new Error('nobody to change');
    await changed();
    return async () => {
      let left = false;
      await changeContact(next.id, (stored) => {
        const back = contactBack(stored, made);
        ({ left } = back);
        return back.value;
      });
      await changed();
      return left ? 'changed-since' : 'undone';
    };
  },
  canKeepNo: true,
  forget: async (id, keepNo) => {
    await forgetContact(id, keepNo, Date.now());
    await changeSettings((s) => withoutPerson(s, id));
    await changeSettings((all) => ({ ...all, paces: withPlan(all.paces, { contactId: id }, null) }));
    await changed();
  },
  makeFriend: async (id) => {
    const step = await graduate(id, Date.now());
    await changed();
    return async () => {
      if (step) await takeBackGraduation(step);
      await changed();
    };
  },
  unfriend: async (id) => {
    await ungraduate(id, Date.now());
    await changed();
    return async () => {
      await graduate(id, Date.now());
      await changed();
    };
  },
  openWith: async (id) => {
    const contact = await contactById(id);
    return contact ? openWith(contact, await keysOf(id), Date.now()) : { promises: [], held: [], metAt: null, places: [] };
  },
  siteName: (platform) => metaOf(platform)?.name ?? platform.charAt(0).toUpperCase() + platform.slice(1),
  relate: (ids, relationship) => many({ do: 'relate', ids, relationship }),
  takeOut: (ids) => many({ do: 'take-out', ids }),
  takeBack: async (act) => {
    await many({ do: 'take-back', act });
  },
  noes: keptNoes,
  forgetNoes: async (noes) => {
    const gone = await forgetNoes(noes);
    await changed();
    return async () => {
      await putNoesBack(gone);
      await changed();
    };
  },
  memory: async (id) =>
    (await rememberedOf(await keysOf(id))).map((entry) => ({
      at: entry.at,
      site: metaOf(entry.platform)?.name ?? entry.platform,
      kind: entry.kind,
      outcome: entry.outcome,
      note: entry.text,
    })),
  forgetMemory: async (id) => {
    await forgetRemembered(await keysOf(id));
    await changed();
  },
  identity: typedIdentity,
  exportBook: (format, withNotes) => bookWorker.exportBook(format, withNotes),
  pastImports: async () =>
    (await imports())
      .filter((one) => !one.undone)
      .map((one) => ({
        id: one.id,
        at: one.at,
        fileName: one.fileName,
        added: one.added.length,
        changed: one.before.length,
      })),
  undoImport: async (id) => {
    await undoImport(id);
    await changed();
  },
  import: {
    read: bookWorker.read,
    store: async (previewId, choices, signal, onProgress) => {
      const stored = await bookWorker.store(previewId, choices, signal, onProgress);
      await changed();
      return stored;
    },
  },
};
