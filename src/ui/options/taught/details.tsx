import type { JSX } from 'preact';
import { apart } from '../../shared/apart.ts';
import { Button } from '../../shared/button.tsx';
import type { SiteView } from '../../shared/site-view.ts';
import { useAct, useChange } from '../../shared/toasts.tsx';
import { useWords, type ScreenWords } from '../../shared/words.tsx';
import type { TaughtVerbs } from './verbs.ts';

type Taught = NonNullable<SiteView['taught']>;

/** What the user has shown of a site, how its reading stands, and what can be done with it. */
export function TaughtDetails({ site, taught, verbs }: { site: SiteView; taught: Taught; verbs: TaughtVerbs }): JSX.Element {
  const words = useWords();
  const { t, dir } = words;
  const act = useAct();
  const change = useChange();
  const { recipe, health } = taught;
  const forget = (): void => void change(() => verbs.forget(site.id), t('options_taught_forgotten', { site: site.name }));
  return (
    <div class="stack-tight">
      <p>{t('options_taught_reads', { label: apart(labelOf(recipe.decline), dir()), pages: apart(recipe.pages.join(', '), dir()) })}</p>
      <p class="muted">{t(recipe.message ? 'options_taught_box' : 'options_taught_copied')}</p>
      <p class={health?.health === 'unrecognised' ? 'callout callout-care' : 'note'}>{sayHealth(health, words)}</p>
      <div class="line-up">
        <Button onClick={() => void act(() => verbs.save(site.id))}>{t('options_taught_export')}</Button>
        <Button look="quiet" onClick={forget}>
          {t('options_taught_forget')}
        </Button>
      </div>
    </div>
  );
}

/** A label without the place where the name stands. */
export const labelOf = (label: string): string => label.replace('{name}', '…');

function sayHealth(health: Taught['health'], { t }: ScreenWords): string {
  if (health === null) return t('options_taught_never');
  const date = new Date(health.at).toLocaleDateString(document.documentElement.lang || undefined, { dateStyle: 'long' });
  return t(health.health === 'unrecognised' ? 'options_taught_lost' : 'options_taught_ok', { date });
}
