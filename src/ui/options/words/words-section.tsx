import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { putOwn, removeOwn } from '../../../core/replies/ownReplies.ts';
import { moved } from '../../../core/ordered.ts';
import { MOST_OWN, type OwnReply } from '../../../core/replies/own-reply.ts';
import { Panel } from '../../shared/panel.tsx';
import { Blank } from '../../shared/state-view.tsx';
import { Switch } from '../../shared/switch.tsx';
import { useAct, useChange } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { Button } from '../../shared/button.tsx';
import type { OptionsData, OptionsVerbs } from '../verbs.ts';
import { OwnFile } from './own-file.tsx';
import { OwnForm } from './own-form.tsx';
import { OwnList } from './own-list.tsx';
import { blankOwn, nameOf } from './own-words.ts';

export interface WordsParts {
  data: OptionsData;
  verbs: OptionsVerbs;
}

/** The user's own replies: written, checked, put in order, taken elsewhere. */
export function WordsSection({ data, verbs }: WordsParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const change = useChange();
  const [editing, setEditing] = useState<OwnReply | null>(null);
  const list = data.settings.ownReplies;
  const full = list.length >= MOST_OWN;
  const { changeOwn } = verbs.words;
  if (editing) {
    return (
      <OwnForm
        key={editing.id}
        reply={editing}
        verbs={verbs.words}
        cancel={() => setEditing(null)}
        save={(reply) =>
          void act(() => changeOwn((stored) => putOwn(stored, reply)), { text: t('mine_saved') }).then(
            (worked) => void (worked && setEditing(null)),
          )
        }
        now={data.now}
      />
    );
  }
  const remove = (reply: OwnReply): void =>
    void change(() => changeOwn((stored) => removeOwn(stored, reply.id)), t('mine_deleted', { what: nameOf(reply) }));
  return (
    <div class="stack">
      <p class="muted">{t('mine_lead')}</p>
      {list.length === 0 ? (
        <div class="panel">
          <Blank icon="card" title={t('mine_none')} text={t('mine_none_text')} />
        </div>
      ) : (
        <OwnList
          list={list}
          edit={setEditing}
          remove={remove}
          move={(id, by) => void act(() => changeOwn((stored) => moved(stored, id, by)))}
        />
      )}
      {full ? <p class="callout">{t('mine_full', { most: MOST_OWN })}</p> : null}
      <OwnFile list={list} change={changeOwn} download={verbs.keeping.download} now={data.now} newId={verbs.settings.newId}>
        <Button look="main" disabled={full} onClick={() => setEditing(blankOwn(verbs.settings.newId(), verbs.words.language))}>
          {t('mine_write')}
        </Button>
      </OwnFile>
      <Panel title={t('wording_panel')}>
        <Switch
          label={t('wording_show')}
          note={t('wording_show_note')}
          on={data.settings.marksDismissed < 2}
          onChange={(on) => void act(() => verbs.words.showMarks(on))}
        />
      </Panel>
    </div>
  );
}
