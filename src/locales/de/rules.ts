/** Wer wo willkommen ist: Voreinstellungen, Ausnahmen, feinere Regeln, das Ausprobieren, und wie viele Karten am Tag. */
import type { rules as english } from '../en/rules.ts';

export const rules = {
  fewer_person: 'Keine Karten zu {name}',
  fewer_person_effect: 'Ab jetzt wartet {name} nur in der Symbolleiste.',
  fewer_kind: 'Weniger solche Karten',
  fewer_kind_effect: 'Nachrichten dieser Art warten nur in der Symbolleiste. In den Optionen stehen sie unter „Karten auf der Seite“.',
} as const satisfies Record<keyof typeof english, string>;
