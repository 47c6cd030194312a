/** Are these the words of somebody whose patience has run out? @param pattern from heat.ts, made by the worker: screens hold no lists of words. */
export const isHot = (text: string, pattern: string): boolean => new RegExp(pattern, 'iu').test(text.replace(/[‘’ʼ]/gu, "'"));
