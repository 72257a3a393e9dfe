/**
 * What the catalogue knows of a guideline: facts from the front matter of its page. Titles are our own words.
 */
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { compareText } from '../../base/diagnostic.ts';
import type { ShelfPage } from '../../base/shelf.ts';
import type { CheckLevel, MisraCategory } from '../../facts/findings.ts';

/** `rule-15.6` or `dir-4.6`. */
export type GuidelineId = string;

export const EDITIONS = ['2012', '2012-amd1', '2012-amd2', '2012-amd4', '2023', '2025'] as const;
export type Edition = (typeof EDITIONS)[number];

export const ANALYSES = [
  'text',
  'preprocessor',
  'syntax',
  'symbols',
  'library',
  'types',
  'whole-program',
  'flow',
  'process',
] as const;
export type Analysis = (typeof ANALYSES)[number];

export interface Guideline {
  readonly id: GuidelineId;
  readonly title: string;
  readonly category: MisraCategory;
  /** Directives are neither. */
  readonly decidability: 'decidable' | 'undecidable' | 'none';
  readonly scope: 'unit' | 'system' | 'none';
  readonly editions: readonly Edition[];
  /** The dominant kind of analysis it needs. */
  readonly analysis: Analysis;
  readonly checked: CheckLevel;
  /** The id it has from the 2025 edition on, when it moved. */
  readonly renumbered?: GuidelineId;
  /** Its page, relative to the package root. */
  readonly page: string;
}

const PLACES = new Map<GuidelineId, readonly [string, number, number]>();

function placeOf(id: GuidelineId): readonly [string, number, number] {
  let place = PLACES.get(id);
  if (place === undefined) {
    const [kind, numbers = ''] = id.split('-');
    const [chapter = 0, number = 0] = numbers.split('.').map(Number);
    place = [kind!, chapter, number];
    PLACES.set(id, place);
  }
  return place;
}

/** Orders directives before rules, then by chapter and number. */
export function compareGuidelines(a: GuidelineId, b: GuidelineId): number {
  if (a === b) return 0;
  const [kindA, chapterA, numberA] = placeOf(a);
  const [kindB, chapterB, numberB] = placeOf(b);
  if (kindA !== kindB) return compareText(kindA, kindB);
  return chapterA - chapterB || numberA - numberB;
}

/** Reads the front matter of a guideline's page. */
export function readGuideline(page: ShelfPage): Read<Guideline | undefined> {
  const meta = page.meta;
  const problems: Diagnostic[] = [];
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T => {
    const value = String(meta[key] ?? '');
    if (allowed.includes(value as T)) return value as T;
    problems.push(badMember(page.file, key, value, allowed));
    return allowed[0]!;
  };
  const id = String(meta.id ?? '');
  if (!/^(rule|dir)-\d+\.\d+$/.test(id)) problems.push(badMember(page.file, 'id', id, ['rule-N.M', 'dir-N.M']));
  const editions = Array.isArray(meta.editions) ? meta.editions.map(String) : [];
  const unknown = editions.find((e) => !EDITIONS.includes(e as Edition));
  if (unknown !== undefined || editions.length === 0) problems.push(badMember(page.file, 'editions', unknown ?? '', EDITIONS));
  const renumbered = meta['renumbered-in-2025'];
  const guideline: Guideline = {
    id,
    title: String(meta.title ?? ''),
    category: oneOf('category', ['mandatory', 'required', 'advisory'] as const),
    decidability: oneOf('decidability', ['decidable', 'undecidable', 'none'] as const),
    scope: oneOf('scope', ['unit', 'system', 'none'] as const),
    editions: editions as Edition[],
    analysis: oneOf('analysis', ANALYSES),
    checked: oneOf('checked', ['full', 'partial', 'review', 'none'] as const),
    ...(renumbered === undefined ? {} : { renumbered: String(renumbered) }),
    page: page.file,
  };
  return { value: problems.length > 0 ? undefined : guideline, problems };
}

function badMember(file: string, key: string, value: string, allowed: readonly string[]): Diagnostic {
  return {
    code: 'misra/front-matter',
    severity: 'error',
    effect: 'incomplete',
    message: `${key} of ${file} is ${value === '' ? 'missing' : `"${value}"`}`,
    place: { file, line: 1, column: 1 },
    cure: `Write one of: ${allowed.join(', ')}.`,
  };
}

/** The text of `catalogue.generated.ts`. */
// [impl->dsn~misra-catalogue~1]
export function catalogueSource(guidelines: readonly Guideline[]): string {
  const rows = [...guidelines].sort((a, b) => compareGuidelines(a.id, b.id)).map((g) => `  ${JSON.stringify(g)},`);
  return [
    '// Generated from the front matter of rules/misra-c/**/*.md. Do not edit: change the pages and regenerate.',
    `import type { Guideline } from './${'guideline'}.ts';`,
    '',
    '// biome-ignore format: a generated table',
    'export const GUIDELINES: readonly Guideline[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}
