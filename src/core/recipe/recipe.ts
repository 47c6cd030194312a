/**
 * What a user has shown Doorstep on a page of a site that no adapter knows: where the people who ask stand, and what the
 * button that says no is called. It is data and names elements only. The shape here is loose enough that what was stored
 * once can always be read; whether a recipe may be used at all is for `recipeProblem`.
 */
import * as z from 'zod/mini';

const text = (max: number): z.ZodMiniString => z.string().check(z.maxLength(max));

/** What people can ask for on a taught site. */
export const TAUGHT_KINDS = ['friend_request', 'follow_request', 'connection_request'] as const;

export const recipeSchema = z.object({
  /** `https://forum.example`. */
  origin: text(300),
  kind: z.enum(TAUGHT_KINDS),
  /** Paths of the pages on which requests stand; `*` stands for one part. */
  pages: z.array(text(300)).check(z.maxLength(8)),
  /** A selector for the block of one request. */
  block: text(300),
  /** Within the block: a selector for the element that shows the name. */
  name: text(300),
  /** The address of a person's page, with `{person}` where the person stands; null: names are no links there. */
  profile: z.nullable(text(300)),
  /** The whole label of the button that says no; `{name}` where the label holds the person's name. */
  decline: text(120),
  /** Where one writes to a person: the page's address with `{person}`, and its text box. */
  message: z.nullable(
    z.object({
      page: text(300),
      /** A selector for the frame that holds the box, or null. */
      frame: z.nullable(text(300)),
      box: text(300),
    }),
  ),
});
export type Recipe = z.infer<typeof recipeSchema>;

/** A recipe as it is kept: with when it was taught, or taken from a file. */
export const keptRecipeSchema = z.extend(recipeSchema, { at: z.number() });
export type KeptRecipe = z.infer<typeof keptRecipeSchema>;
