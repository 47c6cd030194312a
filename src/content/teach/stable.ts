/** What of an element stays the same tomorrow, for another person and in another language: only that may be remembered. */
import { fold } from '../../core/text.ts';

/** Attributes that sites give for finding things, or that say what a thing is. */
const NAMES = /^(?:data-[a-z][a-z-]{1,40}|role|name|type|itemprop|aria-(?:label|roledescription|haspopup|multiline))$/;
/** Attributes that say in which state a thing is at the moment. */
const PASSING = /^data-(?:state|active|selected|open|focus|hover|index|id|v-|react|reactid|time|timestamp|count|visible|loaded)/;
/** Names that say in which state a thing is. */
const STATE =
  /^(?:is|has|js|ng|v|u)-|^(?:active|hover|focus(?:ed|-visible)?|selected|current|open(?:ed)?|closed?|unread|read|new|old|first|last|odd|even|hidden|visible|show|loading|loaded|disabled|enabled|animated|fade|in|out|row-?\d*)$/i;
/** Made by a tool from a hash. */
const MADE = /^(?:css|sc|jsx?|jss|svelte|emotion|styled|makeStyles|tw|ember|radix|headlessui|mui|r)-|^_/i;
/** The tail of a name that was made unique: `card_title__xYzAb`. */
const TAIL = /_{2}[a-z]*[A-Z][A-Za-z]*$/;
/** Parts of names without a vowel that people write. */
const SHORT = /^(?:btn|nav|hdr|ftr|txt|img|li|ul|tbl|msg|req|usr|bbp|bp|wp|cmt|str|pm|dm|td|tr|th|grp|mbr|frm|ctrl|ml|vbb|by)$/i;

/** Is it written by a person and not by a tool? "friend-request" is, "x1lliihq", "css-1dbjc4n" and "bdVaJa" aren't. */
export function isWordLike(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /\d/.test(name) || MADE.test(name) || TAIL.test(name) || !/^[A-Za-z][A-Za-z_-]*$/.test(name))
    return false;
  const parts = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  return parts.every((part) => SHORT.test(part) || (part.length > 1 && /[aeiouy]/i.test(part) && !/[^aeiouy]{5,}/i.test(part)));
}

/** Does the value hold a part of anybody's name? @param names of the people on the page. */
export function holdsName(value: string, names: readonly string[]): boolean {
  const said = fold(value);
  const parts = names.flatMap((name) => fold(name).split(/[\s.'-]+/)).filter((part) => part.length > 2 || /\P{ASCII}/u.test(part));
  return parts.some((part) => said.includes(part));
}

/** The rules for one page, as the finder of selectors takes them. */
export interface Rules {
  attr: (name: string, value: string) => boolean;
  className: (name: string) => boolean;
  idName: (name: string) => boolean;
}

/** @param names of the people on the page: whatever holds a part of one is refused. */
export function rulesFor(names: readonly string[]): Rules {
  const free = (value: string): boolean => !holdsName(value, names);
  return {
    attr(name, value) {
      if (!NAMES.test(name) || PASSING.test(name) || value.length > 60 || !free(value)) return false;
      // Words of the page's language are no mark, but for the label of a list or a box.
      return name === 'aria-label'
        ? /^[\p{L} ]{3,40}$/u.test(value)
        : /^[\w:.\-[\] ]+$/.test(value) && value.split(/[\s:.[\]]+/).every((p) => p === '' || isWordLike(p));
    },
    className: (name) => isWordLike(name) && !STATE.test(name) && free(name),
    idName: (name) => isWordLike(name) && free(name),
  };
}

/** Attributes that are there on every such element with another value: `data-request-id="12"` counts as `data-request-id`. */
export const isVaryingMark = (name: string): boolean =>
  /^data-[a-z-]{2,40}$/.test(name) && !/^data-(?:state|active|selected|open|focus|hover|v-|react)/.test(name);
