import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { apart } from '../../shared/apart.ts';
import { Button } from '../../shared/button.tsx';
import { FileButton } from '../../shared/file-button.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { labelOf } from './details.tsx';
import type { RecipeFile, TaughtVerbs } from './verbs.ts';

type Sound = Extract<RecipeFile, { recipe: object }>;

/** How a page is taught, and a colleague's file: shown before it is trusted. */
export function TaughtPanel({ verbs }: { verbs: TaughtVerbs }): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const [file, setFile] = useState<RecipeFile | null>(null);
  const read = (from: File | undefined): void => {
    setFile(null);
    // More is no such file, however it was made.
    if (from) void act(async () => setFile(await verbs.read(from.size > 100_000 ? '' : await from.text())));
  };
  const use = ({ recipe, site }: Sound): void => {
    void act(() => verbs.use(recipe), { text: t('options_taught_used', { site }) }).then((worked) => (worked ? setFile(null) : undefined));
  };
  return (
    <Panel title={t('options_taught')} note={t('options_taught_lead')}>
      <div>
        <FileButton icon="file" name={t('options_taught_import')} onFiles={([from]) => read(from)}>
          {t('options_taught_import')}
        </FileButton>
      </div>
      {file && 'recipe' in file ? <Preview file={file} use={() => use(file)} leave={() => setFile(null)} /> : null}
      <output class={file && 'problem' in file ? 'callout callout-care' : ''}>
        {file && 'problem' in file ? t(file.problem, { site: file.site }) : null}
      </output>
    </Panel>
  );
}

function Preview({ file, use, leave }: { file: Sound; use: () => void; leave: () => void }): JSX.Element {
  const { t, dir } = useWords();
  const { recipe, site, instead } = file;
  const own = (text: string): string => apart(text, dir());
  return (
    <section class="callout" aria-label={t('options_taught_preview', { site })}>
      <h3>{t('options_taught_preview', { site })}</h3>
      <ul class="bullets">
        <li>{t('options_taught_preview_reads', { pages: own(recipe.pages.join(', ')) })}</li>
        <li>{t('options_taught_preview_press', { label: own(labelOf(recipe.decline)) })}</li>
        <li>
          {recipe.message
            ? t('options_taught_preview_box', { page: own(recipe.message.page.replace('{person}', '…')) })
            : t('options_taught_preview_copied')}
        </li>
      </ul>
      <p class="note">{t('options_taught_preview_only', { site })}</p>
      {instead ? <p class="note">{t('options_taught_preview_instead')}</p> : null}
      <div class="line-up">
        <Button look="main" onClick={use}>
          {t('options_taught_use')}
        </Button>
        <Button onClick={leave}>{t('options_taught_leave')}</Button>
      </div>
    </section>
  );
}
