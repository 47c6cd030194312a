import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { PEOPLE } from '../../../scripts/neighbourhood/people.ts';
import { policyFile } from '../../../src/core/boundary/policy.ts';
import { asked, cardOf, happened, look, NOTHING, OFFER } from '../harness/answering.ts';
import { inBook } from '../harness/seed.ts';
import { story } from '../harness/story.ts';

const { ana, sam } = PEOPLE;
const MAIN = ['main', undefined] as const;

story('R01 R10 R19 a preset, an exception and the tryout: the card on the page follows at once', async (scene) => {
  const { doorstep } = scene;
  const list = await asked(scene, [sam]);
  await list.reads(...cardOf(sam), 'Your rule: Doorstep asks you each time.');

  const options = await doorstep.page('options.html#who');
  await options.click('radio', /^Keep work apart/);
  await options.click('button', 'Undo');
  await options.click('radio', /^Keep work apart/);
  await options.type('textbox', /^Who/, sam.name);
  await options.click('button', 'See what would happen');
  await options.reads(...MAIN, 'A kind no is ready that offers another way.');
  await look(options, 'rules-tryout');
  await list.show();
  await list.reads(...cardOf(sam), 'Your rule: work people find you on LinkedIn.');
  await list.find('button', OFFER, { within: cardOf(sam) });

  const person = await doorstep.page(`options.html#book/person/story-${sam.id}`);
  await person.choose('combobox', /on Facebook$/, 'Welcome');
  await list.show();
  await list.gone(...cardOf(sam));
  expect(happened(scene)).toEqual(NOTHING);
});

story(
  'R36 R37 a policy from a file says first what it sets; then the card names it and offers the office, and it goes again',
  async (scene) => {
    const { doorstep } = scene;
    const folder = await mkdtemp(path.join(tmpdir(), 'story-policy-'));
    const file = path.join(folder, 'rule.json');
    await writeFile(
      file,
      policyFile({
        schemaVersion: 1,
        id: 'p',
        title: 'Personal accounts',
        text: 'The same for everybody.',
        setBy: 'Pine Street Dental',
        issuedOn: '2026-11-22',
        covers: { relationships: ['patient'], platforms: [] },
        contactPoints: [{ id: 'desk', kind: 'practice', value: '+1 555 0100', reason: '' }],
        levelCap: 2,
        sitesOff: [],
        locked: [{ relationship: 'patient', platform: '*personal', outcome: 'redirect', contactPointId: 'desk' }],
      }),
    );
    const list = await asked(scene, [ana]);
    const options = await doorstep.page('options.html#policy');
    await options.pick('button', 'Take from a file', file);
    const dialog = ['dialog', 'Use the rules in this file?'] as const;
    await options.reads(...dialog, 'This file sets rules. Nothing goes back to whoever made it.');
    await options.reads(...dialog, 'One click goes no further than: Puts the note in the box.');
    await options.click('button', 'Use these rules');
    await options.reads(...MAIN, 'Set by Pine Street Dental');
    // On paper stands the policy, and nothing else of the page.
    await options.page.emulateMediaType('print');
    await options.gone('button', 'Print');
    await options.find('heading', 'Personal accounts');
    await options.page.emulateMediaType('screen');

    await list.show();
    const card = await list.reads(...cardOf(ana), 'Set by your practice: Personal accounts');
    expect(card).toContain('+1 555 0100');
    expect(card).not.toContain('linkedin.com');
    await look(list, 'rules-policy-card');

    await options.show();
    await options.click('button', 'Stop using it');
    await list.show();
    await list.reads(...cardOf(ana), /Your rule/);
    expect(happened(scene)).toEqual(NOTHING);
    await rm(folder, { recursive: true });
  },
  { seed: { book: [inBook(ana, 'patient')] } },
);
