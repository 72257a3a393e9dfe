/**
 * Generated instruction cases on QEMU and on the model: every row of the table, random operands, flags, rounding modes,
 * NaNs, unaligned addresses. `ASSAY_CASES` cases per row (default 200); `ASSAY_GOLDEN=write` records the small golden.
 */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disassemble } from '../../src/platform/cpu/disassemble.ts';
import { CASE_ROWS, type Case, digests, makeCases, makeImage, outcomeOf, runModel } from '../../test/platform/cpu/cases.ts';
import { BASE, type Outcome, RAM_SIZE } from '../../test/platform/cpu/outcome.ts';
import { ramAfterQemu, version } from './bare-qemu.ts';

/** First seed: another one gives cases that were never run. */
const SEED = Number(process.env.ASSAY_SEED ?? '1');
const COUNT = Number(process.env.ASSAY_CASES ?? '200');
/** QEMU's processor and the model's profile; with `max` and `armv8.1`, ROWS may name the LSE atomics only. */
const CPU = process.env.ASSAY_CPU ?? 'cortex-a57';
const PROFILE = process.env.ASSAY_PROFILE ?? 'cortex-a57';
const ROWS = CASE_ROWS.filter((c) => new RegExp(process.env.ASSAY_ROWS ?? '.').test(c.row.name));
const GOLDEN = 'test/platform/cpu/golden/instructions.json';

const runQemu = (image: Uint8Array, count: number): Outcome =>
  outcomeOf(ramAfterQemu(image, { cpu: CPU, ramSize: RAM_SIZE, base: BASE, timeoutMs: 600_000 }), count);

const NAMES = ['sp', 'nzcv', 'fpsr', 'esr'];

function explain(c: Case, mine: Uint8Array, theirs: Uint8Array): string {
  const a = new DataView(mine.buffer, mine.byteOffset);
  const b = new DataView(theirs.buffer, theirs.byteOffset);
  const parts: string[] = [];
  for (let at = 0; at < mine.length; at += 8) {
    const [x, y] = [a.getBigUint64(at, true), b.getBigUint64(at, true)];
    const name = at < 64 ? `x${at / 8}` : at < 96 ? NAMES[(at - 64) / 8]! : `v${(at - 96) >> 4}.${(at >> 3) & 1 ? 'hi' : 'lo'}`;
    if (x !== y) parts.push(`${name} ${x.toString(16)} QEMU ${y.toString(16)}`);
  }
  return `${c.row.row.name}: ${(c.word >>> 0).toString(16)} ${disassemble(c.word)}: ${parts.join(', ')}`;
}

describe.skipIf(version === '')('generated instructions against QEMU (needs qemu-system-aarch64)', () => {
  it('have the same results', { timeout: 3_600_000 }, () => {
    const bad = new Map<string, string[]>();
    let total = 0;
    let empty = 0;
    let faults = 0;
    const faulty = new Map<string, number>();
    for (let from = 0, seed = SEED; from < COUNT; from += 200, seed++) {
      const cases = makeCases(ROWS, Math.min(200, COUNT - from), seed).slice(0, 450_000);
      const image = makeImage(cases, seed);
      const mine = runModel(image, cases.length, PROFILE);
      const theirs = runQemu(image, cases.length);
      cases.forEach((c, i) => {
        total++;
        if (theirs.blocks[i]!.every((byte) => byte === 0)) empty++;
        if (theirs.blocks[i]!.subarray(88, 96).some((byte) => byte !== 0)) {
          faults++;
          faulty.set(c.row.row.name, (faulty.get(c.row.row.name) ?? 0) + 1);
        }
        if (Buffer.compare(mine.blocks[i]!, theirs.blocks[i]!) === 0) return;
        const list = bad.get(c.row.row.name) ?? [];
        list.push(explain(c, mine.blocks[i]!, theirs.blocks[i]!));
        bad.set(c.row.row.name, list);
      });
      if (Buffer.compare(mine.scratch, theirs.scratch) !== 0) bad.set(`memory of seed ${seed}`, ['scratch memory differs']);
      if (process.env.ASSAY_GOLDEN === 'write' && seed === 1) record(cases, theirs);
    }
    process.stdout.write(
      `${version}: ${total} cases over ${ROWS.length} rows, ${bad.size} rows differ; ${faults} cases end in an exception (${[
        ...faulty,
      ]
        .map(([n, k]) => `${n} ${k}`)
        .slice(0, 60)
        .join(', ')})\n`,
    );
    expect(empty).toBe(0);
    for (const list of bad.values()) process.stdout.write(`${list.length} × ${list.slice(0, 2).join('\n   ')}\n`);
    expect([...bad.keys()]).toEqual([]);
  });
});

function record(cases: readonly Case[], outcome: Outcome): void {
  const golden = { qemu: version, casesPerRow: Math.min(200, COUNT), seed: 1, digests: digests(cases, outcome) };
  writeFileSync(GOLDEN, `${JSON.stringify(golden, undefined, 1)}\n`);
}
