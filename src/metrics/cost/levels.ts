/**
 * Hours per physical SLOC to bring existing code to a level, and which levels of other standards are named beside it.
 * Both are data that a project replaces; neither comes from a standard.
 */

export type Dal = 'A' | 'B' | 'C' | 'D' | 'E';

export interface LevelRate {
  readonly dal: Dal;
  /** Hours per SLOC for a supplier with certification experience. */
  readonly hoursPerSloc: number;
  /** Least and most hours per SLOC for a range, with where they come from. */
  readonly range?: { readonly least: number; readonly most: number; readonly basis: string };
  readonly source: string;
}

const TALK = 'conference talk on certifying Xen (2019): cost with experience, per SLOC';
const UNVERIFIED = 'often quoted beside the rates for E, C and A; its source could not be verified';
const SUPPLIER = 'published range of a safety consultancy (hours per line for comparable levels)';

export const levelRates: readonly LevelRate[] = [
  {
    dal: 'E',
    hoursPerSloc: 0.11,
    range: { least: 0.08, most: 0.2, basis: 'bounds are an assumption of this tool' },
    source: TALK,
  },
  { dal: 'D', hoursPerSloc: 0.13, source: UNVERIFIED },
  { dal: 'C', hoursPerSloc: 0.2, range: { least: 0.125, most: 0.5, basis: SUPPLIER }, source: TALK },
  { dal: 'B', hoursPerSloc: 0.4, source: UNVERIFIED },
  { dal: 'A', hoursPerSloc: 0.67, range: { least: 0.4, most: 2.5, basis: SUPPLIER }, source: TALK },
];

/** Which ASIL and SIL are read beside a DAL. */
export interface Correspondence {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly { readonly dal: Dal; readonly asil: string; readonly sil: string }[];
}

// [impl->dsn~level-correspondence~1]
/** The sentence every output prints beside a correspondence. */
export const NO_EQUIVALENCE =
  'No standard defines an equivalence between DAL, ASIL and SIL; the correspondence is orientation only and selectable.';

export const correspondences: readonly Correspondence[] = [
  {
    id: 'crosswalk',
    title: 'published crosswalks',
    rows: [
      { dal: 'E', asil: 'QM', sil: '—' },
      { dal: 'D', asil: 'ASIL A', sil: 'SIL 1' },
      { dal: 'C', asil: 'ASIL B', sil: 'SIL 2' },
      { dal: 'B', asil: 'ASIL C', sil: 'SIL 3' },
      { dal: 'A', asil: 'ASIL D', sil: 'SIL 3–4' },
    ],
  },
  {
    id: 'talk',
    title: 'the talk (one step more optimistic at E)',
    rows: [
      { dal: 'E', asil: 'ASIL A', sil: '—' },
      { dal: 'D', asil: '—', sil: '—' },
      { dal: 'C', asil: 'ASIL B/C', sil: 'SIL 2' },
      { dal: 'B', asil: '—', sil: '—' },
      { dal: 'A', asil: 'ASIL D', sil: 'SIL 3–4' },
    ],
  },
];
