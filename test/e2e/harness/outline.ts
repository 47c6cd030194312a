import type { CDPSession, Protocol } from 'puppeteer-core';

/** One thing on the screen as assistive technology is told of it, closed shadow roots included. */
export interface Thing {
  role: string;
  name: string;
  value: string;
  /** For acting on it. */
  backendNodeId: number;
  id: string;
  parent: Thing | null;
  children: Thing[];
  states: Record<string, unknown>;
}

/** Everything that stands on the page, in reading order. */
export async function outline(session: CDPSession): Promise<Thing[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const things = new Map<string, Thing>();
  for (const node of nodes) things.set(node.nodeId, thing(node));
  for (const node of nodes) link(node, things);
  const root = nodes.find((n) => !n.parentId);
  return root ? inOrder(things.get(root.nodeId)) : [];
}

function thing(node: Protocol.Accessibility.AXNode): Thing {
  const states = Object.fromEntries((node.properties ?? []).map((p): [string, unknown] => [p.name, p.value.value]));
  return {
    role: node.ignored ? '' : String(node.role?.value ?? ''),
    name: node.ignored ? '' : String(node.name?.value ?? ''),
    value: String(node.value?.value ?? ''),
    backendNodeId: node.backendDOMNodeId ?? 0,
    id: node.nodeId,
    parent: null,
    children: [],
    states,
  };
}

function link(node: Protocol.Accessibility.AXNode, things: Map<string, Thing>): void {
  const parent = things.get(node.nodeId);
  for (const id of node.childIds ?? []) {
    const child = things.get(id);
    if (!child || !parent) continue;
    child.parent = parent;
    parent.children.push(child);
  }
}

function inOrder(first: Thing | undefined): Thing[] {
  if (!first) return [];
  const list: Thing[] = [];
  const stack = [first];
  for (let next = stack.pop(); next; next = stack.pop()) {
    list.push(next);
    stack.push(...next.children.toReversed());
  }
  return list;
}

/** A name is met by the whole text or by a pattern. */
export type Name = string | RegExp;
export const meets = (name: string, wanted: Name | undefined): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? fold(name) === fold(wanted) : wanted.test(fold(name)));
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All words in a thing, as they are read, and the values of its fields. */
export function wordsIn(region: Thing): string {
  const parts = inOrder(region).flatMap((t) => {
    if (t.role === 'StaticText') return [t.name];
    return t.role === 'textbox' && t.value && !t.children.length ? [t.value] : [];
  });
  return fold(parts.join(' '));
}

/** Is `thing` inside `region`? */
export function isIn(thing: Thing, region: Thing): boolean {
  for (let up: Thing | null = thing; up; up = up.parent) if (up.id === region.id) return true;
  return false;
}

/** What stands there, for the message of a story that did not find something. */
export const sketch = (things: Thing[]): string =>
  things
    .filter((t) => t.name && !['StaticText', 'InlineTextBox', 'generic', 'none', ''].includes(t.role))
    .map((t) => `${t.role} "${t.name}"`)
    .join('\n  ');
