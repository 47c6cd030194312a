import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hostOfOrigin, ownOrigin } from '../../../core/own-address.ts';
import { covers } from '../../../platforms/origins.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField, TextField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { AskedSite, SiteTag } from '../../shared/site-access.tsx';
import type { OwnAddress, SiteView } from '../../shared/site-view.ts';
import { useAct } from '../../shared/toasts.tsx';
import { useWords, type ScreenWords } from '../../shared/words.tsx';
import type { SettingsVerbs } from '../verbs.ts';

/** The addresses of a site that can live anywhere: how each stands, and what can be done about it. */
export function Addresses({ site, agreed, verbs }: { site: SiteView; agreed: boolean; verbs: SettingsVerbs }): JSX.Element {
  const { t } = useWords();
  return (
    <ul class="divided plain-list" aria-label={t('own_addresses', { site: site.name })}>
      {(site.addresses ?? []).map((address) => (
        <Address key={address.origin} address={address} site={site} agreed={agreed} verbs={verbs} />
      ))}
    </ul>
  );
}

interface AddressProps {
  address: OwnAddress;
  site: SiteView;
  agreed: boolean;
  verbs: SettingsVerbs;
}

function Address({ address, site, agreed, verbs }: AddressProps): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const { host, origin, permission } = address;
  // The parts that speak of a site speak of this address here.
  const here: SiteView = { ...site, name: host, permission };
  const active = permission === 'active';
  const label = active ? t('options_site_remove', { site: host }) : t('own_forget', { host });
  return (
    <li class="stack-tight">
      <div class="line-up spread">
        <strong dir="ltr">{host}</strong>
        <span class="line-up">
          <SiteTag site={here} />
          {agreed && !active ? (
            <Button onClick={() => verbs.requestAddress(site.id, origin)} disabled={permission === 'asking'}>
              {t('shared_site_ask', { site: host })}
            </Button>
          ) : null}
        </span>
      </div>
      <AskedSite site={here} />
      <div class="flush">
        <Button
          look="quiet"
          onClick={() => void act(() => verbs.removeAddress(site.id, origin), { text: t('options_site_removed', { site: host }) })}
        >
          {label}
        </Button>
      </div>
    </li>
  );
}

/** Where an address is typed: the browser is asked for that one alone. */
export function AddAddress({ sites, request }: { sites: SiteView[]; request: SettingsVerbs['requestAddress'] }): JSX.Element | null {
  const words = useWords();
  const { t } = words;
  const kinds = sites.filter((s) => s.addresses !== null);
  const [kind, setKind] = useState(kinds[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (kinds.length === 0) return null;
  const said = ownOrigin(typed);
  const host = 'origin' in said ? hostOfOrigin(said.origin) : null;
  const note = host?.includes('xn--') ? t('own_written_as', { host }) : t('own_address_note');
  const ask = (): void => {
    const wrong = problemOf(typed, sites, words);
    setProblem(wrong);
    if (wrong !== null || !('origin' in said)) return;
    request(kind, said.origin);
    setTyped('');
  };
  return (
    <Panel title={t('own_title')} note={t('own_lead')}>
      <SelectField
        label={t('own_kind')}
        value={kind}
        options={kinds.map((s) => ({ value: s.id, label: s.name }))}
        onChange={(id) => setKind(id)}
      />
      <TextField
        label={t('own_address')}
        note={note}
        problem={problem}
        value={typed}
        type="url"
        onInput={(value) => {
          setTyped(value);
          setProblem(null);
        }}
      />
      <div>
        <Button onClick={ask}>{t('own_ask')}</Button>
      </div>
    </Panel>
  );
}

/** What is wrong with the address, in words; null: it can be asked for. */
function problemOf(typed: string, sites: readonly SiteView[], { t }: ScreenWords): string | null {
  const said = ownOrigin(typed);
  if ('problem' in said) {
    const { problem } = said;
    return t(problem === 'empty' ? 'own_problem_empty' : problem === 'no-https' ? 'own_problem_no_https' : 'own_problem_no_address');
  }
  const { origin } = said;
  const host = hostOfOrigin(origin);
  const known = sites.find((s) => s.addresses === null && s.origins.some((pattern) => covers(pattern, origin)));
  if (known) return t('own_problem_known', { host, site: known.name });
  const there = sites.some((s) => s.addresses?.some((a) => a.origin === origin && a.permission === 'active'));
  return there ? t('own_problem_there', { host }) : null;
}
