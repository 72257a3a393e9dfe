/** Fingerprints of findings: what stays the same when lines are added elsewhere. */
import { sha256Of } from '../../base/hash.ts';

/** What a fingerprint is made of; `lineText` is the line on which the finding stands. */
export interface Fingerprinted {
  readonly guideline: string;
  readonly file: string;
  readonly lineText: string;
  /** The fingerprint of the first of equal ones, where it is known already. */
  readonly firstPrint?: string;
}

/** Of findings in order: guideline, file, line without its spacing, and which of the equal ones it is. */
export function fingerprintsOf(findings: readonly Fingerprinted[]): string[] {
  let seen = new Map<string, number>();
  const files = new Map<string, Map<string, number>>();
  let lastFile: string | undefined;
  let lastText: string | undefined;
  let context = '';
  return findings.map(({ guideline, file, lineText, firstPrint }) => {
    // Findings of one file, and of one line, follow one another.
    if (file !== lastFile) {
      seen = files.get(file) ?? new Map();
      files.set(file, seen);
      lastFile = file;
    }
    if (lineText !== lastText) {
      context = shortened(lineText.replace(/\s+/g, ' ').trim());
      lastText = lineText;
    }
    const base = `${guideline}\0${context}`;
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return ordinal === 0 && firstPrint !== undefined ? firstPrint : fingerprint(guideline, file, context, ordinal);
  });
}

/** `context`: the line without its spacing. */
export function fingerprint(guideline: string, file: string, context: string, ordinal: number): string {
  return sha256Of([guideline, file, shortened(context), String(ordinal)]).slice(0, 32);
}

/** Characters of a line beyond which its digest stands for it: a table or a whole file in one line has findings by the thousand. */
const LONG_LINE = 4000;
let longLine = '';
let digest = '';

function shortened(context: string): string {
  if (context.length <= LONG_LINE) return context;
  if (context !== longLine) {
    longLine = context;
    digest = sha256Of([context]);
  }
  return digest;
}
