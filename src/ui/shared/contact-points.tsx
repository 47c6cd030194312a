import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { CONTACT_POINT_KINDS } from '../../core/settings-parts.ts';
import type { ContactPoint, ContactPointKind } from '../../core/settings.ts';
import { IconButton } from './button.tsx';
import { checkPoint, isLinkKind, type PointProblem } from './contact-point.ts';
import { TextField } from './field.tsx';
import { useWords, type WordKey } from './words.tsx';

interface ContactPointsProps {
  points: readonly ContactPoint[];
  /** Called with every change that is complete, to be made to the list as it is by then; what is half typed stays in the field. */
  onChange: (change: (points: ContactPoint[]) => ContactPoint[]) => void;
  newId: () => string;
  /** A reason for THEM can be written to each (R35). Welcome leaves it for later. */
  withReasons?: boolean;
}

/** The ways in that the user offers instead: pick a kind, type it once, done. */
export function ContactPoints({ points, onChange, newId, withReasons = false }: ContactPointsProps): JSX.Element {
  const { t } = useWords();
  const [fresh, setFresh] = useState<ContactPoint[]>([]);
  // What was handed over, though it may not be shown as stored yet.
  const handed = useRef(new Set<string>());
  const shown = [...points, ...fresh.filter((f) => !points.some((p) => p.id === f.id))];

  const save = (changed: ContactPoint): void => {
    const isNew = fresh.some((p) => p.id === changed.id);
    handed.current.add(changed.id);
    onChange((all) => {
      // One that was removed meanwhile stays so.
      if (!all.some((p) => p.id === changed.id)) return isNew ? [...all, changed] : all;
      return all.map((p) => (p.id === changed.id ? changed : p));
    });
  };
  const remove = (id: string): void => {
    setFresh((all) => all.filter((p) => p.id !== id));
    if (handed.current.has(id) || points.some((p) => p.id === id)) onChange((all) => all.filter((p) => p.id !== id));
  };

  return (
    <div class="stack">
      {shown.map((point) => (
        <PointRow key={point.id} point={point} save={save} remove={() => remove(point.id)} withReasons={withReasons} />
      ))}
      <fieldset class="stack-tight">
        <legend class="legend">{shown.length === 0 ? t('shared_point_pick') : t('shared_point_add')}</legend>
        <div class="line-up">
          {CONTACT_POINT_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              class="chip"
              onClick={() => setFresh((all) => [...all, { id: newId(), kind, value: '', reason: '' }])}
            >
              {kindLabel(t, kind)}
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

const kindLabel = (t: (key: WordKey) => string, kind: ContactPointKind): string => t(`shared_point_${kind}`);

interface PointRowProps {
  point: ContactPoint;
  save: (point: ContactPoint) => void;
  remove: () => void;
  withReasons: boolean;
}

function PointRow({ point, save, remove, withReasons }: PointRowProps): JSX.Element {
  const { t } = useWords();
  const [value, setValue] = useState(point.value);
  const [reason, setReason] = useState(point.reason);
  const [problem, setProblem] = useState<PointProblem | null>(null);
  const label = kindLabel(t, point.kind);

  const leave = (): void => {
    // Nothing typed is no mistake: the row just isn't used yet.
    if (value.trim() === '' && point.value === '') return setProblem(null);
    const check = checkPoint(point.kind, value);
    if (!check.ok) return setProblem(check.problem);
    setProblem(null);
    setValue(check.value);
    if (check.value !== point.value || reason !== point.reason) save({ ...point, value: check.value, reason: reason.trim() });
    return undefined;
  };

  return (
    <div class="point">
      <div class="stack-tight">
        <TextField
          label={label}
          value={value}
          onInput={setValue}
          onLeave={leave}
          problem={problem ? t(`shared_point_problem_${problem}`) : null}
          placeholder={t(`shared_point_hint_${point.kind}`)}
          {...(point.kind === 'postal' ? { lines: 3 } : {})}
          type={point.kind === 'email' ? 'email' : point.kind === 'phone' ? 'tel' : isLinkKind(point.kind) ? 'url' : 'text'}
        />
        {withReasons && point.value !== '' ? (
          <TextField
            label={t('shared_point_reason')}
            note={t('shared_point_reason_note')}
            value={reason}
            onInput={setReason}
            onLeave={leave}
          />
        ) : null}
      </div>
      <IconButton icon="close" name={t('shared_point_remove', { what: label })} onClick={remove} />
    </div>
  );
}
