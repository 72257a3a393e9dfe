/**
 * Generated programs on QEMU and on the model: branches, exclusives, system instructions, exceptions, faulting loads and
 * stores. With `differential.bench.ts` every row of the instruction table is executed; the coverage is printed.
 * `ASSAY_GOLDEN=write` records the small golden. `ASSAY_CASES` programs per row (default 200), in images of `ASSAY_SLICE` per row (default 200).
 */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPILED_ROWS } from '../../src/platform/cpu/decode.ts';
import { disassemble } from '../../src/platform/cpu/disassemble.ts';
import { CASE_ROWS } from '../../test/platform/cpu/cases.ts';
import { BASE, type Outcome, RAM_SIZE } from '../../test/platform/cpu/outcome.ts';
import {
  comparable,
  makeProgramImage,
  makePrograms,
  type Order,
  PROGRAM_ROWS,
  type Program,
  programDigests,
  programOutcomeOf,
  runProgramsOnModel,
} from '../../test/platform/cpu/programs.ts';
import { ramAfterQemu, version } from './bare-qemu.ts';

/** First seed: another one gives cases that were never run. */
const SEED = Number(process.env.ASSAY_SEED ?? '1');
const COUNT = Number(process.env.ASSAY_CASES ?? '200');
const SLICE = Number(process.env.ASSAY_SLICE ?? '200');
const CPU = process.env.ASSAY_CPU ?? 'cortex-a57';
const PROFILE = process.env.ASSAY_PROFILE ?? 'cortex-a57';
/** `ASSAY_ORDER=big`: data, inputs and tables are big-endian. */
const ORDER = (process.env.ASSAY_ORDER ?? 'little') as Order;
const GOLDEN = `test/platform/cpu/golden/programs${ORDER === 'big' ? '-big-endian' : ''}.json`;
const ONLY = new RegExp(process.env.ASSAY_ROWS ?? '.');

const runQemu = (image: Uint8Array, count: number): Outcome =>
  programOutcomeOf(ramAfterQemu(image, { cpu: CPU, ramSize: RAM_SIZE, base: BASE, timeoutMs: 300_000 }), count, ORDER);

const NAMES: Readonly<Record<number, string>> = { 64: 'sp', 72: 'nzcv', 80: 'fpsr', 88: 'esr', 224: 'far', 232: 'daif|spsel' };

function explain(p: Program, mine: Uint8Array, theirs: Uint8Array): string {
  const a = new DataView(mine.buffer, mine.byteOffset);
  const b = new DataView(theirs.buffer, theirs.byteOffset);
  const parts: string[] = [];
  for (let at = 0; at < mine.length; at += 8) {
    const [x, y] = [a.getBigUint64(at, true), b.getBigUint64(at, true)];
    const name = NAMES[at] ?? (at < 64 ? `x${at / 8}` : `v${(at - 96) >> 4}.${(at >> 3) & 1 ? 'hi' : 'lo'}`);
    if (x !== y) parts.push(`${name} ${x.toString(16)} QEMU ${y.toString(16)}`);
  }
  const inputs = p.registers.map(([n, hi, lo]) => `x${n}=${(hi >>> 0).toString(16)}:${(lo >>> 0).toString(16)}`).join(' ');
  return `${p.row.row.name}: ${p.words.map((w) => disassemble(w)).join('; ')} (${inputs}): ${parts.join(', ')}`;
}

describe.skipIf(version === '')('generated programs against QEMU (needs qemu-system-aarch64)', () => {
  it('have the same results', { timeout: 3_600_000 }, () => {
    const bad = new Map<string, string[]>();
    const covered = new Set(CASE_ROWS.map((c) => c.row.name));
    let total = 0;
    let faults = 0;
    const rows = PROGRAM_ROWS.filter((c) => ONLY.test(c.row.name));
    for (let from = 0, seed = SEED; from < COUNT; from += SLICE, seed++) {
      const programs = makePrograms(rows, Math.min(SLICE, COUNT - from), seed);
      const image = makeProgramImage(programs, seed, ORDER);
      const mine = runProgramsOnModel(image, programs.length, PROFILE, ORDER);
      const theirs = runQemu(image, programs.length);
      if (process.env.ASSAY_GOLDEN === 'write' && seed === 1) record(programs, theirs);
      programs.forEach((p, i) => {
        total++;
        covered.add(p.row.row.name);
        if (theirs.blocks[i]!.subarray(88, 96).some((byte) => byte !== 0)) faults++;
        if (Buffer.compare(comparable(p, mine.blocks[i]!), comparable(p, theirs.blocks[i]!)) === 0) return;
        const list = bad.get(p.row.row.name) ?? [];
        list.push(explain(p, mine.blocks[i]!, theirs.blocks[i]!));
        bad.set(p.row.row.name, list);
      });
      if (Buffer.compare(mine.scratch, theirs.scratch) !== 0) bad.set(`memory of seed ${seed}`, ['scratch memory differs']);
    }
    const missing = COMPILED_ROWS.filter((c) => !covered.has(c.row.name)).map((c) => c.row.name);
    process.stdout.write(
      `${version}: ${total} programs over ${rows.length} rows, ${faults} end in an exception, ${bad.size} rows differ; rows covered ${covered.size} of ${COMPILED_ROWS.length}${missing.length === 0 ? '' : `, not: ${missing.join(', ')}`}\n`,
    );
    for (const list of bad.values()) process.stdout.write(`${list.length} × ${list.slice(0, 3).join('\n   ')}\n`);
    expect([...bad.keys()]).toEqual([]);
  });
});

function record(programs: readonly Program[], outcome: Outcome): void {
  const golden = { qemu: version, programsPerRow: Math.min(SLICE, COUNT), seed: 1, digests: programDigests(programs, outcome) };
  writeFileSync(GOLDEN, `${JSON.stringify(golden, undefined, 1)}\n`);
}
