import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { NudgeView } from '../../core/view.ts';
import { DoingProvider } from '../card/parts/doing.tsx';
import { Compose } from './compose.tsx';
import { useEntering } from './entering.ts';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { List } from './list.tsx';
import { OldOnes } from './old-ones.tsx';
import { Paste } from './paste.tsx';
import { PersonView } from './person-view.tsx';
import { Report } from './report.tsx';
import type { Place, PopupData, PopupVerbs } from './types.ts';
import { VerbsContext } from './verbs.tsx';

interface Props {
  data: PopupData;
  verbs: PopupVerbs;
  /** For tests, where no click is the user's own. */
  trusted?: (event: Event) => boolean;
}

/** The whole popup. It opens where it stood when it closed. */
export function Popup({ data, verbs, trusted }: Props): JSX.Element {
  const [place, setPlace] = useState<Place>(() => opening(data));
  const memory = useMemo(() => new Map(Object.entries(data.place.memory)), []);
  const go = (change: Partial<Place>): void => {
    const next = { ...place, ...change, memory: Object.fromEntries(memory) };
    setPlace(next);
    verbs.remember(next);
  };
  const [report, setReport] = useState<string | null>(null);
  const person = place.view === 'person' ? (everyone(data).find((n) => n.key === place.key) ?? null) : null;
  const back = (): void => go({ view: 'list', key: null });
  const shown = report !== null ? 'report' : place.view === 'person' && person === null ? 'list' : (place.view ?? 'list');
  const box = useEntering({ view: shown, key: place.key });
  return (
    <VerbsContext.Provider value={verbs}>
      <DoingProvider doer={{ ...verbs, trusted }} editable memory={memory} remembered={() => go({})}>
        <div class="d-all popup">
          <Head page={data.page} teach={data.teach ?? null} problem={data.problem} showReport={setReport} />
          <main ref={box} tabIndex={-1}>
            {report === null ? (
              <Body data={data} place={place} person={person} go={go} back={back} />
            ) : (
              <Report text={report} back={() => setReport(null)} />
            )}
          </main>
          <Foot data={data} />
        </div>
      </DoingProvider>
    </VerbsContext.Provider>
  );
}

interface BodyProps {
  data: PopupData;
  place: Place;
  person: NudgeView | null;
  go: (change: Partial<Place>) => void;
  back: () => void;
}

function Body({ data, place, person, go, back }: BodyProps): JSX.Element {
  if (person) return <PersonView view={person} back={back} />;
  if (place.view === 'paste') return <Paste data={data} place={place} go={go} back={back} />;
  if (place.view === 'compose') return <Compose place={place} go={go} back={back} />;
  if (place.view === 'old') return <OldOnes people={data.old.people} open={(key) => go({ view: 'person', key })} back={back} />;
  return <List data={data} go={go} />;
}

const everyone = (data: PopupData): NudgeView[] => [...data.waiting, ...data.held.map((h) => h.view), ...data.old.people, ...data.invites];

/** Where it opens: where it stood; a single person waiting needs no list, unless the page can't be read and pasting is the way. Whom one keeps at a distance needs a click. */
function opening(data: PopupData): Place {
  const [only, second] = data.waiting;
  const alone = only && !second && only.shape !== 'mark' && data.unfinished.length === 0 && data.page.status !== 'unreadable';
  return data.place.view === null && alone ? { ...data.place, view: 'person', key: only.key } : data.place;
}
