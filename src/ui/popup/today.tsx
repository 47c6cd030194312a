import type { JSX } from 'preact';
import { useFold } from '../card/parts/folds.tsx';
import { Toggle } from '../card/parts/toggle.tsx';
import { useWords } from '../shared/words.tsx';
import { Section } from './section.tsx';
import type { PopupData } from './types.ts';

/** What was answered today, and in which words. */
export function Today({ items }: { items: PopupData['today'] }): JSX.Element | null {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <Section title={t('popup_today')}>
      <ul class="rows">
        {items.map((item) => (
          <Done key={item.id} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function Done({ item }: { item: PopupData['today'][number] }): JSX.Element {
  const { t } = useWords();
  const [open, setOpen] = useFold();
  return (
    <li class="done">
      <p>
        <bdi class="row-name" dir="auto" title={item.name}>
          {item.name}
        </bdi>{' '}
        <span class="row-line" dir="auto">
          {item.text}
        </span>
      </p>
      {item.note === null ? null : <Toggle look="word" label={t('do_what_i_wrote')} open={open} onToggle={setOpen} />}
      {open ? (
        <blockquote class="d-note" dir="auto">
          {item.note}
        </blockquote>
      ) : null}
    </li>
  );
}
