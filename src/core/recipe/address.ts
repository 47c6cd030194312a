/**
 * Addresses of a taught site as patterns: `/u/{person}`, `/member.php?u={person}`, `/groups/*` + `/requests`. A pattern is
 * a path on the site itself and can lead nowhere else.
 */
const PERSON = '{person}';
const PART = String.raw`[^/?#\s]{1,200}`;
/** Within the site: no second slash at the start, no backslash, no dots that climb, no scheme. */
const SHAPE = /^\/(?!\/)[^\s\\#<>"]*$/;

/** Parameters that say who, where there is only one address to learn from. */
const SAYS_WHO = /^(?:u|id|uid|user|userid|user_id|username|profile|profile_id|member|member_id|person|who)$/i;

interface Pattern {
  path: RegExp;
  /** The parameter that holds the person, where it is not the path. */
  query: string | null;
}

/** May this stand in a recipe? @param person must it say where the person stands, exactly once? */
export function isPattern(pattern: string, person: boolean): boolean {
  const times = pattern.split(PERSON).length - 1;
  if (times !== (person ? 1 : 0) || !SHAPE.test(pattern) || pattern.split('/').includes('..')) return false;
  const [path = '', query] = pattern.split('?');
  const braces = pattern.replace(PERSON, '');
  if (/[{}]/.test(braces) || (query !== undefined && !/^[\w-]{1,40}=\{person\}$/.test(query))) return false;
  // Something of the address must be said: `/{person}` may be, `/*` alone may not.
  return path.length > 0 && !/^\/\*\/?$/.test(path);
}

function read(pattern: string): Pattern {
  const [path = '', query] = pattern.split('?');
  const source = path
    .replace(/\/+$/, '')
    .split(/(\{person\}|\*)/)
    .map((part) => (part === PERSON ? `(${PART})` : part === '*' ? PART : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return { path: new RegExp(`^${source}/*$`), query: query?.split('=')[0] ?? null };
}

/** Is this the path of such a page? */
export const isOnPage = (pattern: string, url: URL): boolean => read(pattern).path.test(url.pathname);

/** Who stands in an address, decoded; null where it is no such address. The origin is not asked. */
export function personIn(pattern: string, url: URL): string | null {
  const { path, query } = read(pattern);
  const found = path.exec(url.pathname);
  if (!found) return null;
  const key = query === null ? decoded(found[1] ?? '') : (url.searchParams.get(query) ?? '');
  return key.length > 0 && key.length <= 200 ? key : null;
}

/** The address of that person's page. @param origin the taught site's own. */
export function addressFor(origin: string, pattern: string, person: string): string {
  return origin + pattern.replace(PERSON, () => encodeURIComponent(person));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The pattern of the address of people, from two or more of them, or from one.
 * @param addresses of different people, on the site itself. Gives null where nothing but the person may differ.
 */
export function patternOf(addresses: readonly URL[]): string | null {
  const [first] = addresses;
  if (!first) return null;
  const partsOf = (url: URL): string[] => url.pathname.replace(/\/+$/, '').split('/');
  const parts = partsOf(first);
  const alike = addresses.every((url) => partsOf(url).length === parts.length);
  if (!alike) return null;
  const differing = parts.map((part, i) => (addresses.some((url) => partsOf(url)[i] !== part) ? i : -1)).filter((i) => i >= 0);
  if (differing.length > 1) return null;
  if (differing.length === 0) {
    const keys = [...first.searchParams.keys()].filter((key) => /^[\w-]{1,40}$/.test(key));
    const varying = keys.filter((key) =>
      addresses.length === 1 ? SAYS_WHO.test(key) : new Set(addresses.map((url) => url.searchParams.get(key))).size > 1,
    );
    if (varying.length === 1) return valid(`${plain(parts)}?${varying[0]}=${PERSON}`);
    if (addresses.length > 1 || varying.length > 1) return null;
  }
  const at = differing[0] ?? parts.length - 1;
  if (at < 1) return null;
  const lead = /^[@~]/.exec(parts[at] ?? '')?.[0] ?? '';
  return valid([...parts.slice(0, at), lead + PERSON, ...parts.slice(at + 1)].join('/'));
}

const plain = (parts: readonly string[]): string => parts.join('/') || '/';
const valid = (pattern: string): string | null => (isPattern(pattern, true) ? pattern : null);

/**
 * The page on which the user stands, without whoever is named in its address: numbers, and what stands where a person
 * stands in the address of people (`/members/robin/requests`), become `*`.
 */
export function pageOf(url: URL, profile: string | null): string {
  const before = profile === null || profile.includes('?') ? null : profile.split(PERSON)[0];
  return (
    url.pathname
      .replace(/\/+$/, '')
      .split('/')
      .map((part, i, all) => {
        const lead = `${all.slice(0, i).join('/')}/`;
        const isPerson =
          before !== null &&
          before !== undefined &&
          before !== '/' &&
          i > 0 &&
          `${lead}${part}`.startsWith(before) &&
          lead === before.replace(/[^/]*$/, '');
        return /^\d+$/.test(part) || isPerson || (i > 0 && /^[@~]/.test(part)) ? '*' : part;
      })
      .join('/') || '/'
  );
}
