import type { ContactPoint, SiteSettings } from '../../core/settings.ts';
import type { SiteView } from '../shared/site-view.ts';

/** Everything that the first page shows. */
export interface WelcomeData {
  agreed: boolean;
  sites: SiteView[];
  points: ContactPoint[];
}

/** What the first page can do. Each promise settles when it is stored; throws what the storage throws. */
export interface WelcomeVerbs {
  agree: (agreed: boolean) => Promise<void>;
  /** Brings the browser's own question, synchronously in the click; the answer arrives as new data. */
  requestSite: (site: SiteView) => void;
  setSite: (siteId: string, patch: Partial<SiteSettings>) => Promise<void>;
  /** @param change gets what is stored at that moment. */
  changePoints: (change: (points: ContactPoint[]) => ContactPoint[]) => Promise<void>;
  /** The three steps were walked or skipped. */
  finish: () => Promise<void>;
  newId: () => string;
  /** Addresses of other pages of Doorstep. @param hash a section, without `#`. */
  optionsPage: (hash: string) => string;
  privacyPage: string;
}
