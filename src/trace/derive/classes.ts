/**
 * The values at which a parameter is tested, each with its class and the technique it comes from: one representative per
 * equivalence class, both sides of every boundary, the extremes of the carrier type.
 */
import type { Technique } from '../../facts/cases.ts';
import { isValid, type Parameter } from './block.ts';
import type { Value } from './value.ts';

export interface Candidate {
  readonly value: Value;
  readonly class: string;
  readonly technique: Technique;
  readonly valid: boolean;
  /** Nobody wrote this value: it follows from the range or the carrier. */
  readonly implied?: true;
}

// [impl->dsn~trace-derive-classes~1]
export function candidates(parameter: Parameter): Candidate[] {
  const found = [...equivalence(parameter), ...boundaries(parameter), ...extremes(parameter)];
  const seen = new Set<Value>();
  return found.filter((c) => !seen.has(c.value) && seen.add(c.value));
}

function equivalence(p: Parameter): Candidate[] {
  const found: Candidate[] = [];
  const add = (value: Value, name: string, valid: boolean): void => {
    found.push({ value, class: name, technique: 'equivalence-class', valid });
  };
  if (p.type === 'set' || p.type === 'boolean') for (const v of p.values) add(v, `valid ${String(v)}`, true);
  else {
    for (const [i, [low, high]] of p.ranges.entries()) {
      const many = p.ranges.length > 1 ? ` range ${i + 1}` : '';
      if (high - low >= 2n) add(low + (high - low) / 2n, `valid${many}`, true);
    }
  }
  for (const c of p.invalid) if (!isBoundary(p, c.value)) add(c.value, c.name, false);
  return found;
}

function isBoundary(p: Parameter, value: Value): boolean {
  return typeof value === 'bigint' && p.ranges.some(([low, high]) => value === low - 1n || value === high + 1n);
}

function boundaries(p: Parameter): Candidate[] {
  const found: Candidate[] = [];
  for (const [i, [low, high]] of p.ranges.entries()) {
    const many = p.ranges.length > 1 ? ` of range ${i + 1}` : '';
    const points: [bigint, string][] = [
      [low, 'min'],
      [high, 'max'],
      [low + 1n, 'min+1'],
      [high - 1n, 'max-1'],
      [low - 1n, 'min-1'],
      [high + 1n, 'max+1'],
    ];
    for (const [value, name] of points) {
      if (!carried(p, value)) continue;
      found.push({ value, class: `${name}${many}`, technique: 'boundary-value', valid: isValid(p, value), implied: true });
    }
  }
  return found;
}

/** Can the carrier hold the value? Lengths are never negative; an integer of known width is unsigned. */
function carried(p: Parameter, value: bigint): boolean {
  if (p.type === 'bytes') return value >= 0n;
  return p.width === undefined || (value >= 0n && value < 1n << BigInt(p.width));
}

function extremes(p: Parameter): Candidate[] {
  if (p.type !== 'integer' || p.width === undefined) return [];
  const w = BigInt(p.width);
  const points: [bigint, string][] = [
    [0n, 'zero'],
    [(1n << (w - 1n)) - 1n, 'largest signed'],
    [1n << (w - 1n), 'sign bit'],
    [(1n << w) - 1n, 'all ones'],
  ];
  return points.map(([value, name]) => {
    const valid = isValid(p, value);
    return { value, class: name, technique: valid ? 'error-guessing' : 'robustness', valid, implied: true };
  });
}

/** Valid representatives for combinations: class representatives and the two ends. */
export function validChoices(parameter: Parameter): Candidate[] {
  return candidates(parameter).filter(
    (c) => c.valid && c.technique !== 'error-guessing' && !c.class.includes('+1') && !c.class.includes('-1'),
  );
}

/**
 * All-pairs rows (greedy, deterministic): every pair of choices of two different parameters occurs in some row. Rows are
 * indices into `choices`.
 */
export function pairwiseRows(sizes: readonly number[]): number[][] {
  const open = new Set<string>();
  const key = (p: number, a: number, q: number, b: number): string => (p < q ? `${p},${a},${q},${b}` : `${q},${b},${p},${a}`);
  for (let p = 0; p < sizes.length; p++)
    for (let q = p + 1; q < sizes.length; q++)
      for (let a = 0; a < sizes[p]!; a++) for (let b = 0; b < sizes[q]!; b++) open.add(key(p, a, q, b));
  const rows: number[][] = [];
  while (open.size > 0) {
    const [p, a, q, b] = [...open][0]!.split(',').map(Number) as [number, number, number, number];
    const row = new Array<number>(sizes.length).fill(-1);
    row[p] = a;
    row[q] = b;
    for (let r = 0; r < sizes.length; r++) if (row[r] === -1) row[r] = bestChoice(r, sizes[r]!, row, open, key);
    for (let i = 0; i < row.length; i++) for (let j = i + 1; j < row.length; j++) open.delete(key(i, row[i]!, j, row[j]!));
    rows.push(row);
  }
  return rows;
}

function bestChoice(
  r: number,
  size: number,
  row: readonly number[],
  open: ReadonlySet<string>,
  key: (p: number, a: number, q: number, b: number) => string,
): number {
  let best = 0;
  let bestCount = -1;
  for (let c = 0; c < size; c++) {
    let count = 0;
    for (let other = 0; other < row.length; other++) if (row[other] !== -1 && open.has(key(other, row[other]!, r, c))) count++;
    if (count > bestCount) {
      best = c;
      bestCount = count;
    }
  }
  return best;
}
