import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NudgeView } from '../../core/view.ts';
import { Answer } from '../card/parts/answer.tsx';
import { Button } from '../shared/button.tsx';
import { SelectField, TextField } from '../shared/field.tsx';
import { useWords } from '../shared/words.tsx';
import type { Pasted, Place, PopupData } from './types.ts';
import { useAsking, useVerbs } from './verbs.tsx';

interface Props {
  data: PopupData;
  place: Place;
  go: (change: Partial<Place>) => void;
  back: () => void;
}

/** Something that came in where Doorstep doesn't read: a name and a text give the same answers. */
export function Paste({ data, place, go, back }: Props): JSX.Element {
  const { t } = useWords();
  const verbs = useVerbs();
  const { pasted, key } = place;
  const { ask, failed } = useAsking();
  const [view, setView] = useState<NudgeView | null>(null);
  const [needed, setNeeded] = useState(false);
  const set = (change: Partial<Pasted>): void => go({ pasted: { ...pasted, ...change } });
  // What is pressed here changes what stands here; the new data say so.
  useEffect(() => {
    if (key !== null) verbs.pasted(key).then(setView, () => go({ key: null }));
  }, [data, key]);
  const show = (): void => {
    const name = pasted.name.trim();
    setNeeded(name === '');
    if (name !== '')
      ask(async () => {
        const found = await verbs.paste({ ...pasted, name });
        setView(found);
        go({ key: found.key });
      });
  };
  const edit = (): void => {
    setView(null);
    go({ key: null });
  };
  const places = [...data.sites.map((s) => ({ value: s.id, label: s.name })), { value: '', label: t('popup_paste_site_other') }];
  return (
    <div class="body">
      <div>
        <Button look="quiet" icon="back" onClick={() => (view ? edit() : back())}>
          {t('popup_back')}
        </Button>
      </div>
      {view && key !== null ? (
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
          <TextField
            label={t('popup_paste_name')}
            value={pasted.name}
            onInput={(name) => set({ name })}
            problem={needed ? t('popup_paste_need_name') : null}
          />
          <TextField
            label={t('popup_paste_text')}
            note={t('popup_paste_text_hint')}
            value={pasted.text}
            onInput={(text) => set({ text })}
            lines={4}
          />
          <SelectField
            label={t('popup_paste_site')}
            value={pasted.platform ?? ''}
            options={places}
            onChange={(site) => set({ platform: site === '' ? null : site })}
          />
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
