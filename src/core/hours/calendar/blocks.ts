import ICAL from 'ical.js';

/** Largest file and entry that are read, in characters; anything beyond is not a person's calendar. */
const MAX_FILE = 20_000_000;
const MAX_ENTRY = 200_000;
const MAX_ENTRIES = 20_000;

export interface Blocks {
  /** The file with folded lines joined. */
  text: string;
  events: ICAL.Component[];
  /** Entries that could not be read. */
  broken: number;
}

/**
 * Cuts a calendar file into its entries and reads each by itself, so that one broken entry loses only itself. Gives null
 * when the text is no calendar at all.
 */
export function readBlocks(file: string): Blocks | null {
  const text = file
    .slice(0, MAX_FILE)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/^(?:begin|end):\w+$/gim, (line) => line.toUpperCase());
  if (!/^BEGIN:VCALENDAR$/m.test(text)) return null;
  const events: ICAL.Component[] = [];
  let broken = 0;
  const parts = text.split(/^BEGIN:VEVENT$/m).slice(1, MAX_ENTRIES + 1);
  for (const part of parts) {
    const end = part.search(/^END:VEVENT$/m);
    const event = end < 0 || end > MAX_ENTRY ? null : readEvent(part.slice(0, end));
    if (event) events.push(event);
    else broken += 1;
  }
  return { text, events, broken };
}

/** Alarms and other inner parts go: an alarm has times of its own that mean nothing here. */
function readEvent(lines: string): ICAL.Component | null {
  const own = lines
    .replace(/^BEGIN:(\w+)$[\s\S]*?^END:\1$/gm, '')
    .replace(/^(?![A-Za-z0-9-]+[;:]).*$/gm, '')
    .replace(/\n{2,}/g, '\n');
  try {
    return new ICAL.Component(ICAL.parse(`BEGIN:VEVENT\n${own.trim()}\nEND:VEVENT`) as unknown[] as never);
  } catch {
    return null;
  }
}
