import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { NudgeView, QuestionView } from '../../../core/view.ts';
import { useWords } from '../../shared/words.tsx';
import { useDoing } from './doing.tsx';
import { useFold } from './folds.tsx';
import { Press } from './press.tsx';
import { Toggle } from './toggle.tsx';

/** A question that stands in place of replies: who is this, is it Ana, where should people find you. */
export function Question({ view, question }: { view: NudgeView; question: QuestionView }): JSX.Element {
  const { t } = useWords();
  const [more, setMore] = useFold();
  const hidden = question.more.length > 0 || question.own !== undefined;
  return (
    <div class="d-question">
      <h3 class="d-ask" dir="auto">
        {question.text}
      </h3>
      {question.field ? <PlaceField view={view} field={question.field} /> : null}
      {question.buttons.length > 0 ? (
        <div class={question.buttons.length > 3 ? 'd-grid' : 'd-side'}>
          {question.buttons.map((b) => (
            <Press key={b.verb + b.arg} button={b} about={{ key: view.key, arg: b.arg }} />
          ))}
        </div>
      ) : null}
      {hidden ? <Toggle look="word" label={t('card_more')} open={more} onToggle={setMore} /> : null}
      {more ? (
        <ul class="d-more">
          {question.more.map((b) => (
            <li key={b.verb + b.arg}>
              <Press button={b} about={{ key: view.key, arg: b.arg }} look="text" effect />
            </li>
          ))}
          {question.own ? (
            <li>
              <OwnWords view={view} own={question.own} />
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}

/** "Where should work people find you instead?": a kind, a link or an address, and one button. */
function PlaceField({ view, field }: { view: NudgeView; field: NonNullable<QuestionView['field']> }): JSX.Element {
  const { t } = useWords();
  const { editable } = useDoing();
  const [kind, setKind] = useState(field.kinds[0]?.value ?? '');
  const input = useRef<HTMLInputElement>(null);
  const hint = field.kinds.find((k) => k.value === kind)?.hint ?? '';
  if (!editable) return <p class="d-effect">{t('card_edit_elsewhere')}</p>;
  return (
    <div class="d-place">
      <select class="d-field" aria-label={t('where_kind')} onChange={(event) => setKind(event.currentTarget.value)}>
        {field.kinds.map((k) => (
          <option key={k.value} value={k.value} selected={k.value === kind}>
            {k.label}
          </option>
        ))}
      </select>
      <input ref={input} class="d-field" aria-label={field.label} placeholder={hint} dir="auto" maxLength={300} autocomplete="off" />
      <Press
        button={{ verb: field.verb, label: field.save }}
        look="main"
        about={{ key: view.key, arg: kind }}
        late={() => ({ text: input.current?.value.trim() ?? '' })}
      />
    </div>
  );
}

/** Who somebody is, in the user's own words. */
function OwnWords({ view, own }: { view: NudgeView; own: NonNullable<QuestionView['own']> }): JSX.Element | null {
  const { editable } = useDoing();
  const input = useRef<HTMLInputElement>(null);
  if (!editable) return null;
  return (
    <div class="d-own">
      <label>
        <span>{own.label}</span>
        <input ref={input} class="d-field" placeholder={own.hint} dir="auto" maxLength={60} autocomplete="off" />
      </label>
      <Press
        button={{ verb: own.verb, label: own.save }}
        about={{ key: view.key, arg: 'own' }}
        late={() => ({ text: input.current?.value.trim() ?? '' })}
      />
    </div>
  );
}
