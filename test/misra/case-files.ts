/**
 * Annotated cases: `cases/<guideline>-<slug>.c`, or a folder of that name for system-wide guidelines, is scanned with its
 * guideline alone (`10.3+10.4-slug.c`: with both). A comment says which lines are violations:
 * `expect: 10.3` this line, `expect+1: 10.3` the next one (for lines that can hold no comment), several ids allowed;
 * A header that lies beside the cases (`suite.h`) is given to those that include it. (`ASSAY_CASES_FOLDER` reads another folder.) `known-miss: 10.3` is a violation not found today, `known-false: 10.3` a finding that is none. `std: c90` sets the dialect.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { compareText } from '../../src/base/diagnostic.ts';
import { parseGuidelineId } from '../../src/misra/catalogue/catalogue.ts';
import type { GuidelineId } from '../../src/misra/catalogue/guideline.ts';
import { runRules } from '../../src/misra/engine/run.ts';
import { RULES } from '../../src/misra/rules/index.ts';
import { programOf } from './program.ts';

const FOLDER = process.env.ASSAY_CASES_FOLDER ?? 'test/misra/cases';

export interface Case {
  readonly name: string;
  readonly guidelines: readonly GuidelineId[];
  readonly std: string | undefined;
  readonly files: Readonly<Record<string, string>>;
  /** `file:line id`, sorted, as the comments say. */
  readonly violations: readonly string[];
  readonly knownMisses: readonly string[];
  readonly knownFalse: readonly string[];
}

export function allCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((entry) => !entry.endsWith('.h'))
    .sort(compareText)
    .map(caseOf);
}

function caseOf(entry: string): Case {
  const path = `${FOLDER}/${entry}`;
  const files: Record<string, string> = {};
  if (statSync(path).isDirectory())
    for (const name of readdirSync(path).sort(compareText)) files[name] = readFileSync(`${path}/${name}`, 'utf8');
  else files[entry] = readFileSync(path, 'utf8');
  for (const [, name] of Object.values(files)
    .join('\n')
    .matchAll(/^#include "(\w+\.h)"/gm))
    if (files[name!] === undefined && existsSync(`${FOLDER}/${name}`)) files[name!] = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const words = /^([D\d.+]+)-/.exec(entry)?.[1]?.split('+') ?? [];
  const guidelines = words.map((word) => parseGuidelineId(word));
  if (words.length === 0 || guidelines.includes(undefined)) throw new Error(`${path}: the name begins with no guideline`);
  return {
    name: entry,
    guidelines: guidelines as GuidelineId[],
    std: /\bstd: (\w+)/.exec(Object.values(files).join('\n'))?.[1],
    files,
    violations: marks(files, 'expect|known-miss'),
    knownMisses: marks(files, 'known-miss'),
    knownFalse: marks(files, 'known-false'),
  };
}

function marks(files: Readonly<Record<string, string>>, words: string): string[] {
  const pattern = new RegExp(`\\b(?:${words})(\\+\\d)?:((?:[ ,]+D?\\d+\\.\\d+)+)`, 'g');
  const found: string[] = [];
  for (const [file, text] of Object.entries(files))
    text.split('\n').forEach((line, i) => {
      for (const [, offset, ids] of line.matchAll(pattern))
        for (const id of ids!.match(/D?\d+\.\d+/g)!)
          found.push(`${file}:${i + 1 + Number(offset ?? 0)} ${parseGuidelineId(id) ?? id}`);
    });
  return [...new Set(found)].sort(compareText);
}

/** The lines found, as `file:line id`, sorted. */
export function linesFound(of: Case): string[] {
  const { subject } = programOf(of.files, of.std);
  const { findings } = runRules(subject, RULES, { guidelines: new Set(of.guidelines) });
  return [...new Set(findings.map((f) => `${f.fact.file}:${f.fact.line} ${f.fact.guideline}`))].sort(compareText);
}

/** The lines that are missed or wrong, with their text: `miss 10.3 file:line: text`. */
export function differences(of: Case, found: readonly string[]): string[] {
  const text = (line: string): string => {
    const [, file, number] = /^(.*):(\d+) /.exec(line)!;
    return of.files[file!]?.split('\n')[Number(number) - 1]?.trim() ?? '';
  };
  return [
    ...of.violations.filter((v) => !found.includes(v)).map((v) => `miss  ${of.name} ${v}: ${text(v)}`),
    ...found.filter((f) => !of.violations.includes(f)).map((f) => `wrong ${of.name} ${f}: ${text(f)}`),
  ];
}

/** Precision, recall and F1 per guideline, over all cases: one line each. */
export function summary(cases: readonly { readonly of: Case; readonly found: readonly string[] }[]): string {
  const counts = new Map<string, { hit: number; miss: number; wrong: number }>();
  const count = (line: string, what: 'hit' | 'miss' | 'wrong'): void => {
    for (const key of [line.split(' ')[1]!, 'all']) {
      const c = counts.get(key) ?? { hit: 0, miss: 0, wrong: 0 };
      c[what]++;
      counts.set(key, c);
    }
  };
  for (const { of, found } of cases) {
    for (const line of of.violations) count(line, found.includes(line) ? 'hit' : 'miss');
    for (const line of found) if (!of.violations.includes(line)) count(line, 'wrong');
  }
  const rows = [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, c]) => {
      const share = (a: number, b: number): string => (b === 0 ? '   –' : (a / b).toFixed(2));
      const f1 = share(2 * c.hit, 2 * c.hit + c.miss + c.wrong);
      return `${id.padEnd(12)} P ${share(c.hit, c.hit + c.wrong)}  R ${share(c.hit, c.hit + c.miss)}  F1 ${f1}  (${c.hit} hit, ${c.miss} missed, ${c.wrong} wrong)`;
    });
  return [...rows, ...cases.flatMap(({ of, found }) => differences(of, found))].join('\n');
}
