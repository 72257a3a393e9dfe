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

const recorded = (name: string): Golden => JSON.parse(readFileSync(`test/platform/cpu/golden/${name}.json`, 'utf8')) as Golden;
const golden = recorded('programs');

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

// [utest->dsn~platform-big-endian~1]
describe('the same programs with big-endian data and translation tables, against recorded results of QEMU', () => {
  const big = recorded('programs-big-endian');

  it('have the recorded registers, flags, syndromes and fault addresses', () => {
    const programs = makePrograms(PROGRAM_ROWS, big.programsPerRow, big.seed);
    const image = makeProgramImage(programs, big.seed, 'big');
    const mine = programDigests(programs, runProgramsOnModel(image, programs.length, 'cortex-a57', 'big'));
    expect(Object.keys(big.digests).filter((name) => mine[name] !== big.digests[name])).toEqual([]);
    expect(Object.keys(big.digests).length).toBe(Object.keys(golden.digests).length);
  });
});
