/** What the user chose around the map: sides of life, presets, and how much may be put before them in a day. */
import * as z from 'zod/mini';

export const SIDES = ['personal', 'mixed', 'work'] as const;
export const sideSchema = z.enum(SIDES);

/** The presets taken last, by their ids; null: none. */
export const presetsChosenSchema = z.object({ style: z.nullable(z.string()), profession: z.nullable(z.string()) });
export type PresetsChosen = z.infer<typeof presetsChosenSchema>;
export const NO_PRESETS: PresetsChosen = { style: null, profession: null };

export const calmSchema = z.object({
  /** Cards and lines on pages in one day; null: no limit. */
  perDay: z.nullable(z.number()),
  /** People about whom no card is wanted; ids of contacts. */
  people: z.array(z.string()),
  /** Kinds of things about which no card is wanted: kinds of approach, or what a message is for. */
  fewer: z.array(z.string()),
});
export type CalmChoice = z.infer<typeof calmSchema>;
/** More than this many in a day would be nagging. */
export const NO_CALM: CalmChoice = { perDay: 20, people: [], fewer: [] };
