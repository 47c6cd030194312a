import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { RulesVerbs } from '../rules/verbs.ts';
import type { BookPlace } from '../route.ts';
import type { BookVerbs, KeepingVerbs, OptionsData, SettingsVerbs } from '../verbs.ts';
import { AddForm } from './add-form.tsx';
import { BookList } from './book-list.tsx';
import { ImportView } from './import-view.tsx';
import { NoesView } from './noes-view.tsx';
import { PersonView } from './person-view.tsx';
import { QuietForm } from './quiet-form.tsx';
import { tracked } from './tracked.ts';

/** What every place in the book gets. */
export interface BookParts {
  data: OptionsData;
  verbs: BookVerbs;
  keeping: Pick<KeepingVerbs, 'backup' | 'download'>;
  settings: Pick<SettingsVerbs, 'setLooksAfter' | 'changePace'>;
  rules: RulesVerbs;
  /** Another number whenever the book was changed from here. */
  version: number;
  /** Moves within the options page; an address after `#`. */
  goTo: (hash: string) => void;
}

interface BookSectionProps extends Omit<BookParts, 'goTo' | 'version'> {
  place: BookPlace;
}

/** The book: the list, one person, a new one, or an import. */
export function BookSection({ place, verbs, ...rest }: BookSectionProps): JSX.Element {
  const [goTo] = useState(() => (hash: string) => {
    location.hash = hash;
  });
  const [version, setVersion] = useState(0);
  const telling = useMemo(() => tracked(verbs, () => setVersion((n) => n + 1)), [verbs]);
  const parts: BookParts = { ...rest, verbs: telling, version, goTo };
  switch (place.at) {
    case 'list':
      return <BookList {...parts} />;
    case 'add':
      return <AddForm {...parts} />;
    case 'quiet':
      return <QuietForm {...parts} />;
    case 'import':
      return <ImportView {...parts} />;
    case 'noes':
      return <NoesView {...parts} />;
    case 'person':
      return <PersonView key={place.id} id={place.id} {...parts} />;
  }
}
