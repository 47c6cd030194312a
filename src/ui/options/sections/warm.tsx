import type { JSX } from 'preact';
import { Panel } from '../../shared/panel.tsx';
import { Switch } from '../../shared/switch.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { OptionsData, OptionsVerbs } from '../verbs.ts';

/** Small helps to stay warm, all off until wanted; and "I never ask first". */
export function WarmSection({ data, verbs }: { data: OptionsData; verbs: OptionsVerbs }): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const { warm, neverAsksFirst } = data.settings;
  return (
    <div class="stack">
      <p class="muted">{t('warm_lead')}</p>
      <Panel title={t('popup_warm')}>
        <div class="divided">
          <Switch
            label={t('warm_remind_switch')}
            note={t('warm_remind_note')}
            on={warm.remind}
            onChange={(remind) => void act(() => verbs.words.setWarm({ remind }))}
          />
          <Switch
            label={t('warm_back_switch')}
            note={t('warm_back_note')}
            on={warm.lookBack}
            onChange={(lookBack) => void act(() => verbs.words.setWarm({ lookBack }))}
          />
        </div>
      </Panel>
      <Panel title={t('warm_first_title')}>
        <Switch
          label={t('warm_first_switch')}
          note={t('warm_first_note')}
          on={neverAsksFirst}
          onChange={(on) => void act(() => verbs.words.setNeverAsksFirst(on))}
        />
      </Panel>
    </div>
  );
}
