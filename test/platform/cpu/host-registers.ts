/**
 * Names of system registers at EL2 with HCR_EL2.E2H clear and set: random values are written under one name, then every name is
 * read; with E2H clear the names of a host are left out, for QEMU 7.2 does not refuse them, nor does it keep AFSR and AMAIR. The
 * model and QEMU run the same bytes.
 */
import { createHash } from 'node:crypto';
import { assemble } from '../../../src/platform/asm/assemble.ts';
import { createGenericTimer } from '../../../src/platform/devices/generic-timer.ts';
import { VirtMachine } from '../../../src/platform/machine.ts';
import { random } from '../random.ts';

export const RAM = 0x40000000;
export const RAM_SIZE = 0x10000000;
export const BASE = 0x40200000;
const OUTPUT = 0x44000000;

/** Stem and the suffixes it has. What would end the program (SCTLR, TCR, VBAR, CPTR) is left out. */
const NAMES: readonly string[] = [
  ...['ttbr0', 'ttbr1', 'spsr', 'elr', 'far', 'mair', 'contextidr'].flatMap((stem) =>
    ['el1', 'el2', 'el12'].map((suffix) => `${stem}_${suffix}`),
  ),
  'esr_el1',
  'esr_el12',
  'cntkctl_el1',
  'cntkctl_el12',
  'cnthctl_el2',
  ...['cntp', 'cntv'].flatMap((stem) => ['el0', 'el02'].map((suffix) => `${stem}_cval_${suffix}`)),
  'cnthp_cval_el2',
  'cnthv_cval_el2',
];
const HOST_ONLY = /_el[01]2$/;
const OF_EL1 = NAMES.filter((name) => !HOST_ONLY.test(name));

/** Bits that every processor keeps of a register, so that differing sizes and reserved bits do not matter. */
const KEPT: Readonly<Record<string, bigint>> = {
  spsr: 0xf00003c5n,
  esr: 0x00ff_ffffn,
  contextidr: 0xffff_ffffn,
  cntkctl: 0x3n,
  cnthctl: 0x3n,
  ttbr0: 0xffff_0000_ffff_f000n,
  ttbr1: 0xffff_0000_ffff_f000n,
};
const DEFAULT = 0x0000_7fff_ffff_f000n;

/** The program: `count` writes, the names in random order, E2H changed now and then; the name of each result. */
export function makeHostImage(count: number, seed: number): { readonly image: Uint8Array; readonly names: readonly string[] } {
  const next = random(seed);
  const pick = (n: number): number => (next() >>> 3) % n;
  const steps: string[] = [];
  const names: string[] = [];
  let known = NAMES;
  for (let i = 0; i < count; i++) {
    if (i % 8 === 0) {
      known = pick(3) === 0 ? OF_EL1 : NAMES;
      steps.push(`movz x9, #0x8000, lsl #16\n${known === NAMES ? 'movk x9, #4, lsl #32\n' : ''}msr hcr_el2, x9\nisb`);
    }
    const name = known[pick(known.length)]!;
    const value = ((BigInt(next() >>> 0) << 32n) | BigInt(next() >>> 0)) & (KEPT[name.split('_')[0]!] ?? DEFAULT);
    steps.push(`ldr x1, =0x${value.toString(16)}\nb 1f\n.ltorg\n1: msr ${name}, x1\nisb`);
    for (const read of known) {
      steps.push(`mrs x2, ${read}\nstr x2, [x20], #8`);
      names.push(read);
    }
  }
  const code = assemble(
    `adr x0, vectors\nmsr vbar_el2, x0\nldr x20, =${OUTPUT}\nb go\n.ltorg\n.balign 2048\nvectors: .space 512
    mrs x2, esr_el2\nmrs x3, elr_el2\nadd x3, x3, #4\nmsr elr_el2, x3\neret\n.balign 2048
    go: mrs x9, cptr_el2\n${steps.join('\n')}\nmovz w0, #8\nmovk w0, #0x8400, lsl #16\nsmc #0\nb .\n`,
    { base: BASE },
  );
  if (code.problems.length > 0) throw new Error(code.problems[0]!.message);
  return { image: code.value.bytes, names };
}

export const hostResultsOf = (ram: Uint8Array, results: number): BigUint64Array =>
  new BigUint64Array(Uint8Array.from(ram.subarray(OUTPUT - RAM, OUTPUT - RAM + 8 * results)).buffer);

export function runHostOnModel(image: Uint8Array, results: number): BigUint64Array {
  const machine = new VirtMachine({ ramSize: RAM_SIZE, cores: ['armv8.1+vhe'] });
  machine.attachRegisters(createGenericTimer({ clock: machine.clock, cores: 1, line: () => ({ set: () => undefined }) }));
  machine.attachConduit({
    call: () => {
      machine.stop('power-off');
      return true;
    },
  });
  machine.memory.load(BASE, image);
  machine.start({ hi: 0, lo: BASE }, 2);
  const { reason, lastPcs } = machine.run(image.length + 20 * results);
  if (reason !== 'power-off') throw new Error(`the program did not end: ${reason} at ${lastPcs.slice(-4).join(' ')}`);
  return hostResultsOf(machine.memory.bytes, results);
}

export const hostDigest = (results: BigUint64Array): string => createHash('sha256').update(results).digest('hex');
