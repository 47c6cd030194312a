import type { JSX } from 'preact';
import { withException, type Exception } from '../../../core/boundary/rules.ts';
import { shownName, type Contact } from '../../../core/contact.ts';
import { OUTCOMES } from '../../../core/settings-parts.ts';
import { SelectField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useChange } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { OptionsData } from '../verbs.ts';
import type { RulesVerbs } from './verbs.ts';
import { outcomeWord } from './words.ts';

interface Props {
  contact: Contact;
  data: OptionsData;
  verbs: RulesVerbs;
}

/** What holds for this one person, site by site, before the table. */
export function PersonExceptions({ contact, data, verbs }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const change = useChange();
  const list = data.settings.rules.exceptions;
  const name = shownName(contact);
  const at = (platform: string): Exception | undefined => list.find((e) => e.contactId === contact.id && e.platform === platform);
  const set = (platform: string, value: string): void => {
    const outcome = OUTCOMES.find((o) => o === value) ?? null;
    const place = { contactId: contact.id, platform };
    void change(() => verbs.changeExceptions((stored) => withException(stored, place, outcome)), t('options_saved'));
  };
  const places = [{ id: '*', name: t('rules_every_site') }, ...data.sites];
  return (
    <Panel title={t('rules_person')} note={t('rules_person_note')}>
      <div class="two">
        {places.map((place) => (
          <SelectField
            key={place.id}
            label={t('rules_person_on', { name, site: place.name })}
            value={at(place.id)?.outcome ?? ''}
            onChange={(value) => set(place.id, value)}
            options={[
              { value: '', label: t('rules_person_as_table') },
              ...OUTCOMES.map((o) => ({ value: o as string, label: outcomeWord(words, o) })),
            ]}
          />
        ))}
      </div>
    </Panel>
  );
}
