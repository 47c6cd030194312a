/** Which of the user's own accounts are watched: one a browser profile, others once the user has said so. */
import type { SiteSettings } from './settings.ts';

/** Accounts of a site that lives at any address end in `@host`; each address has accounts of its own. */
const placeOf = (account: string): string => account.split('@')[1] ?? '';

/** The watched accounts where this one is. */
function watchedBeside(site: SiteSettings, viewer: string): string[] {
  return [site.account, ...site.alsoAccounts].filter((a) => a !== null && placeOf(a) === placeOf(viewer)) as string[];
}

/** Does the page show an account that the user has not said anything about, beside one that is watched? */
export function isOtherAccount(site: SiteSettings, viewer: string | null): boolean {
  const watched = viewer === null ? [] : watchedBeside(site, viewer);
  return viewer !== null && watched.length > 0 && !watched.includes(viewer);
}

/** The site's settings with this account watched; the same object if it is already. */
export function withAccount(site: SiteSettings, viewer: string): SiteSettings {
  if (watchedBeside(site, viewer).includes(viewer)) return site;
  return site.account === null ? { ...site, account: viewer } : { ...site, alsoAccounts: [...site.alsoAccounts, viewer] };
}
