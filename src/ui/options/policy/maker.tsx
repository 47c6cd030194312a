import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Policy } from '../../../core/boundary/policy.ts';
import type { Relationship } from '../../../core/contact.ts';
import type { MapCell } from '../../../core/settings.ts';
import { Button } from '../../shared/button.tsx';
import { Chips } from '../../shared/choices.tsx';
import { ContactPoints } from '../../shared/contact-points.tsx';
import { TextField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import { Switch } from '../../shared/switch.tsx';
import { useChange } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SiteName } from '../rules/words.ts';
import type { OptionsData } from '../verbs.ts';
import { ForIt } from './for-it.tsx';
import { PrintPolicy } from './print.tsx';
import { TakeFile } from './take-file.tsx';
import type { PolicyVerbs } from './verbs.ts';

interface Props {
  data: OptionsData;
  verbs: PolicyVerbs;
  site: SiteName;
}

/** No office has a say about these. */
const PRIVATE: readonly Relationship[] = ['friend', 'family', 'keep-distance'];

const blank = (id: string, now: number): Policy => ({
  schemaVersion: 1,
  id,
  title: '',
  text: '',
  setBy: '',
  issuedOn: new Date(now).toISOString().slice(0, 10),
  covers: { relationships: [], platforms: [] },
  contactPoints: [],
  levelCap: null,
  sitesOff: [],
  locked: [],
});

/** The cells that make it the same for everybody: whoever it is about is offered the other way on personal sites. */
const sameFor = (who: readonly Relationship[]): MapCell[] =>
  who.map((relationship) => ({ relationship, platform: '*personal', outcome: 'redirect', contactPointId: null }));
const isOfSame = (c: MapCell): boolean => c.platform === '*personal' && c.outcome === 'redirect';

/** A policy on one page: name, sentence, whom it is about, where people go instead. The rest is for IT. */
export function PolicyMaker({ data, verbs, site }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const change = useChange();
  const inUse = data.settings.rules.policy;
  const [draft, setDraft] = useState<Policy>(() => inUse ?? blank(verbs.newId(), data.now));
  const set = (patch: Partial<Policy>): void => setDraft((was) => ({ ...was, ...patch }));
  const who = draft.covers.relationships;
  const same = who.length > 0 && who.every((r) => draft.locked.some((c) => c.relationship === r && isOfSame(c)));
  const cover = (r: Relationship, on: boolean): void => {
    const next = on ? [...who, r] : who.filter((one) => one !== r);
    const others = draft.locked.filter((c) => c.relationship !== r || !isOfSame(c));
    const wanted = on && (same || who.length === 0) ? sameFor([r]) : [];
    set({ covers: { ...draft.covers, relationships: next }, locked: [...others, ...wanted] });
  };
  const ready = draft.title.trim() !== '' && who.length > 0;
  const use = (policy: Policy | null): Promise<boolean> =>
    change(() => verbs.use(policy, 'own'), t(policy ? 'office_used' : 'office_stopped'));
  return (
    <>
      <Panel title={t('office_make')}>
        <TextField label={t('office_title')} placeholder={t('office_title_hint')} value={draft.title} onInput={(title) => set({ title })} />
        <TextField
          label={t('office_text')}
          lines={3}
          placeholder={t('office_text_hint')}
          value={draft.text}
          onInput={(text) => set({ text })}
        />
        <Chips
          legend={t('office_covers')}
          options={RELATION_ORDER.filter((r) => !PRIVATE.includes(r)).map((r) => ({
            value: r,
            label: relationLabel(words, r),
          }))}
          chosen={who}
          onToggle={(r, on) => cover(r as Relationship, on)}
        />
        <fieldset class="stack-tight">
          <legend class="legend">{t('office_instead')}</legend>
          <ContactPoints
            points={draft.contactPoints}
            onChange={(change) => setDraft((was) => ({ ...was, contactPoints: change(was.contactPoints) }))}
            newId={verbs.newId}
          />
        </fieldset>
        <Switch
          label={t('office_same')}
          note={t('office_same_note')}
          on={same}
          disabled={who.length === 0}
          onChange={(on) => set({ locked: [...draft.locked.filter((c) => !isOfSame(c)), ...(on ? sameFor(who) : [])] })}
        />
        <TextField label={t('office_set_by')} note={t('office_set_by_note')} value={draft.setBy} onInput={(setBy) => set({ setBy })} />
        {ready ? null : <p class="note">{t('office_needs')}</p>}
        <div class="line-up">
          <Button look="main" disabled={!ready} onClick={() => void use(draft)}>
            {t('office_use')}
          </Button>
          <Button disabled={!ready} onClick={() => verbs.save(draft)}>
            {t('office_file_save')}
          </Button>
          <TakeFile verbs={verbs} site={site} />
          {inUse ? (
            <Button look="quiet" onClick={() => void use(null)}>
              {t('office_stop')}
            </Button>
          ) : null}
        </div>
      </Panel>
      <ForIt policy={draft} sites={data.sites} site={site} set={set} />
      {ready ? <PrintPolicy policy={draft} verbs={verbs} /> : null}
    </>
  );
}
