/** Appends a list of any length: `push(...more)` overflows the stack above some hundred thousand elements. */
export function append<T>(to: T[], more: Iterable<T>): void {
  for (const entry of more) to.push(entry);
}
