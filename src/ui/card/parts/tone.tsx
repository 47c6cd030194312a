import type { JSX, TargetedEvent } from 'preact';
import type { NudgeView, ReplyView } from '../../../core/view.ts';
import { useWords } from '../../shared/words.tsx';
import { useDoing } from './doing.tsx';

interface Props {
  view: NudgeView;
  reply: ReplyView;
  /** Drops what was typed over the old words. */
  forget: () => void;
}

/** "Gentle v": how firm, and in which language. A plain list, so that every key works without being heard. */
export function Tone({ view, reply, forget }: Props): JSX.Element | null {
  const { t } = useWords();
  const { press } = useDoing();
  if (view.tones.length + view.languages.length < 2) return null;

  const change = (event: TargetedEvent<HTMLSelectElement>): void => {
    const [what, arg = ''] = event.currentTarget.value.split(':', 2);
    forget();
    press(event, { verb: what === 'language' ? 'reply-language' : 'reply-tone' }, { key: view.key, replyId: reply.id, arg });
    // The list goes on showing how firm; the language shows in the text itself.
    if (what === 'language' && view.tones.length > 0) event.currentTarget.value = `tone:${view.tone ?? ''}`;
  };
  const inUse = (value: string): string => (value === reply.noteLang ? ' ✓' : '');
  return (
    <select class="d-choice d-tone" aria-label={t('card_tone')} onChange={change}>
      {view.tones.length > 0 ? (
        <optgroup label={t('card_tone_group')}>
          {view.tones.map((tone) => (
            <option key={tone.value} value={`tone:${tone.value}`} selected={tone.value === view.tone}>
              {tone.label}
            </option>
          ))}
        </optgroup>
      ) : null}
      {view.languages.length > 1 ? (
        <optgroup label={t('card_language_group')}>
          {view.languages.map((language) => (
            <option
              key={language.value}
              value={`language:${language.value}`}
              selected={view.tones.length === 0 && language.value === reply.noteLang}
            >
              {language.label + inUse(language.value)}
            </option>
          ))}
        </optgroup>
      ) : null}
    </select>
  );
}
