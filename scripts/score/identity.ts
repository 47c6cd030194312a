import { readFileSync } from 'node:fs';
import { emptyContact, type Contact, type Identity } from '../../src/core/contact.ts';
import { blockingKeys, keysOf } from '../../src/core/match/keys.ts';
import { matchSender } from '../../src/core/match/match.ts';
import { plainAddress, readProfile } from '../../src/core/match/profile.ts';
import type { SenderFacts } from '../../src/core/match/types.ts';

/** Scores "who is this?" on pairs of a contact and a sender. */

interface Row {
  id: string;
  category: string;
  contact: {
    name: string;
    maidenName?: string;
    nickname?: string;
    company?: string;
    isBusiness?: boolean;
    urls?: string[];
    emails?: string[];
    phones?: string[];
    handles?: string[];
  };
  sender: {
    displayName: string;
    platform: string;
    profileUrl?: string;
    email?: string;
    phone?: string;
    headline?: string;
  };
  acceptable: string[];
  must_not?: string[];
  must_warn?: boolean;
  must_not_warn?: boolean;
}

interface Said {
  id: string;
  level: string;
  warn: string | null;
}

const NOW = Date.UTC(2026, 10, 22);

function identities(of: Row['contact']): Identity[] {
  const fromUrls = (of.urls ?? []).map(
    (url) => readProfile(url) ?? { platform: 'web', profile: plainAddress(url), id: null, handle: null },
  );
  const fromHandles = (of.handles ?? []).map((h): Identity => {
    const [platform = 'any', handle = ''] = h.includes(':') ? h.split(':') : ['any', h];
    return readProfile(handle, platform) ?? { platform, profile: null, id: null, handle };
  });
  return [...fromUrls, ...fromHandles];
}

/** The contact as an import would put it into the book. */
function contactOf(row: Row): Contact {
  const { name, maidenName, nickname, company, isBusiness, emails, phones } = row.contact;
  const names = [name];
  if (maidenName) names.push(`${name.split(' ')[0] ?? ''} ${maidenName}`);
  if (nickname) names.push(`${nickname} ${name.split(' ').at(-1) ?? ''}`);
  return {
    ...emptyContact(row.id, NOW),
    names,
    emails: emails ?? [],
    phones: phones ?? [],
    identities: identities(row.contact),
    company: company ?? (isBusiness ? name : null),
  };
}

function judge(row: Row): Said {
  const { displayName, platform, profileUrl, email, phone, headline } = row.sender;
  const sender: SenderFacts = {
    name: displayName,
    platform,
    profile: profileUrl ?? null,
    id: null,
    email: email ?? null,
    phone: phone ?? null,
    headline: headline ?? null,
  };
  const contact = contactOf(row);
  const keys = new Set(keysOf(contact));
  // As the worker does it: what shares no key is never seen.
  const candidates = blockingKeys(sender).some((key) => keys.has(key)) ? [contact] : [];
  const match = matchSender(sender, candidates, NOW);
  return { id: row.id, level: match.level, warn: match.warn };
}

const read = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);

/** One `{id, level, warn}` a pair. */
export const rows = (path: string): Said[] => read(path).map(judge);

/** Share of acceptable answers, and every miss. */
export function score(path: string): object {
  const misses: object[] = [];
  const all = read(path);
  const count = { acceptable: 0, mustNot: 0, warnMissed: 0, falseWarn: 0 };
  const levels: Record<string, number> = {};
  for (const row of all) {
    const said = judge(row);
    levels[said.level] = (levels[said.level] ?? 0) + 1;
    const wrong: string[] = [];
    if (row.acceptable.includes(said.level)) count.acceptable += 1;
    else wrong.push('level');
    if (row.must_not?.includes(said.level)) {
      count.mustNot += 1;
      wrong.push('must_not');
    }
    if (row.must_warn && !said.warn) {
      count.warnMissed += 1;
      wrong.push('no warning');
    }
    if (row.must_not_warn && said.warn) {
      count.falseWarn += 1;
      wrong.push('false warning');
    }
    if (wrong.length > 0) {
      misses.push({
        ...said,
        category: row.category,
        known: row.contact.name,
        shown: row.sender.displayName,
        acceptable: row.acceptable,
        wrong,
      });
    }
  }
  return {
    rows: all.length,
    acceptableShare: count.acceptable / Math.max(1, all.length),
    ...count,
    levels,
    misses,
  };
}
