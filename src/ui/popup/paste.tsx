import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NudgeView } from '../../core/view.ts';
import { Answer } from '../card/parts/answer.tsx';
import { Button } from '../shared/button.tsx';
import { SelectField, TextField } from '../shared/field.tsx';
import { useWords } from '../shared/words.tsx';
import type { Pasted } from './types.ts';
import { useAsking, useVerbs } from './verbs.tsx';

interface Props {
  sites: { id: string; name: string }[];
  pasted: Pasted;
  changed: (pasted: Pasted) => void;
  back: () => void;
}

/** Something that came in where Doorstep doesn't read: a name and a text give the same answers. */
export function Paste({ sites, pasted, changed, back }: Props): JSX.Element {
  const { t } = useWords();
  const { paste } = useVerbs();
  const { ask, failed } = useAsking();
  const [view, setView] = useState<NudgeView | null>(null);
  const [needed, setNeeded] = useState(false);
  const set = (change: Partial<Pasted>): void => changed({ ...pasted, ...change });
  const show = (): void => {
    const name = pasted.name.trim();
    setNeeded(name === '');
    if (name !== '') ask(async () => setView(await paste({ ...pasted, name })));
  };
  const places = [...sites.map((s) => ({ value: s.id, label: s.name })), { value: '', label: t('popup_paste_site_other') }];
  return (
    <div class="body">
      <div>
        <Button look="quiet" icon="back" onClick={() => (view ? setView(null) : back())}>
          {t('popup_back')}
        </Button>
      </div>
      {view ? (
        <section class="card" aria-label={t('card_region', { name: view.name })}>
          <Answer view={view} />
        </section>
      ) : (
        <form
          class="stack"
          aria-label={t('popup_paste')}
          onSubmit={(event) => {
            event.preventDefault();
            show();
          }}
        >
          <TextField label={t('popup_paste_name')} value={pasted.name} onInput={(name) => set({ name })} problem={needed ? t('popup_paste_need_name') : null} />
          <TextField label={t('popup_paste_text')} note={t('popup_paste_text_hint')} value={pasted.text} onInput={(text) => set({ text })} lines={4} />
          <SelectField label={t('popup_paste_site')} value={pasted.platform ?? ''} options={places} onChange={(site) => set({ platform: site === '' ? null : site })} />
          <TextField label={t('popup_paste_profile')} value={pasted.profile} onInput={(profile) => set({ profile })} type="url" />
          {failed ? <output class="d-notice">{failed}</output> : null}
          <Button look="main" onClick={show}>
            {t('popup_paste_go')}
          </Button>
        </form>
      )}
    </div>
  );
}
