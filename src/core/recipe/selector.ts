/**
 * The selectors that a recipe may hold: tags, ids, classes, attributes and positions, joined by a space or `>`. Nothing
 * that looks elsewhere (`:has`, `:is`, lists), nothing that costs, nothing that matches everything.
 */
const NAME = String.raw`-?[A-Za-z_](?:[\w-]|\\.)*`;
const VALUE = String.raw`"(?:[^"\\\n]|\\.){0,100}"`;
const PART = String.raw`(?:#${NAME}|\.${NAME}|\[${NAME}(?:[~^$*|]?=${VALUE})?\]|:nth-(?:of-type|child)\(\d{1,3}\))`;
const COMPOUND = String.raw`(?:[a-z][a-z0-9-]*${PART}*|${PART}+)`;
const WHOLE = new RegExp(`^${COMPOUND}(?:(?: > | )${COMPOUND}){0,7}$`);

const LONGEST = 300;

/** May this selector stand in a recipe? Attributes that run code or load something are no names either. */
export const isPlainSelector = (selector: string): boolean =>
  selector.length <= LONGEST && WHOLE.test(selector) && !/\[(?:on\w*|style|srcdoc)\b/i.test(selector);

/** Does the selector say more than a position or a bare tag? A block that is only "the third div" is no block. */
export const saysSomething = (selector: string): boolean => /[#.]|\[/.test(selector) || /(?:^| )(?:li|tr|article)(?:$| |:)/.test(selector);
