import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BookPlace } from '../route.ts';
import type { BookVerbs, KeepingVerbs, OptionsData } from '../verbs.ts';
import { AddForm } from './add-form.tsx';
import { BookList } from './book-list.tsx';
import { ImportView } from './import-view.tsx';
import { PersonView } from './person-view.tsx';
import { QuietForm } from './quiet-form.tsx';

/** What every place in the book gets. */
export interface BookParts {
  data: OptionsData;
  verbs: BookVerbs;
  download: KeepingVerbs['download'];
  /** Moves within the options page; an address after `#`. */
  goTo: (hash: string) => void;
}

interface BookSectionProps {
  place: BookPlace;
  data: OptionsData;
  verbs: BookVerbs;
  download: KeepingVerbs['download'];
}

/** The book: the list, one person, a new one, or an import. */
export function BookSection({ place, data, verbs, download }: BookSectionProps): JSX.Element {
  const [goTo] = useState(() => (hash: string) => {
    location.hash = hash;
  });
  const parts: BookParts = { data, verbs, download, goTo };
  switch (place.at) {
    case 'list':
      return <BookList {...parts} />;
    case 'add':
      return <AddForm {...parts} />;
    case 'quiet':
      return <QuietForm {...parts} />;
    case 'import':
      return <ImportView {...parts} />;
    case 'person':
      return <PersonView key={place.id} id={place.id} {...parts} />;
  }
}
