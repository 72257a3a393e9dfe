/**
 * Suppressions in comments, in the styles people already have: our own `assay-deviate`, Xen's `SAF-n-safe` and
 * `SAF-n-false-positive-<tool>`, cppcheck, PC-lint, ECLAIR and Coverity. What a comment silences is the next line of code
 * (or its own line when code stands before it); a region runs to its end mark.
 */
import type { GuidelineId } from '../catalogue/guideline.ts';
import { normalizedId } from './record.ts';

export interface CommentText {
  /** Without delimiters is not required: the whole comment. */
  readonly text: string;
  /** 1-based first and last line. */
  readonly line: number;
  readonly endLine: number;
  /** Something other than white space stands before it on its first line. */
  readonly afterCode: boolean;
}

export interface Suppression {
  /** How it is written: `saf`, `assay`, `cppcheck`, `pc-lint`, `eclair`, `coverity`. */
  readonly style: string;
  /** Record it refers to (`SAF-3-safe`, `SI-D-001`), when it names one. */
  readonly record?: string;
  /** Guidelines it names itself. */
  readonly guidelines: readonly GuidelineId[];
  readonly justification: string;
  readonly fromLine: number;
  readonly toLine: number;
  /** Where the comment stands. */
  readonly commentLine: number;
}

const STYLES: readonly {
  readonly style: string;
  readonly pattern: RegExp;
  read(m: RegExpMatchArray): Pick<Suppression, 'record' | 'guidelines' | 'justification'>;
}[] = [
  {
    style: 'saf',
    pattern: /\bSAF-(\d+)-(safe|false-positive-[a-z]+)\b[ \t:]*([^\n*]*)/g,
    read: (m) => ({ record: `SAF-${m[1]}-${m[2]}`, guidelines: [], justification: m[3]!.trim() }),
  },
  {
    style: 'assay',
    pattern:
      /\bassay-deviate(?:-(?:begin|end))?[ \t]+([\w.,-]+)(?:[ \t]+(?:by|record)[ \t]+([\w.-]+))?(?:[ \t]*[:-][ \t]*([^\n*]*))?/g,
    read: (m) => ({
      ...(m[2] === undefined ? {} : { record: m[2] }),
      guidelines: m[1]!
        .split(',')
        .filter((w) => w !== '')
        .map(normalizedId),
      justification: (m[3] ?? '').trim(),
    }),
  },
  {
    style: 'cppcheck',
    pattern:
      /\bcppcheck-suppress(?:-begin|-end|-file|-macro)?[ \t]*\[?((?:[ \t]*misra-c\d{4}-\d+\.\d+[ \t]*,?)+)\]?(?:[ \t]*[;#]*[ \t]*([^\n*]*))?/g,
    read: (m) => ({
      guidelines: [...m[1]!.matchAll(/misra-c\d{4}-\d+\.\d+/g)].map((g) => normalizedId(g[0])),
      justification: (m[2] ?? '').trim(),
    }),
  },
  {
    style: 'pc-lint',
    pattern:
      /(?:lint|pclp)[ \t]+(?:--?|[!+])e\w*\{?[^}\n]*\}?[^\n*]*\bMISRA[ \t]*C?(?::?[ \t]*20\d\d)?[ \t]*(Rule|Dir(?:ective)?)[ \t]*(\d+\.\d+)([^\n*]*)/gi,
    read: (m) => ({ guidelines: [normalizedId(`${m[1]} ${m[2]}`)], justification: m[3]!.trim() }),
  },
  {
    style: 'eclair',
    pattern: /-E>[ \t]*(?:safe|deliberate|hide|compliant|relied)[ \t]+(MC\w*\.[RD]\d+\.\d+)(?:[ \t]+(\d+))?[ \t]*([^\n*]*)/g,
    read: (m) => ({ guidelines: [normalizedId(m[1]!)], justification: m[3]!.trim().replace(/^"|"$/g, '') }),
  },
  {
    style: 'coverity',
    pattern:
      /coverity\[misra_c_20\d\d_(rule|directive|dir)_(\d+)_(\d+)_violation(?:[ \t]*:[ \t]*(?:FALSE|SUPPRESS))?\]([^\n*]*)/g,
    read: (m) => ({ guidelines: [normalizedId(`${m[1]} ${m[2]}.${m[3]}`)], justification: m[4]!.trim() }),
  },
];

/**
 * The suppressions of a file. `nextCode(line)` answers the first line after `line` that holds code (not only a comment or
 * white space); `endOfStatement(line)` the last line of the construct that begins there, for macros over several lines.
 */
export function suppressionsOf(
  comments: readonly CommentText[],
  nextCode: (line: number) => number,
  endOfStatement: (line: number) => number = (line) => line,
): Suppression[] {
  const found: Suppression[] = [];
  const regions = new Map<string, number>();
  for (const comment of comments) {
    for (const style of STYLES) {
      for (const match of comment.text.matchAll(style.pattern)) {
        const line = comment.line + newlines(comment.text.slice(0, match.index));
        const read = style.read(match);
        const key = `${style.style} ${read.record ?? ''} ${read.guidelines.join()}`;
        if (/-begin\b/.test(match[0])) regions.set(key, found.length);
        const open = /-end\b/.test(match[0]) ? regions.get(key) : undefined;
        if (open !== undefined) {
          found[open] = { ...found[open]!, toLine: line };
          continue;
        }
        const target = comment.afterCode && line === comment.line ? line : nextCode(comment.endLine);
        const wholeFile = /-file\b/.test(match[0]);
        found.push({
          style: style.style,
          ...read,
          fromLine: wholeFile ? 1 : target,
          toLine: wholeFile || /-begin\b/.test(match[0]) ? Number.MAX_SAFE_INTEGER : endOfStatement(target),
          commentLine: line,
        });
      }
    }
  }
  return found;
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
