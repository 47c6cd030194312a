import type { ScreenWords } from '../../../src/ui/shared/words.tsx';

/** The slots of texts that say what the site's own button says: the examples' site says Delete. */
export const deleteSlots = ({ t }: Pick<ScreenWords, 't'>): Record<string, string> => ({
  act: t('verb_delete_act'),
  todo: t('verb_delete_todo'),
  press: t('verb_delete_press'),
  acting: t('verb_delete_acting'),
  acted: t('verb_delete_acted'),
  done: t('verb_delete_done'),
  actto: t('verb_delete_actto'),
  an: t('verb_delete_an'),
});
