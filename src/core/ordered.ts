/** One item moved by so many places, as far as the list goes; one that is gone is not moved. Gives a new list. */
export function moved<T extends { id: string }>(list: readonly T[], id: string, by: number): T[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  if (!item) return [...list];
  const to = Math.max(0, Math.min(list.length - 1, from + by));
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
