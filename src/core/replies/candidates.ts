import type { ReplyKind } from '../boundary/types.ts';
import type { ContactPointKind } from '../settings.ts';
import type { ChooseInput } from './choose.ts';
import { hashOf } from './hash.ts';
import { requestSituation, type KindPlan } from './kinds.ts';
import { recipesIn } from './library/all.ts';
import { ownRecipes } from './ownReplies.ts';
import { SITUATION } from './situations.ts';
import type { Formality, PartRole, Recipe, Rung, Situation, Wording } from './types.ts';

export interface Candidate {
  recipe: Recipe;
  wording: Wording;
}

type Wanted = Pick<
  ChooseInput,
  'relationship' | 'rung' | 'language' | 'formality' | 'policy' | 'situation' | 'slots' | 'personKey' | 'ownReplies'
>;

/** Every wording that could answer, best first: made for this person before made for anybody, whole before mixed. */
export function candidates(kind: ReplyKind, plan: KindPlan, input: Wanted, point: ContactPointKind | null): Candidate[] {
  const steps = plan.request ? requestSteps(input) : messageSteps(plan, input);
  const found: Candidate[] = [];
  const recipes = [...ownRecipes(input.ownReplies ?? [], input.language), ...recipesIn(input.language)];
  for (const step of steps) {
    const fitting = recipes.filter(
      (r) =>
        r.situation === step.situation &&
        r.rung === step.rung &&
        (r.relationships.length === 0 || (input.relationship !== null && r.relationships.includes(input.relationship))) &&
        (!r.needsPolicy || (plan.policy === true && input.policy !== null)),
    );
    const score = (r: Recipe): number =>
      (r.id.startsWith('own/') ? 8 : 0) +
      (r.needsPolicy ? 4 : 0) +
      (r.relationships.length > 0 ? 2 : 0) +
      (point && r.contactPoints.includes(point) ? 1 : 0);
    for (const recipe of fitting.toSorted((a, b) => score(b) - score(a))) {
      found.push(...wordingsOf(recipe, input.formality ?? usualFormality(input), `${input.personKey}/${kind}`));
    }
  }
  return found;
}

interface StepOf {
  situation: Situation;
  rung: Rung;
}

/** Firmness first: who asks again hears of the first answer, who goes on hears what to stop. */
function requestSteps({ relationship, rung, situation, slots, policy }: Wanted): StepOf[] {
  const first = requestSituation(relationship);
  if (rung >= 4) return [{ situation: SITUATION.lastWord, rung: 4 }];
  if (rung === 3) return [{ situation: SITUATION.asksAgain, rung: 3 }];
  const again = situation === SITUATION.asksAgain || Boolean(slots.earlierDate);
  if (rung === 2) {
    const plain: StepOf[] = [
      { situation: first, rung: 2 },
      { situation: SITUATION.anyoneAsks, rung: 2 },
    ];
    if (first === SITUATION.distanceAsks) return plain.slice(0, 1);
    if (situation === SITUATION.pushBack) return [{ situation: SITUATION.pushBack, rung: 2 }, ...plain];
    return again ? [{ situation: SITUATION.asksAgain, rung: 2 }, ...plain] : plain;
  }
  if (first === SITUATION.distanceAsks) return [{ situation: first, rung: 1 }];
  const gentle: StepOf[] = [
    { situation: first, rung: 1 },
    { situation: SITUATION.anyoneAsks, rung: 1 },
  ];
  // The office's own words stand with the clients' recipes, whoever it is.
  if (policy && first !== SITUATION.careAsks) gentle.unshift({ situation: SITUATION.clientAsks, rung: 1 });
  return again ? [{ situation: SITUATION.asksAgain, rung: 1 }, ...gentle] : gentle;
}

/** Situations of a message; each at its own firmness, or the one nearest below what is asked for. */
function messageSteps(plan: KindPlan, { rung, situation, relationship }: Wanted): StepOf[] {
  const named = situation !== null && plan.situations.includes(situation) ? [situation] : plan.situations.slice(0, 1);
  if (relationship === 'keep-distance' && named[0] === SITUATION.pushBack) return [];
  // Somebody is hurt by a no: acknowledged without retreat, before anything is asked to stop.
  if (plan.rung === 3 && situation === SITUATION.pushBack && rung <= 2) return [{ situation, rung: 2 }];
  const top = Math.max(rung, 1);
  const rungs = plan.rung ? [plan.rung] : [4, 3, 2, 1].filter((r) => r <= Math.max(top, 2));
  const steps = named.flatMap((s) => rungs.map((r) => ({ situation: s, rung: r as Rung })));
  return plan.rung === 3 ? [...steps, { situation: SITUATION.asksAgain, rung: 3 }] : steps;
}

/** @returns how one usually addresses such a person in writing. */
function usualFormality({ relationship }: Wanted): Formality {
  return relationship === null || ['coworker', 'report', 'fellow', 'friend', 'family', 'acquaintance', 'keep-warm'].includes(relationship)
    ? 'informal'
    : 'formal';
}

/** Parts that can go from one wording of a recipe to another. */
const MIXED: readonly PartRole[] = ['thanks', 'close'];

/** A recipe's wordings, turned by the person, then mixtures of two: more different notes before anybody hears one twice. */
function wordingsOf(recipe: Recipe, formality: Formality, seed: string): Candidate[] {
  const suited = recipe.wordings.filter((w) => !w.formality || w.formality === formality);
  const start = suited.length > 0 ? hashOf(`${seed}/${recipe.situation}`) % suited.length : 0;
  const turned = [...suited.slice(start), ...suited.slice(0, start)];
  return [...turned, ...mixtures(turned)].map((wording) => ({ recipe, wording }));
}

/** @param wordings of one recipe and one formality. Gives each with the opening and close of each other one. */
export function mixtures(wordings: readonly Wording[]): Wording[] {
  return wordings.flatMap((body) =>
    wordings.flatMap((frame) => {
      const other = (role: PartRole): string | undefined => frame.parts.find((p) => p.role === role)?.text;
      const changed = body.parts.filter((p) => MIXED.includes(p.role) && other(p.role) !== undefined);
      if (frame === body || changed.length === 0) return [];
      const parts = body.parts.map((p) => (changed.includes(p) ? { role: p.role, text: other(p.role) ?? p.text } : p));
      return [{ ...body, id: `${body.id}~${frame.id.slice(frame.id.lastIndexOf('/') + 1)}`, parts }];
    }),
  );
}

/** The formal and the informal form of one wording count as the same words. @param id of a wording. Gives its common part. */
export const wordsOf = (id: string): string => id.replace(/([/~])[fi](?=[a-z](?:~|$))/gu, '$1');
