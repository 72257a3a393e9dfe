/**
 * Integrity levels and their decompositions as data with edition, clause and confidence. Written from general knowledge of the
 * standards, in our own words; not a substitute for them. A customer who owns the standard replaces the tables
 * (`trace.integrity` in assay.yaml names a JSON file of this shape).
 */
export interface IntegrityTables {
  readonly standard: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Ascending. */
  readonly levels: Readonly<Record<'asil' | 'sil' | 'dal', readonly string[]>>;
  /** Level of the parent → legal pairs of the children's levels (without the bracket). */
  readonly decompositions: Readonly<
    Record<'asil' | 'sil' | 'dal', Readonly<Record<string, readonly (readonly [string, string])[]>>>
  >;
  /** What the tests of a requirement alone must reach completely, per level. Absent in a replacement: lines only. */
  readonly structure?: Readonly<Record<'asil' | 'sil' | 'dal', Readonly<Record<string, readonly Structure[]>>>>;
  readonly source: string;
}

export type Structure = 'lines' | 'branches' | 'conditions';

export const INTEGRITY_TABLES: IntegrityTables = {
  standard: 'ISO 26262:2018 Part 9 clause 5; IEC 61508-2:2010 clause 7.4.3; DO-178C',
  confidence: 'high',
  levels: { asil: ['QM', 'A', 'B', 'C', 'D'], sil: ['0', '1', '2', '3', '4'], dal: ['E', 'D', 'C', 'B', 'A'] },
  decompositions: {
    asil: {
      D: [
        ['C', 'A'],
        ['B', 'B'],
        ['D', 'QM'],
      ],
      C: [
        ['B', 'A'],
        ['C', 'QM'],
      ],
      B: [
        ['A', 'A'],
        ['B', 'QM'],
      ],
      A: [['A', 'QM']],
    },
    sil: { '4': [['3', '3']], '3': [['2', '2']], '2': [['1', '1']] },
    dal: {},
  },
  // ISO 26262-6 Table 9 (highly recommended rows, cumulative), IEC 61508-3 Table B.2 (HR), DO-178C 6.4.4.2.
  structure: {
    asil: {
      QM: ['lines'],
      A: ['lines'],
      B: ['lines', 'branches'],
      C: ['lines', 'branches'],
      D: ['lines', 'branches', 'conditions'],
    },
    sil: {
      '0': ['lines'],
      '1': ['lines'],
      '2': ['lines'],
      '3': ['lines', 'branches'],
      '4': ['lines', 'branches', 'conditions'],
    },
    dal: { E: ['lines'], D: ['lines'], C: ['lines'], B: ['lines', 'branches'], A: ['lines', 'branches', 'conditions'] },
  },
  source: 'recorded facts with confidence; the SIL rule (systematic capability N + N → N+1, once) is medium',
};

/** Reads a replacement; undefined when it has not the shape. */
export function tablesFrom(value: unknown): IntegrityTables | undefined {
  const t = value as IntegrityTables | null;
  const kinds = ['asil', 'sil', 'dal'] as const;
  if (typeof t !== 'object' || t === null || typeof t.levels !== 'object' || typeof t.decompositions !== 'object')
    return undefined;
  return kinds.every((k) => Array.isArray(t.levels[k]) && typeof t.decompositions[k] === 'object') ? t : undefined;
}
