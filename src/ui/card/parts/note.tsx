import type { JSX, TargetedEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NudgeView, ReplyView } from '../../../core/view.ts';
import { useWords } from '../../shared/words.tsx';
import { useDoing, type About } from './doing.tsx';
import { Choice } from './choice.tsx';
import { useFold } from './folds.tsx';
import { draftKey, filled, firstChosen, pieces, templateOf, wordsOf } from './note-text.ts';
import { Tone } from './tone.tsx';
import { Wording } from './wording.tsx';

/** Reads the note at the moment of a press: fields are never watched while somebody types. */
export interface NoteReader {
  read: () => About;
  /** Other words are other words: what was typed over the old ones goes. */
  forget: () => void;
}

/** A note in full: read, edited, said more plainly, with its choices. */
export function Note({ view, reply, reader }: { view: NudgeView; reply: ReplyView; reader: NoteReader }): JSX.Element {
  const { t } = useWords();
  const { memory, remembered, editable } = useDoing();
  const key = draftKey(view, reply);
  const [chosen, setChosen] = useState(() => firstChosen(reply.choices));
  const [typing, setTyping] = useState<ReadonlySet<string>>(new Set());
  const asDraft = reply.asDraft === true && editable;
  const [editing, setEditing] = useFold(asDraft);
  // A draft that stands open by itself takes no focus from whatever the user is at.
  const calm = useRef(asDraft);
  const [, again] = useState({});
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const check = useRef<HTMLInputElement>(null);
  const typed = useRef(new Map<string, HTMLInputElement>()).current;
  // The field is still there while its end is being drawn: the last moment to read it where nothing typed is heard.
  if (!editing && field.current && field.current.value !== field.current.defaultValue) memory.set(key, field.current.value);
  const draft = memory.get(key);
  const template = templateOf(reply, chosen);

  const wordOf = (slot: string): string => {
    const choice = reply.choices.find((c) => c.slot === slot);
    return choice ? wordsOf(choice, chosen[slot] ?? '', typing.has(slot) ? (typed.get(slot)?.value ?? '') : null) : '';
  };
  const words = (): Record<string, string> => Object.fromEntries(reply.choices.map((c) => [c.slot, wordOf(c.slot)]));
  const textNow = (): string => field.current?.value ?? memory.get(key) ?? filled(template, reply.choices, words());
  reader.read = () => ({
    text: textNow(),
    slots: {
      ...chosen,
      ...Object.fromEntries([...typing].map((slot) => [slot, wordOf(slot)])),
      ...(reply.check && check.current ? { [reply.check.slot]: check.current.checked ? 'yes' : 'no' } : {}),
    },
  });

  reader.forget = () => {
    if (field.current) field.current.value = field.current.defaultValue;
    memory.delete(key);
    remembered();
    setEditing(false);
  };

  // What was typed is kept when the whole card folds, too; a text left as it was stays the library's.
  useLayoutEffect(() => {
    const area = field.current;
    if (!editing || !area) return undefined;
    if (!calm.current) area.focus();
    calm.current = false;
    return () => {
      if (area.value !== area.defaultValue) memory.set(key, area.value);
      button.current?.focus();
    };
  }, [editing, key, memory]);

  // Only heard in the popup; on a page nothing that is typed is heard.
  const keep = (event: TargetedEvent<HTMLTextAreaElement>): void => {
    memory.set(key, event.currentTarget.value);
    remembered();
    again({});
  };
  const before = draft ?? filled(template, reply.choices, words());
  const mend = (text: string): void => {
    if (field.current) field.current.value = text;
    memory.set(key, text);
    remembered();
    again({});
  };
  const choose = (slot: string, value: string | null): void => {
    if (value === null) setTyping(new Set([...typing, slot]));
    else setChosen({ ...chosen, [slot]: value });
  };
  const choice = (slot: string): JSX.Element | null => {
    const found = reply.choices.find((c) => c.slot === slot);
    if (!found) return null;
    const keep = (input: HTMLInputElement | null): void => void (input ? typed.set(slot, input) : typed.delete(slot));
    return (
      <Choice
        choice={found}
        value={chosen[slot] ?? ''}
        typing={typing.has(slot)}
        free={found.free && editable}
        keep={keep}
        choose={(v) => choose(slot, v)}
      />
    );
  };
  const parts = pieces(template, reply.choices);
  const left = reply.choices.filter((c) => !parts.some((p) => 'slot' in p && p.slot === c.slot));
  const lang = reply.noteLang ?? undefined;
  const tick = reply.check && (reply.check.by ? reply.check.by.labels[chosen[reply.check.by.slot] ?? ''] : reply.check.label);

  return (
    <div class="d-noting">
      {editing ? (
        <textarea
          ref={field}
          class="d-field d-area"
          lang={lang}
          dir="auto"
          rows={asDraft ? 8 : 6}
          maxLength={reply.limit ?? undefined}
          aria-label={t('card_edit_note', { name: view.name })}
          defaultValue={before}
          onInput={keep}
        />
      ) : (
        <div class="d-note" lang={lang} dir="auto">
          {draft ?? parts.map((p) => ('slot' in p ? choice(p.slot) : p.text))}
        </div>
      )}
      {draft === undefined && !editing && left.length > 0 ? (
        <div class="d-left">
          {left.map((c) => (
            <label key={c.slot}>
              {c.label} {choice(c.slot)}
            </label>
          ))}
        </div>
      ) : null}
      {tick ? (
        <label class="d-check">
          <input ref={check} type="checkbox" defaultChecked={reply.check?.on} /> {tick}
        </label>
      ) : null}
      {editing && reply.limit !== null ? <p class="d-effect">{t('card_limit', { n: reply.limit })}</p> : null}
      <div class="d-tools">
        {editable ? (
          <button ref={button} type="button" class="d-button d-text" aria-pressed={editing} onClick={() => setEditing(!editing)}>
            {t(editing ? 'card_edit_done' : 'card_edit')}
          </button>
        ) : (
          <span class="d-effect">{t('card_edit_elsewhere')}</span>
        )}
        <Tone view={view} reply={reply} forget={reader.forget} />
      </div>
      <Wording nudgeKey={view.key} replyId={reply.id} text={draft ?? null} mend={mend} />
    </div>
  );
}
