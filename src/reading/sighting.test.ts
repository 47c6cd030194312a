// R30, R49: what accepts and what declines is never mixed up, also where a label holds the name of the one who asks.
import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/page-from.ts';
import { adapter } from '../platforms/facebook/adapter.ts';
import { labelOf } from './label.ts';

const url = new URL('https://www.facebook.com/Ana.Ruiz.Design/');
const control = (label: string, text: string): string => `<div role="button" aria-label="${label}">${text}</div>`;

/** What is read as accept and as decline on the profile of one who asks. */
function controlsOf(...[accept, decline]: [string, string]): (string | null)[][] {
  const page = pageFrom(`<div role="main"><h1>Ana Ruiz</h1><div>Ana Ruiz asks<div>${accept}${decline}</div></div></div>`, url);
  return adapter.read(page, url).sightings.map((s) => [s.accept, s.decline].map((c) => c && labelOf(c)));
}

describe('the two controls of a request', () => {
  const remove = control('Delete request', 'Delete request');

  it('are taken where label and text say the same', () => {
    expect(controlsOf(control('Confirm request', 'Confirm request'), remove)).toEqual([['Confirm request', 'Delete request']]);
    expect(controlsOf(control('Confirm Ana Ruiz', 'Confirm'), remove)).toEqual([['Confirm Ana Ruiz', 'Delete request']]);
  });

  it('is none to accept with if its text says to delete this very person', () => {
    expect(controlsOf(control('Confirm request', 'Delete request Ana Ruiz'), remove)).toEqual([[null, 'Delete request']]);
  });

  it('is none to decline with if its text says to confirm this very person', () => {
    const lying = control('Delete request', 'Confirm Ana Ruiz');
    expect(controlsOf(control('Confirm request', 'Confirm request'), lying)).toEqual([['Confirm request', null]]);
  });

  it('are none where label and text contradict each other without any name', () => {
    expect(controlsOf(control('Confirm request', 'Delete request'), remove)).toEqual([]);
  });
});
