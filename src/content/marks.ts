/** Looks once at a page that the user asks about: which of the sites that live at any address is it, by its marks? */
import { OFFERED } from '../platforms/metas.ts';
import { world } from './world.ts';

const hit = OFFERED.find((meta) => meta.marks?.every((mark) => document.querySelector(mark) !== null));
world().looksLike = hit?.id ?? null;
