import { dropTabFacts } from '../browser/session.ts';
import { dispatchAll } from './deliver.ts';

/** A tab was closed: what ran there is paused, and a countdown that stood there means that nothing happens. */
export async function onTabRemoved(tab: number): Promise<void> {
  await dropTabFacts(tab);
  await dispatchAll({ type: 'tab-closed', tab }, (d) => d.noteTab === tab || d.requestTab === tab);
}
