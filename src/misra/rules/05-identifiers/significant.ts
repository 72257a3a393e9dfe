/** How many initial characters of a name count (5.2.4.1). */
import type { Subject } from '../../engine/subject.ts';

export const EXTERNAL_SIGNIFICANT = 31;

/** Of macro names and internal identifiers: 31 in C90, 63 in C99 and later. */
export function internalSignificant({ files }: Subject): number {
  return (files[0]?.lexed.dialect.version ?? 201710) < 199901 ? 31 : 63;
}
