/** The buttons of a strip. */
import { t, type WordKey } from '../../browser/words.ts';
import type { Delivery } from '../../core/delivery/types.ts';
import type { Button, Verb } from '../../core/view.ts';
import { say } from './say.ts';
import { verbSlots } from './site-verb.ts';

/** A button with its plain label. */
export const button = (verb: Verb, label: WordKey, rest: Partial<Button> = {}): Button => ({ verb, label: t(label), ...rest });
/** A button whose label says the site's own word. */
export const verbed = (d: Delivery, verb: Verb, label: WordKey): Button => ({ verb, label: say(label, verbSlots(d.platform)) });
/** "Copy the note", where there is one. */
export const copyNote = (d: Delivery): Button[] => (d.note ? [button('copy-note', 'do_copy', { copies: d.note })] : []);
/** The conversation once more, where it has an address. */
export const openAgain = (d: Delivery): Button[] => (d.threadUrl ? [button('open-chat', 'do_open_again')] : []);
/** The decline without a word that is left, where there is something to decline. */
export const wordless = (d: Delivery): Button[] => (d.declines ? [button('quiet', 'do_quiet')] : []);
/** What is left to do when a note didn't get through. */
export const unsent = (d: Delivery): Button[] => [...copyNote(d), ...wordless(d), button('drop', 'do_drop')];
