import { NOW, MS, settingsAt, ana, noMail, world, onLinkedIn, view, first, press } from '../../test/scenes/ways.ts';
import { describe, expect, it } from 'vitest';
import { type Contact } from '../core/contact.ts';
import { type Settings } from '../core/settings.ts';
import type { Nudge } from '../core/nudge.ts';
import { type TabFacts } from '../browser/session.ts';
import { changeSettings } from '../browser/settings.ts';
import { putContact } from '../store/book.ts';
import { nudgeByKey } from '../store/nudges.ts';
import { stateFor } from './state.ts';

describe('R50 LinkedIn', () => {
  const facts = (keys: string[]): TabFacts => ({
    tab: 5,
    platform: 'linkedin',
    url: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    documentId: null,
    visible: true,
    health: 'ok',
    missing: [],
    keys,
    viewer: null,
    thread: null,
    at: MS,
  });
  const distant = { ...ana, relationships: ['client', 'keep-distance'] as Contact['relationships'] };

  it("gives a page nothing to draw, whoever asks, but still knows the page's people", async () => {
    await putContact(distant);
    const nudge = await onLinkedIn();
    const state = await stateFor(facts([nudge.key]), world.settings, NOW);
    expect(state).toMatchObject({ nudges: [], strips: [], cards: false, reading: true });
    expect(state.keyOf[nudge.aliases[0] ?? '']).toBe(nudge.key);
  });

  it("R49 without a word leads to the site's own page, where the user presses Ignore; Doorstep presses nothing", async () => {
    await putContact(distant);
    const { replies, more } = await view(await onLinkedIn(), false);
    const buttons = [...replies, ...more].map((r) => r.button);
    expect(buttons.map((b) => b.verb)).not.toContain('quiet');
    expect(buttons.find((b) => b.label === 'Open on LinkedIn')).toMatchObject({
      verb: 'open-page',
      opens: 'https://www.linkedin.com/in/ana-ruiz/',
      effect: "You press Ignore there; LinkedIn doesn't tell Ana. Doorstep leaves its pages alone.",
    });
  });

  it('after the copy says what is left to do, and stays until the user has pressed there', async () => {
    await putContact({ ...ana, welcomedOn: [] });
    world.settings = {
      ...world.settings,
      map: [{ relationship: 'client', platform: 'linkedin', outcome: 'redirect', contactPointId: 's' }],
    };
    await changeSettings(() => world.settings);
    const nudge = await onLinkedIn();
    const button = await first(nudge, false);
    expect(button).toMatchObject({ verb: 'copy-note', label: 'Copy the note' });
    expect(button.effect).toBe('Copies the note. You paste it where Ana reads it, and press Ignore on LinkedIn.');
    await press(nudge, 'copy-note');
    expect((await nudgeByKey(nudge.key))?.state).toBe('open');
    const after = await view((await nudgeByKey(nudge.key)) as Nudge, false);
    expect(after.strip?.text).toBe('Copied. Nothing was sent. On LinkedIn you press Ignore yourself.');
    expect(after.strip?.buttons.map((b) => b.label)).toEqual(['Copy the note', 'Open on LinkedIn', 'Close']);
  });
});

describe('somebody who asks on LinkedIn, where they are not wanted', () => {
  const linkedin = { id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' } as const;
  const unwanted = (points: Settings['contactPoints']): Settings => ({
    ...settingsAt(3),
    contactPoints: points,
    map: [{ relationship: 'client', platform: 'linkedin', outcome: 'redirect', contactPointId: null }],
  });

  it('is not sent from LinkedIn to LinkedIn but to the next place that there is', async () => {
    await putContact(noMail);
    world.settings = unwanted([linkedin, ...settingsAt(3).contactPoints]);
    const { rule, replies } = await view(await onLinkedIn());
    expect(rule).not.toContain('LinkedIn.');
    expect(replies[0]?.note).toContain('https://shop.example/robin');
    expect(replies[0]?.note).not.toContain('linkedin.com');
  });

  it('where LinkedIn is the only place, the card asks for another one', async () => {
    await putContact(noMail);
    world.settings = unwanted([linkedin]);
    expect((await view(await onLinkedIn())).question?.text).toBe('Where should work people find you instead?');
  });
});
