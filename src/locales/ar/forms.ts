/** The forms of a plural that Arabic has and English has not: none, exactly two, 3 to 10, 11 to 99. */
export type ArabicForms = Readonly<Record<`${string}_${'zero' | 'two' | 'few' | 'many'}`, string>>;
