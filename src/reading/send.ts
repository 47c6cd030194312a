/** Finds a site's own Send by its words. Only what acts needs it, so it stays out of the pages' resident. */
import { CONTROL, controlsIn, labelsOf } from './label.ts';
import { parentOf } from './visible.ts';
import { foldLabel, setOf } from './words.ts';

const WORDS = setOf(
  'press enter to send|send|send message|pulsa intro para enviar|enviar|senden|envoyer|invia|отправить|gönder|送信|发送|إرسال|gửi',
);
/** A composer and its Send stand close together. */
const CLIMB = 8;

export const isSendLabel = (label: string): boolean => WORDS.has(foldLabel(label));

/** @param composer the proven conversation's text box. Gives the one Send nearest to it, or null where none or several stand. */
export function wordedSend(composer: HTMLElement | null): HTMLElement | null {
  let block: Element | null = composer;
  for (let up = 0; block && up < CLIMB; up += 1) {
    block = parentOf(block);
    const found = block ? controlsIn([...block.querySelectorAll(CONTROL)]).filter((c) => labelsOf(c).slice(0, 2).some(isSendLabel)) : [];
    if (found.length > 0) return found.length === 1 ? (found[0] as HTMLElement) : null;
  }
  return null;
}
