/**
 * EL1, EL2, EL12 and EL02 names at EL2 of a host, against QEMU's `max` (`test/platform/cpu/host-registers.ts`). `ASSAY_CASES`
 * writes (default 400), each followed by reads under every name; `ASSAY_GOLDEN=write` records the digest of the first 40.
 */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  BASE,
  hostDigest,
  hostResultsOf,
  makeHostImage,
  RAM_SIZE,
  runHostOnModel,
} from '../../test/platform/cpu/host-registers.ts';
import { ramAfterQemu, version } from './bare-qemu.ts';

/** First seed: another one gives cases that were never run. */
const SEED = Number(process.env.ASSAY_SEED ?? '1');
const COUNT = Number(process.env.ASSAY_CASES ?? '400');
const SLICE = 40;

describe.skipIf(version === '')('register names of a host against QEMU (needs qemu-system-aarch64)', () => {
  it('have the same results', { timeout: 600_000 }, () => {
    const bad = new Map<string, number>();
    let total = 0;
    for (let seed = SEED; (seed - SEED) * SLICE < COUNT; seed++) {
      const { image, names } = makeHostImage(SLICE, seed);
      const mine = runHostOnModel(image, names.length);
      const ram = ramAfterQemu(image, {
        cpu: 'max',
        ramSize: RAM_SIZE,
        base: BASE,
        timeoutMs: 60_000,
        machine: ',virtualization=on',
      });
      const theirs = hostResultsOf(ram, names.length);
      theirs.forEach((value, i) => {
        total++;
        if (value === mine[i]) return;
        const text = `${names[i]!}: ${mine[i]!.toString(16)} QEMU ${value.toString(16)}`;
        bad.set(names[i]!, (bad.get(names[i]!) ?? 0) + 1);
        if (bad.size < 8) process.stdout.write(`seed ${seed} read ${i} ${text}\n`);
      });
      if (process.env.ASSAY_GOLDEN === 'write' && seed === 1) {
        const golden = { qemu: version, writes: SLICE, seed, digest: hostDigest(theirs) };
        writeFileSync('test/platform/cpu/golden/host-registers.json', `${JSON.stringify(golden, undefined, 1)}\n`);
      }
    }
    process.stdout.write(`${version}: ${total} reads, differing names: ${[...bad].join(' ')}\n`);
    expect([...bad.keys()]).toEqual([]);
  });
});
