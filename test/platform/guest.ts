/** Small guests for tests: A64 text is assembled, loaded at the base of RAM and run on a bare machine. */
import { expect } from 'vitest';
import { assemble } from '../../src/platform/asm/assemble.ts';
import { type MachineOptions, VirtMachine } from '../../src/platform/machine.ts';
import type { RunResult, Word64 } from '../../src/platform/ports.ts';

export const RAM = 0x40000000;

export interface Guest {
  readonly machine: VirtMachine;
  readonly result: RunResult;
  readonly symbols: ReadonlyMap<string, number>;
  x(n: number): bigint;
  register(name: string): bigint;
}

export const big = (w: Word64): bigint => (BigInt(w.hi >>> 0) << 32n) | BigInt(w.lo >>> 0);

/** Machine without devices; SMC #0 (HVC #0 without EL2) with W0 = 0x84000008 ends the run, every other call answers in X0 = 7. */
export function bareMachine(options: Partial<MachineOptions> = {}): VirtMachine {
  const machine = new VirtMachine({ ramSize: 16 << 20, cores: ['cortex-a57'], ...options });
  machine.attachConduit({
    call: (core) => {
      if (core.x(0).lo >>> 0 === 0x84000008) machine.stop('power-off');
      else core.setX(0, { hi: 0, lo: 7 });
      return true;
    },
  });
  return machine;
}

/** `stop:` may be branched to; it ends the run. */
const stop = (call: string): string => `\nstop: movz w0, #0x0008\nmovk w0, #0x8400, lsl #16\n${call} #0\nb .\n`;

/** Assembles, runs at `level` until `stop` or the budget, and gives the state. */
export function run(
  text: string,
  options: Partial<MachineOptions> & { level?: 1 | 2; budget?: number; ends?: boolean } = {},
): Guest {
  const { value, problems } = assemble(text + stop(options.el2 === false ? 'hvc' : 'smc'), { base: RAM });
  expect(problems.map((p) => p.message)).toEqual([]);
  const { level = 2, budget = 100_000, ends = true, ...rest } = options;
  const machine = bareMachine(rest);
  machine.memory.load(RAM, value.bytes);
  machine.start({ hi: 0, lo: RAM }, level);
  const result = machine.run(budget);
  if (ends) expect(result.reason, result.lastPcs.join(' ')).toBe('power-off');
  const core = machine.cores[0]!;
  return { machine, result, symbols: value.symbols, x: (n) => big(core.x(n)), register: (name) => big(core.register(name)) };
}

/** A vector table of 16 entries; each notes its number in X20 and branches to `handler`. */
export function vectors(label: string): string {
  const entries = Array.from({ length: 16 }, (_, i) => `.balign 128\nmov x20, #${i}\nb handler_${label}`);
  return `.balign 2048\n${label}:\n${entries.join('\n')}\n`;
}
