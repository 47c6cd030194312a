/** Which keys the browser has given Doorstep. The manifest only asks: another extension, or the user, may have them. */
import { browser } from './api.ts';

/** The manifest's commands, by what they do. */
export const COMMANDS = { open: '_execute_action', fold: 'fold-cards', busy: 'toggle-busy' } as const;

/** As the browser writes it ("Alt+Shift+K"); null: none. */
export type Keys = Record<keyof typeof COMMANDS, string | null>;

/** What is set now. On a telephone, which has no such keys, there is none. */
export async function readKeys(): Promise<Keys> {
  const commands: typeof browser.commands | undefined = browser.commands;
  const given = (await commands?.getAll()) ?? [];
  const keyOf = (name: string): string | null => given.find((command) => command.name === name)?.shortcut || null;
  return { open: keyOf(COMMANDS.open), fold: keyOf(COMMANDS.fold), busy: keyOf(COMMANDS.busy) };
}
