import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RELATIONSHIPS, type Relationship } from '../../../core/contact.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField } from '../../shared/field.tsx';
import { numberOf } from '../../shared/numbers.ts';
import { RELATION_ORDER, relationLabel, relationWord } from '../../shared/relation-words.ts';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { BookParts } from './book-section.tsx';
import { ForgetManyDialog } from './forget-many.tsx';
import { useTakeOut } from './use-take-out.ts';

/** Forgetting more people than this at once is asked about first, although it can be taken back. */
const MANY = 20;

interface ChosenBarProps {
  parts: BookParts;
  /** Whom it is about. */
  ids: readonly string[];
  /** How many of them the list doesn't show now. */
  hidden: number;
  onNone: () => void;
}

/** What can be done with the people that are chosen, in one act that can be taken back. */
export function ChosenBar({ parts, ids, hidden, onNone }: ChosenBarProps): JSX.Element {
  const words = useWords();
  const { t, tn } = words;
  const act = useAct();
  const takeOut = useTakeOut(parts.verbs);
  const [relationship, setRelationship] = useState<Relationship>('client');
  const [sure, setSure] = useState(true);

  const relate = async (): Promise<void> => {
    let name = '';
    await act(
      async () => {
        name = await parts.verbs.relate(ids, relationship);
      },
      {
        text: tn('book_related', ids.length, { relation: relationWord(words, relationship) }),
        undo: () => parts.verbs.takeBack(name),
      },
    );
  };
  const forget = async (): Promise<void> => {
    setSure(true);
    if (await takeOut(ids)) onNone();
  };

  return (
    <section class="chosen-bar save-bar" aria-label={t('book_chosen')}>
      <output>
        <strong>{t('book_chosen_count', { n: numberOf(ids.length) })}</strong>{' '}
        {hidden > 0 ? <span class="note">{t('book_chosen_hidden', { n: numberOf(hidden) })}</span> : null}
      </output>
      <div class="line-up">
        <SelectField
          bare
          label={t('book_who_many')}
          value={relationship}
          onChange={(value) => setRelationship(RELATIONSHIPS.find((r) => r === value) ?? 'client')}
          options={RELATION_ORDER.map((r) => ({ value: r as string, label: relationLabel(words, r) }))}
        />
        <Button onClick={() => void relate()}>{t('book_relate')}</Button>
        <Button look="care" onClick={() => (ids.length > MANY ? setSure(false) : void forget())}>
          {t('book_forget_chosen')}
        </Button>
        <Button look="quiet" onClick={onNone}>
          {t('book_choose_none')}
        </Button>
      </div>
      {sure ? null : (
        <ForgetManyDialog
          title={tn('book_forget_many_sure', ids.length)}
          people={ids.length}
          parts={parts}
          onClose={() => setSure(true)}
          onForget={() => void forget()}
        />
      )}
    </section>
  );
}
