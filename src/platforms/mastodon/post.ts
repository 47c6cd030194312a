/**
 * The box of a post. A private mention is a post that only those named in it can read; the box stands on nearly every page
 * and is public until the page itself shows otherwise. Whatever isn't proven private is no conversation and has no box.
 */
import { all, shownAll, type Pass } from '../../reading/pass.ts';
import type { ThreadReading } from '../../reading/types.ts';
import { meta } from './meta.ts';
import { privatePost } from './named.ts';

export const FORM = 'form.compose-form';
const BOX = 'textarea.autosuggest-textarea__textarea,textarea';
/** Who can read it: the one drop-down of the form with one of these icons. */
const WHO_READS = '.icon-at,.icon-globe,.icon-lock,.icon-unlock,.icon-quiet_time,.icon-quiet-time,.fa-at,.fa-globe,.fa-lock,.fa-unlock';
const ONLY_NAMED = '.icon-at,.fa-at';
const DROP_DOWN = 'button.dropdown-button,.privacy-dropdown button';

/** The private post that is being written, if there is exactly one; its recipients are the people named in it. */
export function readPost(page: Document, url: URL): ThreadReading | null {
  const pass: Pass = { page, url, meta, home: null, names: null, hosts: null, personOf: () => null };
  const forms = shownAll(pass, FORM);
  const [form] = forms;
  const box = form && (shownAll(pass, BOX, form)[0] as HTMLTextAreaElement | undefined);
  if (!form || !box || forms.length > 1 || !onlyForTheNamed(pass, form)) return null;
  return privatePost({ box, text: box.value, server: url.host });
}

/** Exactly one drop-down tells who can read it, and it tells that only those named can. */
function onlyForTheNamed(pass: Pass, form: Element): boolean {
  const tells = all(pass, DROP_DOWN, form).filter((button) => button.querySelector(WHO_READS) !== null);
  const icons = tells.flatMap((button) => [...button.querySelectorAll(WHO_READS)]);
  return tells.length === 1 && icons.length === 1 && icons[0]?.matches(ONLY_NAMED) === true;
}
