// R20, R34: what is said of a request is what the site's own button says, in every language of the screens.
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as languages from '../../locales/all.ts';
import { startDelivery } from '../../core/delivery/start.ts';
import type { Delivery, End } from '../../core/delivery/types.ts';
import { stripView } from './strip.ts';

const { spoken } = vi.hoisted(() => ({ spoken: { table: {} as Readonly<Record<string, string>> } }));
vi.mock('../../browser/api.ts', () => {
  const getMessage = (key: string, values: string[] = []): string => {
    const text = spoken.table[key] ?? '';
    const slots = [...new Set([...text.matchAll(/\{([a-zA-Z]+)\}/g)].map((m) => m[1] ?? ''))].toSorted();
    return text.replace(/\{([a-zA-Z]+)\}/g, (_, slot: string) => values[slots.indexOf(slot)] ?? '');
  };
  return { browser: { i18n: { getMessage, getUILanguage: () => 'en' } } };
});
afterEach(() => {
  spoken.table = {};
});

const at = (platform: string): Delivery =>
  startDelivery({
    id: 'd',
    nudgeKey: 'k',
    platform,
    kind: 'follow_request',
    sender: { name: 'Ana Ruiz', profile: null, id: null },
    knownProfiles: [],
    knownIds: [],
    level: 3,
    declines: true,
    channel: 'thread',
    note: 'Hello Ana',
    replyId: 'r',
    threadUrl: 'https://chat.example/1',
    requestUrl: null,
    requestTab: 1,
    noteTab: null,
    opened: false,
    now: 0,
  }).delivery;

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...languages };
const line = (language: string, platform: string, change: Partial<Delivery>): string => {
  spoken.table = TABLES[language] ?? {};
  return stripView({ ...at(platform), ...change }, 'Ana', null).text;
};
const ended = (end: End): Partial<Delivery> => ({ phase: 'done', end, sentAt: null });
const SITES = ['facebook', 'instagram', 'x', 'mastodon', 'buddypress', 'xmpp', 'linkedin', 'club.example.org'] as const;

describe("a strip says the site's own word", () => {
  it('while five seconds run', () => {
    const said = SITES.map((site) => line('en', site, { phase: 'decline-countdown' }).split(' ')[0]);
    expect(said).toEqual(['Deleting', 'Deleting', 'Declining', 'Rejecting', 'Rejecting', 'Declining', 'Ignoring', 'Declining']);
    expect(line('en', 'x', { phase: 'decline-countdown' })).toBe("Declining Ana's request in {seconds} s.");
    expect(line('de', 'x', { phase: 'decline-countdown' })).toBe('Die Anfrage von Ana wird in {seconds} s abgelehnt.');
    expect(line('ar', 'x', { phase: 'decline-countdown' })).toBe('سيجري رفض طلب Ana خلال {seconds} ث.');
  });

  it('on the way back, with the note sent', () => {
    expect(line('en', 'mastodon', { phase: 'returning' })).toBe('Sent. Going back to reject the request.');
    expect(line('de', 'mastodon', { phase: 'returning' })).toBe('Gesendet. Jetzt zurück, um die Anfrage abzulehnen.');
    expect(line('de', 'facebook', { phase: 'returning' })).toBe('Gesendet. Jetzt zurück, um die Anfrage zu löschen.');
  });

  it('when it is done, and where it could not be done', () => {
    expect(line('en', 'x', ended('declined'))).toMatch(/^Done\. Note sent .+, request declined\.$/);
    expect(line('de', 'x', ended('declined'))).toMatch(/^Fertig\. Antwort um .+ gesendet, Anfrage abgelehnt\.$/);
    expect(line('en', 'mastodon', ended('declined-silently'))).toBe('Rejected. Ana can ask again.');
    expect(line('ar', 'mastodon', ended('declined-silently'))).toBe('تم الرفض. قد يصل طلب آخر من Ana.');
    expect(line('en', 'x', ended('decline-unseen'))).toBe("X still shows the request. Press Decline yourself: it's outlined.");
    expect(line('de', 'x', ended('decline-unseen'))).toContain('Drück selbst „Ablehnen“');
  });

  it('in its questions and their buttons', () => {
    spoken.table = languages.en;
    const asks = (platform: string): string[] =>
      stripView({ ...at(platform), phase: 'asking-other' }, 'Ana', null).buttons.map((b) => b.label);
    expect(asks('x')).toEqual(['Decline it', 'Keep it']);
    expect(asks('facebook')).toEqual(['Delete it', 'Keep it']);
  });

  it.each(Object.keys(TABLES))('and leaves no place open in %s', (language) => {
    for (const site of SITES)
      for (const phase of ['decline-countdown', 'returning', 'declining', 'asking-other'] as const)
        expect(line(language, site, { phase }).replace('{seconds}', '5')).not.toMatch(/[{}]|undefined| {2}|^\s/);
  });
});
