/** The line of "Your own words" to the settings and the worker. */
import { ask } from '../../../browser/screen-client.ts';
import { changeSettings, changeWithBack } from '../../../browser/settings.ts';
import { userLanguage } from '../../../browser/words.ts';
import { NOTE_LANGUAGES } from '../../../core/replies/types.ts';
import type { OwnPreview, PersonChoice } from '../../../core/words-view.ts';
import type { WordsVerbs } from './verbs.ts';

export const wordsVerbs: WordsVerbs = {
  language: NOTE_LANGUAGES.find((l) => l === userLanguage().split('-')[0]) ?? 'en',
  changeOwn: (change) => changeWithBack((s) => ({ ...s, ownReplies: change(s.ownReplies) })),
  showMarks: async (on) => {
    await changeSettings((s) => ({ ...s, marksDismissed: on ? 0 : 2 }));
  },
  setWarm: async (patch) => {
    await changeSettings((s) => ({ ...s, warm: { ...s.warm, ...patch } }));
  },
  setNeverAsksFirst: async (neverAsksFirst) => {
    await changeSettings((s) => ({ ...s, neverAsksFirst }));
  },
  preview: (reply, person) => ask<OwnPreview>({ type: 'own-preview', reply, person }),
  findPeople: (text) => ask<PersonChoice[]>({ type: 'find-people', text }),
};
