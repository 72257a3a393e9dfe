/** Fingerprints of findings: what stays the same when lines are added elsewhere. */
import { sha256Of } from '../../base/hash.ts';

/** Of findings in order: guideline, file, line without its spacing, and which of the equal ones it is. */
export function fingerprintsOf(
  findings: readonly { readonly guideline: string; readonly file: string; readonly lineText: string }[],
): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ guideline, file, lineText }) => {
    const context = lineText.replace(/\s+/g, ' ').trim();
    const base = `${guideline}\0${file}\0${context}`;
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return sha256Of([guideline, file, context, String(ordinal)]).slice(0, 32);
  });
}
