import type { JSX } from 'preact';
import type { Contact } from '../../../core/contact.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { dayOf } from '../../shared/dates.ts';
import { TextField } from '../../shared/field.tsx';
import type { SiteView } from '../../shared/site-view.ts';
import { useWords } from '../../shared/words.tsx';

interface SmallMarksProps {
  contact: Contact;
  sites: readonly SiteView[];
  set: (patch: Partial<Contact>) => void;
}

/** What Doorstep noted by itself or was told once, each with a way to take it back. */
export function SmallMarks({ contact, sites, set }: SmallMarksProps): JSX.Element | null {
  const { t, tn } = useWords();
  const { watch, welcomedOn, mutedOn, deniedSenders } = contact;
  if (!watch && welcomedOn.length === 0 && mutedOn.length === 0 && deniedSenders.length === 0) return null;
  const nameOf = (id: string): string => sites.find((s) => s.id === id)?.name ?? id;
  return (
    <div class="stack-tight">
      {watch ? (
        <div class="callout">
          <h3>{t('book_ready')}</h3>
          <TextField label={t('book_quiet_event')} value={watch.event} onInput={(event) => set({ watch: { ...watch, event } })} />
          <TextField
            label={t('book_quiet_answer')}
            note={t('book_quiet_answer_note')}
            value={watch.answer ?? ''}
            onInput={(answer) => set({ watch: { ...watch, answer } })}
            lines={2}
          />
          <div class="line-up spread">
            <span class="muted">
              {watch.expiresAt === null ? t('book_ready_always') : t('book_ready_until', { date: dayOf(watch.expiresAt) })}
            </span>
            <Button look="quiet" onClick={() => set({ watch: null })}>
              {t('book_ready_end')}
            </Button>
          </div>
        </div>
      ) : null}
      <ul class="divided">
        {welcomedOn.map((site) => (
          <li key={site} class="line-up spread">
            <span>{t('book_welcomed', { site: nameOf(site) })}</span>
            <IconButton
              icon="close"
              name={t('book_welcomed_end', { site: nameOf(site) })}
              onClick={() => set({ welcomedOn: welcomedOn.filter((w) => w !== site) })}
            />
          </li>
        ))}
        {mutedOn.map((site) => (
          <li key={site} class="line-up spread">
            <span>{t('muted_on', { site: nameOf(site) })}</span>
            <IconButton
              icon="close"
              name={t('muted_end', { site: nameOf(site) })}
              onClick={() => set({ mutedOn: mutedOn.filter((m) => m !== site) })}
            />
          </li>
        ))}
        {deniedSenders.length > 0 ? (
          <li class="line-up spread">
            <span>{tn('book_denied', deniedSenders.length)}</span>
            <Button look="quiet" onClick={() => set({ deniedSenders: [] })}>
              {t('book_denied_end')}
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
