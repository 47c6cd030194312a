import type { SlotValues } from './types.ts';

/** A text with its slots filled. */
export interface Filled {
  text: string;
  /** Slots that had no value and stood outside of any `[...]`; they still stand in the text. */
  missing: string[];
}

/**
 * @param template text with `{slot}`, `{slot|words when there is no value}` and `[...]`, which falls away as a whole when
 * a slot directly in it has no value; a backslash takes the next character as it is. @param values ready, cleaned values; empty counts as missing.
 */
export function fill(template: string, values: SlotValues): Filled {
  const reader = { at: 0 };
  const filled = run(template, reader, values);
  const startsOpen = template.startsWith('[') || /^\{(?!link|workMail)/u.test(template);
  return startsOpen ? { ...filled, text: capital(filled.text) } : filled;
}

function run(template: string, reader: { at: number }, values: SlotValues): Filled {
  let text = '';
  const missing: string[] = [];
  while (reader.at < template.length) {
    const c = template[reader.at] ?? '';
    reader.at += 1;
    if (c === ']') break;
    if (c === '\\') {
      text += template[reader.at] ?? '';
      reader.at += 1;
    } else if (c === '[') {
      const inner = run(template, reader, values);
      if (inner.missing.length === 0) text += inner.text;
    } else if (c === '{') {
      const end = template.indexOf('}', reader.at);
      if (end < 0) {
        text += c;
        continue;
      }
      const [slot = '', fallback] = template.slice(reader.at, end).split('|');
      reader.at = end + 1;
      const value = values[slot as keyof SlotValues] || fallback;
      if (value) text += value;
      else {
        missing.push(slot);
        text += `{${slot}}`;
      }
    } else text += c;
  }
  return { text, missing };
}

/** Makes the first letter a capital; an address at the start is left as it is. */
export function capital(s: string): string {
  if (/^(?:https?:|www\.|\S+@)/iu.test(s)) return s;
  const [first = ''] = s;
  return first.toLocaleUpperCase('und') + s.slice(first.length);
}
