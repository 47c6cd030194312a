import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OwnReply } from '../../../core/replies/own-reply.ts';
import type { OwnPreview } from '../../../core/words-view.ts';
import { PersonPicker } from '../../shared/person-picker.tsx';
import { useWords, type WordKey } from '../../shared/words.tsx';
import type { WordsVerbs } from './verbs.ts';

/** How the words read for somebody of the book, as the card would show them. */
export function OwnPreviewPanel({ reply, verbs }: { reply: OwnReply; verbs: WordsVerbs }): JSX.Element | null {
  const { t } = useWords();
  const lang = document.documentElement.lang || 'en';
  const [typed, setTyped] = useState('');
  const [person, setPerson] = useState<string | null>(null);
  const [shown, setShown] = useState<OwnPreview | null>(null);
  const ready = reply.text.trim() !== '';
  useEffect(() => {
    let late = false;
    if (!ready) {
      setShown(null);
      return undefined;
    }
    const timer = setTimeout(() => {
      verbs.preview(reply, person).then(
        (preview) => void (late || setShown(preview)),
        () => undefined,
      );
    }, 300);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [reply.text, reply.language, reply.situation, person]);
  const places = (missing: string[]): string =>
    new Intl.ListFormat(lang).format(missing.map((place) => t(`mine_place_${place}` as WordKey) || place));
  if (!ready) return null;
  return (
    <section class="stack-tight" aria-label={t('mine_preview')}>
      <h3>{t('mine_preview')}</h3>
      {shown ? (
        <blockquote class="own-shown" dir="auto" lang={reply.language}>
          {shown.text}
        </blockquote>
      ) : null}
      {shown && shown.missing.length > 0 ? (
        <p class="note">{t('mine_preview_missing', { name: shown.name, places: places(shown.missing) })}</p>
      ) : null}
      <PersonPicker
        label={t('mine_preview_for')}
        placeholder={t('mine_preview_hint')}
        value={typed}
        onInput={(text) => {
          setTyped(text);
          setPerson(null);
        }}
        find={verbs.findPeople}
        onPick={(p) => {
          setTyped(p.name);
          setPerson(p.id);
        }}
      />
    </section>
  );
}
