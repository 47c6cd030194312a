import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CalendarPreview, CalendarRead } from '../../../core/hours/calendar/file.ts';
import type { CalendarInfo } from '../../../core/hours/calendar/stored.ts';
import { Button } from '../../shared/button.tsx';
import { FileButton } from '../../shared/file-button.tsx';
import { Icon } from '../../shared/icon.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct, useChange } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { CalendarResult } from './calendar-result.tsx';
import { CalendarRow } from './calendar-row.tsx';
import { useDrop } from '../../shared/use-drop.ts';
import type { HoursVerbs } from './verbs.ts';

interface CalendarsProps {
  calendars: readonly CalendarInfo[];
  verbs: HoursVerbs;
  /** Epoch ms. */
  now: number;
}

/** Calendars by file: read, looked at, kept as times alone. */
export function CalendarsPanel({ calendars, verbs, now }: CalendarsProps): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const change = useChange();
  const [results, setResults] = useState<CalendarRead[]>([]);
  const [reading, setReading] = useState(false);
  const take = async (files: File[]): Promise<void> => {
    if (files.length === 0 || reading) return;
    setReading(true);
    await act(async () => setResults(await verbs.readCalendars(files)));
    setReading(false);
  };
  const over = useDrop((files) => void take(files));
  const good = results.filter((r): r is CalendarPreview => 'times' in r);
  const keep = async (): Promise<void> => {
    if (await act(() => verbs.keepCalendars(good), { text: t('hours_cal_kept') })) setResults([]);
  };
  return (
    <Panel title={t('hours_cal')} note={t('hours_cal_note')}>
      {calendars.length > 0 ? (
        <ul class="divided" aria-label={t('hours_cal')}>
          {calendars.map((calendar) => (
            <CalendarRow
              key={calendar.id}
              calendar={calendar}
              now={now}
              onChange={(patch) => void act(() => verbs.changeCalendar(calendar.id, patch), { text: t('options_saved') })}
              onRemove={() => void change(() => verbs.removeCalendar(calendar.id), t('hours_cal_removed', { name: calendar.name }))}
            />
          ))}
        </ul>
      ) : null}
      {results.length > 0 ? (
        <div class="stack">
          {results.map((result, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- two files may have one name
            <CalendarResult key={i} result={result} before={calendars.find((c) => c.file === result.file) ?? null} now={now} />
          ))}
          <div class="line-up save-bar">
            {good.length > 0 ? (
              <Button look="main" onClick={() => void keep()}>
                {t('hours_cal_keep')}
              </Button>
            ) : null}
            <Button onClick={() => setResults([])}>{good.length > 0 ? t('shared_cancel') : t('shared_close')}</Button>
          </div>
        </div>
      ) : (
        <section class={over ? 'drop drop-over' : 'drop'} aria-label={t('hours_cal_add')}>
          <Icon name="file" />
          <p>{reading ? t('hours_cal_reading') : t('hours_cal_drop')}</p>
          <FileButton
            name={t('hours_cal_file')}
            accept=".ics,.ical,.ifb,.zip,text/calendar"
            multiple
            disabled={reading}
            onFiles={(files) => void take(files)}
          >
            {t('hours_cal_choose')}
          </FileButton>
        </section>
      )}
      <details>
        <summary>{t('hours_cal_where')}</summary>
        <p class="note">{t('hours_cal_where_text')}</p>
      </details>
    </Panel>
  );
}
