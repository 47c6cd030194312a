/** Bounds on what a file may ask of the browser. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** Unpacked size of one file in an archive, and how many entries are looked at. */
export const MAX_UNPACKED = 64 * 1024 * 1024;
export const MAX_ENTRIES = 5000;
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 400;
/** Code points kept of a name, company or other cell. */
export const MAX_CELL = 300;
/** Values of one kind kept for a person (e-mails, phones, names). */
export const MAX_VALUES = 20;
