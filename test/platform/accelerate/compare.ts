/** Runs the same guest on the reference interpreter and accelerated; everything that can be seen must be the same. */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Translator } from '../../../src/platform/accelerate/translator.ts';
import { assemble } from '../../../src/platform/asm/assemble.ts';
import type { MachineOptions, VirtMachine } from '../../../src/platform/machine.ts';
import type { RunResult } from '../../../src/platform/ports.ts';
import { bareMachine, RAM } from '../guest.ts';

/** Everything of a machine but its memory that a guest, a debugger or a report can see. The sink word of the registers is none of it. */
export function stateOf(machine: VirtMachine): unknown {
  const cores = machine.raw.map((c) => ({
    r: [...c.r.subarray(0, 66)],
    v: [...c.v],
    sys: createHash('sha256').update(c.sys).digest('hex'),
    pc: [c.pcLo, c.pcHi],
    state: [c.nzcv, c.el, c.spSel, c.daif, c.pan, c.il, c.lines, c.waiting, c.eventRegister, c.powered, c.executed, c.trailAt],
    exclusive: [c.exclusive, c.exclusiveBytes],
    trail: [...c.trail],
  }));
  return { cores, time: machine.now(), turn: machine.turn };
}

export const translator = (machine: VirtMachine): Translator => machine.raw[0]!.accelerator as Translator;

/** Runs both until the guest ends or the budgets are used up, comparing after each; gives the accelerated machine. */
export function compare(
  make: (accelerate: boolean) => VirtMachine,
  budgets: readonly number[],
): { machine: VirtMachine; result: RunResult } {
  const plain = make(false);
  const machine = make(true);
  let result: RunResult | undefined;
  for (const budget of budgets) {
    const expected = plain.run(budget);
    result = machine.run(budget);
    expect(result).toEqual(expected);
    expect(stateOf(machine)).toEqual(stateOf(plain));
    expect(Buffer.compare(machine.memory.bytes, plain.memory.bytes), 'memory').toBe(0);
    if (expected.reason === 'power-off') break;
  }
  return { machine, result: result! };
}

const STOP = '\nstop: movz w0, #0x0008\nmovk w0, #0x8400, lsl #16\nsmc #0\nb .\n';

/** A bare machine with assembled text at the base of RAM, all cores started at EL2. */
export function guest(text: string, options: Partial<MachineOptions> = {}): (accelerate: boolean) => VirtMachine {
  const { value, problems } = assemble(text + STOP, { base: RAM });
  expect(problems.map((p) => p.message)).toEqual([]);
  return (accelerate) => {
    const machine = bareMachine({ ramSize: 4 << 20, ...options, accelerate });
    // so that short guests are translated too
    if (accelerate) Object.assign(translator(machine).thresholds, { hot: 150, urgent: 200 });
    machine.memory.load(RAM, value.bytes);
    machine.start({ hi: 0, lo: RAM }, 2);
    for (const core of machine.cores.slice(1)) core.powerOn({ hi: 0, lo: RAM }, { hi: 0, lo: 0 }, 2);
    return machine;
  };
}
