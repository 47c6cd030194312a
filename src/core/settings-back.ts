import { settingsSchema, type Settings } from './settings.ts';
import { takeBack, type TakenBack } from './take-back.ts';

/**
 * Takes one change of the settings back out of those of now. Where that would give settings that can't be (a list too
 * long, somebody in two entries of other hours) nothing is taken back, and that is said.
 * @param before, after what the change found and what it made of it.
 */
export function settingsBack(now: Settings, before: Settings, after: Settings): TakenBack<Settings> {
  const back = takeBack(now, before, after);
  return canBe(back.value) ? back : { value: now, left: true };
}

function canBe(settings: Settings): boolean {
  const named = settings.hours.others.flatMap((other) => other.relationships);
  return new Set(named).size === named.length && settingsSchema.safeParse(settings).success;
}
