import type { OptionsData, SettingsVerbs } from './verbs.ts';

/** What every plain section gets. */
export interface SectionParts {
  data: OptionsData;
  verbs: SettingsVerbs;
}
