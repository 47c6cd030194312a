/** storage.session, typed: what survives the worker's sleep and not the browser's end. */
import type { Health } from '../core/approach.ts';
import { browser } from './api.ts';
import type { ThreadHello } from './protocol.ts';

/** What is known of a tab that a resident reports from. */
export interface TabFacts {
  tab: number;
  platform: string;
  url: string;
  documentId: string | null;
  visible: boolean;
  health: Health;
  missing: string[];
  /** Keys of the nudges that stand on the page now. */
  keys: string[];
  /** Those of them that came back so soon after they had gone that it may only be the page drawing its list anew. */
  unsettled?: string[];
  /** The viewer's own account, where the page shows it. */
  viewer: string | null;
  thread: ThreadHello | null;
  at: number;
  /** When this document reported first, epoch ms. */
  since?: number;
}

const tabKey = (tab: number): string => `tab:${tab}`;
const textKey = (nudge: string): string => `text:${nudge}`;

export async function tabFacts(tab: number): Promise<TabFacts | null> {
  const key = tabKey(tab);
  return ((await browser.storage.session.get(key))[key] as TabFacts | undefined) ?? null;
}

export const keepTabFacts = (facts: TabFacts): Promise<void> => browser.storage.session.set({ [tabKey(facts.tab)]: facts });
export const dropTabFacts = (tab: number): Promise<void> => browser.storage.session.remove(tabKey(tab));

export async function allTabFacts(): Promise<TabFacts[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith('tab:') ? [value as TabFacts] : []));
}

/** Incoming text lives here and in the page only (design.md, Incoming text). */
export const keepText = (nudge: string, text: string): Promise<void> =>
  browser.storage.session.set({ [textKey(nudge)]: text.slice(0, 20_000) });

export async function textOf(nudge: string): Promise<string | null> {
  const key = textKey(nudge);
  return ((await browser.storage.session.get(key))[key] as string | undefined) ?? null;
}

/** A small value of the worker's own that need not outlive the browser. */
export async function sessionValue(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}
export const setSessionValue = (key: string, value: unknown): Promise<void> => browser.storage.session.set({ [key]: value });

/** Tells open screens that something changed. */
export const announceChange = (now: number): Promise<void> => browser.storage.session.set({ changed: now });
