import { describe, expect, it } from 'vitest';
import { busyAt } from './combine.ts';
import { isOpenEnd } from './busy.ts';
import { isListingEditor, whileListing } from './listing.ts';

describe("R24 a shop's editor", () => {
  it.each([
    ['https://www.etsy.com/your/shops/me/listing-editor/create', true],
    ['https://www.etsy.com/your/shops/BowlsByRobin/listing-editor/edit/123', true],
    ['https://www.etsy.com/your/shops/me/tools/listings/create', true],
    ['https://www.etsy.com/your/shops/me/tools/listings/1234567', true],
    ['https://www.etsy.com/your/shops/me/tools/listings', false],
    ['https://www.etsy.com/your/shops/me/dashboard', false],
    ['https://www.etsy.com/your/orders/sold', false],
    ['https://www.etsy.com/listing/1234567/blue-bowl', false],
    ['https://www.etsy.com.evil.example/your/shops/me/listing-editor/create', false],
    ['', false],
  ])('%s: %s', (url, open) => expect(isListingEditor(url)).toBe(open));

  it('makes busy without an hour at which it ends, and never in the words of the switch', () => {
    const now = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
    const busy = { until: null, since: null, task: 'packing orders' };
    const said = busyAt({ busy, schedule: null, calendar: [whileListing(now.epochMilliseconds)] }, now);
    expect([said?.why, said?.task, isOpenEnd(said?.until ?? 0)]).toEqual(['listing', '', true]);
  });
});
