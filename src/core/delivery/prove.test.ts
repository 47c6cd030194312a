import { describe, expect, test } from 'vitest';
import { isProven, prove, type Recipient, type ThreadShown, type Way } from './prove.ts';

const ana: Recipient = { name: 'Ana Ruiz', ids: ['1001'], profiles: ['https://www.facebook.com/ana.ruiz'] };
const shown = (more: Partial<ThreadShown> = {}): ThreadShown => ({
  thread: '77',
  headerName: 'Ana Ruiz',
  people: [],
  group: false,
  composers: 1,
  ...more,
});
const person = (profile: string | null, id: string | null, name = 'Ana Ruiz') => ({ name, profile, id });
const walked: Way = { opened: null, firstUrl: 'https://www.facebook.com/messages/', movedByUser: 1 };
const opened: Way = {
  opened: 'https://www.facebook.com/messages/t/1001',
  firstUrl: 'https://www.facebook.com/messages/t/1001/',
  movedByUser: 0,
};

describe('a thread is proven by any one of three facts', () => {
  test('its id is the sender’s', () => {
    expect(prove(shown({ thread: '1001', headerName: null }), ana, walked)).toBe('same-id');
  });
  test('the header’s link is a known profile, or has the known id', () => {
    expect(prove(shown({ people: [person('https://www.facebook.com/ana.ruiz', null)] }), ana, walked)).toBe('same-profile');
    expect(prove(shown({ people: [person(null, '1001')] }), ana, walked)).toBe('same-profile');
  });
  test('this delivery opened it by id, the site alone moved on, and the name is the sender’s', () => {
    expect(prove(shown(), ana, opened)).toBe('same-opening');
    expect(prove(shown({ headerName: 'ANA  RUÍZ' }), ana, opened)).toBe('same-opening');
  });
});

describe('everything else is refused', () => {
  test.each<[string, ThreadShown, Recipient, Way]>([
    ['the name alone', shown(), ana, walked],
    ['the user went elsewhere since', shown(), ana, { ...opened, movedByUser: 1 }],
    ['the tab began elsewhere', shown(), ana, { ...opened, firstUrl: 'https://www.facebook.com/messages/t/2002' }],
    [
      'it was opened by a name, not by an id',
      shown(),
      ana,
      {
        opened: 'https://x.test/messages/t/ana.ruiz',
        firstUrl: 'https://x.test/messages/t/ana.ruiz',
        movedByUser: 0,
      },
    ],
    ['redirected to another name', shown({ headerName: 'Ana Ruiz Shop' }), ana, opened],
    ['header and link name two people', shown({ people: [person(null, null, 'Bo Lind')] }), ana, opened],
    ['redirected to another profile', shown({ people: [person('https://www.facebook.com/ana.other', null)] }), ana, opened],
    ['redirected to another id', shown({ people: [person(null, '2002')] }), ana, opened],
    ['the address is right and the header is somebody else’s', shown({ thread: '1001', people: [person(null, '2002')] }), ana, opened],
    ['the address is right and the header still names another', shown({ thread: '1001', headerName: 'Bo Lind' }), ana, opened],
    ['a group', shown({ thread: '1001', group: true }), ana, opened],
    ['two people in the header', shown({ people: [person(null, '1001'), person(null, '2002')] }), ana, opened],
    ['two composers', shown({ thread: '1001', composers: 2 }), ana, opened],
    ['nobody is known by anything', shown(), { name: '', ids: [], profiles: [] }, opened],
    ['an empty name on both sides', shown({ headerName: ' ' }), { ...ana, name: '' }, opened],
  ])('%s', (_, thread, who, way) => {
    expect(prove(thread, who, way)).toBe('not-proven');
  });
});

describe('what may still be loading is waited for', () => {
  test.each<[string, ThreadShown | null]>([
    ['no conversation yet', null],
    ['no composer yet', shown({ thread: '1001', composers: 0 })],
    ['no header yet', shown({ headerName: null })],
  ])('%s', (_, thread) => {
    expect(prove(thread, ana, opened)).toBe('not-ready');
  });
});

test('a numeric and a chosen address of one person don’t contradict each other', () => {
  const byNumber: Recipient = { ...ana, profiles: ['https://www.facebook.com/profile.php?id=1001'] };
  expect(prove(shown({ people: [person('https://www.facebook.com/ana.ruiz', null)] }), byNumber, opened)).toBe('same-opening');
});

test('over every combination of facts nothing is proven without one of the three, and never against another id', () => {
  const pick = <T>(...values: T[]): T[] => values;
  let proven = 0;
  for (const thread of pick(null, '77', '1001'))
    for (const headerName of pick(null, 'Ana Ruiz', 'Bo Lind'))
      for (const profile of pick(null, 'https://www.facebook.com/ana.ruiz', 'https://www.facebook.com/bo'))
        for (const id of pick(null, '1001', '2002'))
          for (const group of pick(true, false))
            for (const composers of pick(0, 1, 2))
              for (const way of pick(opened, walked, { ...opened, movedByUser: 1 }, { ...opened, opened: null }))
                for (const known of pick(ana, { ...ana, ids: [] }, { ...ana, profiles: [] })) {
                  const people = profile || id ? [person(profile, id)] : [];
                  const p = prove({ thread, headerName, people, group, composers }, known, way);
                  if (!isProven(p)) continue;
                  proven += 1;
                  const what = JSON.stringify({ thread, headerName, profile, id, known, way, p });
                  expect(group || composers !== 1, what).toBe(false);
                  expect(id === '2002' && known.ids.length > 0, what).toBe(false);
                  const byId = thread !== null && known.ids.includes(thread);
                  const byLink = (id !== null && known.ids.includes(id)) || (profile !== null && known.profiles.includes(profile));
                  const byOpening = way === opened && known.ids.length > 0 && headerName !== 'Bo Lind';
                  expect(byId || byLink || byOpening, what).toBe(true);
                  expect(headerName === 'Bo Lind' && !byLink, what).toBe(false);
                }
  expect(proven).toBeGreaterThan(100);
});
