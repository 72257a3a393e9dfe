import { describe, expect, it } from 'vitest';
import { Op } from '../../../src/platform/cpu/core.ts';
import { COMPILED_ROWS, fieldsOf, rowOf } from '../../../src/platform/cpu/decode.ts';
import { disassemble } from '../../../src/platform/cpu/disassemble.ts';
import { undefinedOp } from '../../../src/platform/cpu/exec/system.ts';
import { random } from '../random.ts';

/** Words of a row: its fixed bits and random fields. */
function words(index: number, count: number): number[] {
  const c = COMPILED_ROWS[index]!;
  const next = random(index + 1);
  return Array.from({ length: count }, () => (c.value | (next() & ~c.mask)) >>> 0);
}

/** Whether some encoding that both patterns match is allocated under both. */
function bothBuild(i: number, j: number): boolean {
  const [a, b] = [COMPILED_ROWS[i]!, COMPILED_ROWS[j]!];
  const next = random(i * 4096 + j + 1);
  for (let k = 0; k < 300; k++) {
    const w = (a.value | b.value | (next() & ~(a.mask | b.mask))) >>> 0;
    const built = [a, b].map((c) => c.row.build(fieldsOf(c, w), new Op(undefinedOp, 0, w)));
    if (built[0] !== undefined && built[1] !== undefined) return true;
  }
  return false;
}

// [utest->dsn~platform-instruction-rows~1]
describe('instruction rows', () => {
  it('have unique names', () => {
    const names = COMPILED_ROWS.map((c) => c.row.name);
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
  });

  it('are each reached by the decoder', () => {
    const unreached = COMPILED_ROWS.filter((c, i) => !words(i, 200).some((w) => rowOf(w) === c));
    expect(unreached.map((c) => c.row.name)).toEqual([]);
  });

  it('build an executor for some encoding each, and print it', () => {
    for (const [i, c] of COMPILED_ROWS.entries()) {
      const usable = words(i, 400).filter(
        (w) => rowOf(w) === c && c.row.build(fieldsOf(c, w), new Op(undefinedOp, 0, w)) !== undefined,
      );
      expect(usable.length, c.row.name).toBeGreaterThan(0);
      for (const w of usable.slice(0, 20)) expect(disassemble(w, 0x40000000n), c.row.name).not.toMatch(/undefined|NaN/);
    }
  });

  it('do not overlap unless one is more specific', () => {
    const clashes: string[] = [];
    for (let i = 0; i < COMPILED_ROWS.length; i++) {
      for (let j = i + 1; j < COMPILED_ROWS.length; j++) {
        const a = COMPILED_ROWS[i]!;
        const b = COMPILED_ROWS[j]!;
        const common = a.mask & b.mask;
        if (((a.value ^ b.value) & common) !== 0) continue;
        const nested = (common === a.mask || common === b.mask) && a.mask !== b.mask;
        if (!nested && bothBuild(i, j)) clashes.push(`${a.row.name} / ${b.row.name}`);
      }
    }
    expect(clashes).toEqual([]);
  });
});
