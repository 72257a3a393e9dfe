import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPILED_ROWS } from '../../../src/platform/cpu/decode.ts';
import { CASE_ROWS } from './cases.ts';
import { makeProgramImage, makePrograms, PROGRAM_ROWS, programDigests, runProgramsOnModel } from './programs.ts';

interface Golden {
  readonly qemu: string;
  readonly programsPerRow: number;
  readonly seed: number;
  readonly digests: Record<string, string>;
}

const golden = JSON.parse(readFileSync('test/platform/cpu/golden/programs.json', 'utf8')) as Golden;

// [utest->dsn~platform-instruction-semantics~1]
describe(`branches, exclusives, system instructions and faults against recorded results of ${golden.qemu}`, () => {
  const programs = makePrograms(PROGRAM_ROWS, golden.programsPerRow, golden.seed);
  const mine = programDigests(programs, runProgramsOnModel(makeProgramImage(programs, golden.seed), programs.length));

  it('have the recorded registers, flags, syndromes and fault addresses', () => {
    expect(Object.keys(golden.digests).filter((name) => mine[name] !== golden.digests[name])).toEqual([]);
  });

  it('cover, with the instructions that run alone, every row of the table', () => {
    const covered = new Set([...CASE_ROWS.map((c) => c.row.name), ...Object.keys(golden.digests)]);
    expect(COMPILED_ROWS.map((c) => c.row.name).filter((name) => !covered.has(name))).toEqual([]);
  });
});
