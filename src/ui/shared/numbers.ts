/** "30,000", as the page's language writes it. */
export const numberOf = (n: number): string => new Intl.NumberFormat(document.documentElement.lang || undefined).format(n);
