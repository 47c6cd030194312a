import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Identity } from '../../../core/contact.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { SelectField, TextField } from '../../shared/field.tsx';
import type { SiteView } from '../../shared/site-view.ts';
import { useWords, type ScreenWords } from '../../shared/words.tsx';
import type { BookVerbs } from '../verbs.ts';

interface IdentityFieldProps {
  sites: readonly SiteView[];
  identities: readonly Identity[];
  identity: BookVerbs['identity'];
  siteName: BookVerbs['siteName'];
  onChange: (identities: Identity[]) => void;
}

/** What belongs to no one site: an address of their own, a bare name. */
const NOWHERE: Readonly<Record<string, (t: ScreenWords['t']) => string>> = {
  web: (t) => t('book_profile_web'),
  any: (t) => t('book_filter_any_site'),
};

/** A person's pages on sites; a pasted address makes the person certain there. */
export function IdentityField({ sites, identities, identity, siteName: otherName, onChange }: IdentityFieldProps): JSX.Element {
  const { t } = useWords();
  const [site, setSite] = useState(sites[0]?.id ?? 'facebook');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const siteName = (id: string): string => sites.find((s) => s.id === id)?.name ?? NOWHERE[id]?.(t) ?? otherName(id);

  const add = (): void => {
    if (typed.trim() === '') return;
    const found = identity(site, typed);
    setWrong(found === null);
    if (!found) return;
    onChange([...identities, found]);
    setTyped('');
  };

  return (
    <fieldset class="stack-tight">
      <legend class="legend">{t('book_profiles')}</legend>
      {identities.length === 0 ? null : (
        <ul class="divided">
          {identities.map((one) => {
            const shown = one.profile ?? one.handle ?? one.id ?? '';
            return (
              <li key={`${one.platform} ${shown}`} class="line-up spread">
                <span>
                  {siteName(one.platform)} · <bdi class="muted">{shown.replace(/^https?:\/\/(www\.)?/, '')}</bdi>
                </span>
                <IconButton
                  icon="close"
                  name={t('book_profile_remove', { site: siteName(one.platform) })}
                  onClick={() => onChange(identities.filter((i) => i !== one))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div class="identity">
        {sites.length > 1 ? (
          <SelectField
            label={t('book_profile_site')}
            value={site}
            onChange={setSite}
            options={sites.map((s) => ({ value: s.id, label: s.name }))}
          />
        ) : null}
        <TextField
          label={t('book_profile', { site: siteName(site) })}
          note={t('book_profile_note')}
          value={typed}
          onInput={setTyped}
          onLeave={add}
          problem={wrong ? t('book_profile_wrong', { site: siteName(site) }) : null}
        />
        <Button icon="add" onClick={add}>
          {t('book_profile_add')}
        </Button>
      </div>
    </fieldset>
  );
}
