/** Sections of the options page in their order; each name is also its address after `#`. */
export const SECTIONS = ['sites', 'reach', 'book', 'who', 'policy', 'words', 'cards', 'busy', 'pace', 'warm', 'privacy', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where in the book one is. `quiet`: the form for somebody one worries about. `noes`: what is left of people who were forgotten. */
export type BookPlace = { at: 'list' } | { at: 'add' } | { at: 'quiet' } | { at: 'import' } | { at: 'noes' } | { at: 'person'; id: string };

export interface Route {
  section: Section;
  book: BookPlace;
}

/** Reads an address like `#book/person/ID`. Anything unknown is the first section. */
export function routeOf(hash: string): Route {
  const [first = '', second = '', third = ''] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find((s) => s === first) ?? 'sites';
  return { section, book: section === 'book' ? bookPlace(second, third) : { at: 'list' } };
}

function bookPlace(place: string, id: string): BookPlace {
  if (place === 'add' || place === 'quiet' || place === 'import' || place === 'noes') return { at: place };
  if (place === 'person' && id !== '') return { at: 'person', id: safeDecode(id) };
  return { at: 'list' };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a section, or of a place in the book. */
export function hashOf(section: Section, place?: BookPlace): string {
  if (section !== 'book' || !place || place.at === 'list') return `#${section}`;
  return place.at === 'person' ? `#book/person/${encodeURIComponent(place.id)}` : `#book/${place.at}`;
}
