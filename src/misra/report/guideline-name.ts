/** `Rule 15.6`, `Directive 4.6`. */
export function shownGuideline(id: string): string {
  return id.startsWith('dir-') ? `Directive ${id.slice(4)}` : `Rule ${id.slice(5)}`;
}
