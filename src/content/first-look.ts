/** The site's own "Add friend" on a person's page, and whose page it is. */
import { CONTROL, controlsIn, roleOf } from '../reading/label.ts';

/** What was found: the control that asks, and the name at the head of the page. */
export interface AskingControl {
  control: Element;
  name: string;
}

/** @returns null where there is no such control, or no name that it could belong to. A list of suggestions has no head. */
export function findAsking(page: Document): AskingControl | null {
  const head = page.querySelector('[role="main"] h1, main h1');
  const name = head?.textContent?.trim() ?? '';
  if (!head || name === '') return null;
  const after = [...page.querySelectorAll(CONTROL)].filter((c) => (head.compareDocumentPosition(c) & Node.DOCUMENT_POSITION_FOLLOWING) > 0);
  const control = controlsIn(after).find((c) => roleOf(c, name) === 'suggest');
  return control ? { control, name: name.slice(0, 200) } : null;
}
