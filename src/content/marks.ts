/** Looks once at a page that the user asks about: which of the sites that live at any address is it, by its marks? */
import { OFFERED } from '../platforms/metas.ts';
import { hasMarks } from '../reading/site-marks.ts';
import { world } from './world.ts';

const hit = OFFERED.find((meta) => hasMarks(meta, document));
world().looksLike = hit?.id ?? null;
