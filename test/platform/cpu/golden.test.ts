import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASE_ROWS, digests, makeCases, makeImage, runModel } from './cases.ts';

interface Golden {
  readonly qemu: string;
  readonly casesPerRow: number;
  readonly seed: number;
  readonly digests: Record<string, string>;
}

const golden = JSON.parse(readFileSync('test/platform/cpu/golden/instructions.json', 'utf8')) as Golden;

// [utest->dsn~platform-instruction-semantics~1]
describe(`every instruction row against recorded results of ${golden.qemu}`, () => {
  const cases = makeCases(CASE_ROWS, golden.casesPerRow, golden.seed);
  const mine = digests(cases, runModel(makeImage(cases, golden.seed), cases.length));

  it('gives the recorded registers, flags, FPSR and syndromes', () => {
    const different = Object.keys(golden.digests).filter((name) => mine[name] !== golden.digests[name]);
    expect(different).toEqual([]);
  });

  it('covers every row that has cases', () => {
    expect(CASE_ROWS.filter((c) => golden.digests[c.row.name] === undefined).map((c) => c.row.name)).toEqual([]);
  });
});
