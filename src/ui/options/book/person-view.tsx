import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Contact } from '../../../core/contact.ts';
import { shownName } from '../../../core/contact.ts';
import { Button } from '../../shared/button.tsx';
import { Blank, ProblemView, Waiting } from '../../shared/state-view.tsx';
import { useAct, useChange } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';
import { BookLink } from './book-link.tsx';
import type { BookParts } from './book-section.tsx';
import { PersonExceptions } from '../rules/person-exceptions.tsx';
import { CostPanel } from './cost-panel.tsx';
import { contactOf, draftOf, withRelationship } from './draft.ts';
import { ForgetDialog } from './forget-dialog.tsx';
import { MemoryPanel } from './memory-panel.tsx';
import { PacePanel } from './pace-panel.tsx';
import { PersonFields } from './person-fields.tsx';
import { useLoaded } from './use-loaded.ts';

/** One person: every field, what happened so far, and a way to be forgotten. */
export function PersonView(parts: BookParts & { id: string }): JSX.Element {
  const { t } = useWords();
  const [loaded, again] = useLoaded(() => parts.verbs.contact(parts.id), parts.id);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <ProblemView problem={loaded.problem} retry={again} />;
  return (
    <div class="stack">
      <BookLink />
      {loaded.data ? (
        <Person {...parts} contact={loaded.data} reload={again} />
      ) : (
        <div class="panel">
          <Blank icon="book" title={t('book_gone')} text={t('book_gone_text')} />
        </div>
      )}
    </div>
  );
}

function Person({ contact, reload, ...parts }: BookParts & { contact: Contact; reload: () => void }): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const change = useChange();
  const { verbs, data } = parts;
  // What the form began with: only what differs from it was edited.
  const [seen, setSeen] = useState(contact);
  const [draft, setDraft] = useState(() => draftOf(contact));
  const [missing, setMissing] = useState(false);
  const [forgetting, setForgetting] = useState(false);
  const name = shownName(contact);
  const friend = contact.setByUser.includes('friend');

  const put = async (next: Contact, text: string): Promise<void> => {
    const show = (is: Contact): void => {
      setSeen(is);
      setDraft(draftOf(is));
      reload();
    };
    const worked = await change(async () => {
      const back = await verbs.edit(seen, next);
      return async () => {
        const undone = await back();
        show(seen);
        return undone;
      };
    }, text);
    if (worked) show(next);
  };
  /** In one click and back; what is half typed in the form stays there. */
  const befriend = async (on: boolean): Promise<void> => {
    const show = (is: boolean): void => {
      setSeen((was) => withRelationship(was, 'friend', is));
      setDraft((d) => ({ ...d, contact: withRelationship(d.contact, 'friend', is) }));
      reload();
    };
    let wayBack = (): Promise<void> => Promise.resolve();
    const worked = await act(
      async () => {
        wayBack = await (on ? verbs.makeFriend(contact.id) : verbs.unfriend(contact.id));
      },
      {
        text: t(on ? 'book_friend_now' : 'book_friend_no_more', { name }),
        undo: () => wayBack().then(() => show(!on)),
      },
    );
    if (worked) show(on);
  };
  const asBefore = (): void => {
    setSeen(contact);
    setDraft(draftOf(contact));
  };
  const save = (): void => {
    const next = contactOf(draft, data.now);
    setMissing(next === null);
    if (next) void put(next, t('options_saved'));
  };

  return (
    <>
      <header class="line-up spread">
        <h2 class="person-name" dir="auto">
          {name}
        </h2>
        <Button look="quiet" onClick={() => void befriend(!friend)}>
          {t(friend ? 'book_unfriend' : 'book_make_friend', { name })}
        </Button>
      </header>
      <form
        class="stack"
        aria-label={name}
        onSubmit={(e) => {
          e.preventDefault();
          save();
        }}
      >
        <PersonFields
          draft={draft}
          onChange={setDraft}
          sites={data.sites}
          identity={verbs.identity}
          siteName={verbs.siteName}
          now={data.now}
          missing={missing}
        />
        <div class="line-up save-bar">
          <button type="submit" class="button button-main">
            {t('shared_save')}
          </button>
          <Button look="quiet" onClick={asBefore}>
            {t('book_as_before')}
          </Button>
        </div>
      </form>
      <CostPanel contact={contact} name={name} verbs={verbs} />
      <PersonExceptions contact={contact} data={data} verbs={parts.rules} />
      <PacePanel id={contact.id} name={name} data={data} verbs={parts.settings} />
      <MemoryPanel id={contact.id} name={name} now={data.now} verbs={verbs} keeping={parts.keeping} />
      <section class="panel" aria-label={t('book_forget', { name })}>
        <p class="muted">{t('book_forget_note', { name })}</p>
        <div>
          <Button look="care" onClick={() => setForgetting(true)}>
            {t('book_forget', { name })}
          </Button>
        </div>
      </section>
      {forgetting ? (
        <ForgetDialog
          name={name}
          canKeepNo={verbs.canKeepNo}
          onClose={() => setForgetting(false)}
          onForget={async (keepNo) => {
            setForgetting(false);
            if (await act(() => verbs.forget(contact.id, keepNo), { text: t('book_forgotten', { name }) })) parts.goTo(hashOf('book'));
          }}
        />
      ) : null}
    </>
  );
}
