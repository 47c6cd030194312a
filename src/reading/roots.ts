/**
 * The borders inside a page that no selector and no observer crosses: open shadow roots and frames of the same origin.
 * Few sites have them, so this stays out of the others' residents.
 */
import { insideOf } from './visible.ts';

/**
 * What stands behind the borders of a page, one inside the other too.
 * @param hosts selector of the elements whose inside is part of the page. @param again told when a frame is loaded anew, and
 * has a new document with that; the same function each time is told once.
 */
export function rootsIn(root: ParentNode, hosts: string, again?: () => void): (ShadowRoot | Document)[] {
  return [...root.querySelectorAll(hosts)].flatMap((host) => {
    if (again && host.localName === 'iframe') host.addEventListener('load', again);
    const inside = insideOf(host);
    return inside ? [inside, ...rootsIn(inside, hosts, again)] : [];
  });
}
