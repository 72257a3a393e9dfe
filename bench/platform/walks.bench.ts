/**
 * Random translation tables on QEMU and on the model (`test/platform/mmu/walks.ts`). `ASSAY_WALKS` translations (default
 * 102,400); `ASSAY_GOLDEN=write` records the digest of the first setups.
 */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ADDRESSES,
  BASE,
  comparable,
  makeWalks,
  OPERATIONS,
  RAM_SIZE,
  ramAfterModel,
  resultsOf,
  tablesOf,
  type Walks,
  walkDigest,
} from '../../test/platform/mmu/walks.ts';
import { ramAfterQemu, version } from './bare-qemu.ts';

const PER_SETUP = ADDRESSES * OPERATIONS.length;
/** First seed: another one gives cases that were never run. */
const SEED = Number(process.env.ASSAY_SEED ?? '1');
const COUNT = Math.ceil(Number(process.env.ASSAY_WALKS ?? '102400') / PER_SETUP);
const SLICE = 100;
const FLAGS = process.env.ASSAY_FLAGS === '1';
const GOLDEN = `test/platform/mmu/golden/walks${FLAGS ? '-flags' : ''}.json`;

/** `ASSAY_FLAGS=1`: 16 KB granules and hardware access flags, on QEMU's `max` with the address sizes of the model. */
const CPU = FLAGS ? 'max,lpa2=off' : 'cortex-a57';
const PROFILE = FLAGS ? 'armv8.1+hafdbs' : 'cortex-a57';

const qemuRam = (walks: Walks): Uint8Array =>
  ramAfterQemu(walks.image, { cpu: CPU, ramSize: RAM_SIZE, base: BASE, timeoutMs: 60_000, machine: ',virtualization=on' });

const hex = (n: bigint): string => BigInt.asUintN(64, n).toString(16);

describe.skipIf(version === '')('random translations against QEMU (needs qemu-system-aarch64)', () => {
  it('have the same results', { timeout: 3_600_000 }, () => {
    const bad: string[] = [];
    const kinds = new Map<string, number>();
    let total = 0;
    for (let from = 0, seed = SEED; from < COUNT; from += SLICE, seed++) {
      const walks = makeWalks(Math.min(SLICE, COUNT - from), seed, FLAGS);
      const rams = [ramAfterModel(walks, PROFILE), qemuRam(walks)] as const;
      const [mine, theirs] = [resultsOf(rams[0], walks.setups.length), resultsOf(rams[1], walks.setups.length)];
      if (Buffer.compare(tablesOf(rams[0]), tablesOf(rams[1])) !== 0) bad.push(`the tables of seed ${seed} differ afterwards`);
      if (process.env.ASSAY_GOLDEN === 'write' && seed === 1) {
        const golden = {
          qemu: version,
          setups: walks.setups.length,
          seed,
          digest: walkDigest(theirs, FLAGS ? tablesOf(rams[1]) : undefined),
        };
        writeFileSync(GOLDEN, `${JSON.stringify(golden, undefined, 1)}\n`);
      }
      theirs.forEach((par, i) => {
        total++;
        const fault =
          (par & 1n) === 0n
            ? 'translated'
            : `stage ${(par & 0x200n) === 0n ? 1 : 2} ${hex((par >> 1n) & 63n)}${(par & 0x100n) === 0n ? '' : ' on walk'}`;
        kinds.set(fault, (kinds.get(fault) ?? 0) + 1);
        if (comparable(mine[i]!) === comparable(par)) return;
        const s = walks.setups[Math.floor(i / PER_SETUP)]!;
        const va = s.addresses[Math.floor((i % PER_SETUP) / OPERATIONS.length)]!;
        const controls = s.controls.map(hex).join(' ');
        bad.push(`AT ${OPERATIONS[i % OPERATIONS.length]} ${hex(va)}: ${hex(mine[i]!)} QEMU ${hex(par)} (${controls})`);
      });
    }
    const summary = [...kinds].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([k, n]) => `${k}: ${n}`);
    process.stdout.write(
      `${version}: ${total} translations, ${bad.length} differences\n${summary.join('\n')}\n${bad.slice(0, Number(process.env.ASSAY_SHOW ?? '40')).join('\n')}\n`,
    );
    expect(bad.length).toBe(0);
  });
});
