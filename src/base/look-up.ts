/** The entry of a table for a word that somebody wrote: `constructor` and `toString` are in no table. */
export function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
