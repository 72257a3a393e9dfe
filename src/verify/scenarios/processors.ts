/** Scenarios of virtual processors: power, context, system registers, calls by the SMC convention. */
import { runstateAreaArgument } from '../../hypervisor/vcpu-op/hypercalls.ts';
import { Guest } from '../guest/guest.ts';
import { type Scenario, single } from '../scenario.ts';
import { CALL, companion, setupCall } from './common.ts';

const PSCI = { cpuOff: 0x8400_0002, cpuOn: 0xc400_0003, affinityInfo: 0xc400_0004 } as const;

const smccc: Scenario = {
  name: 'smccc',
  summary: 'A call by the SMC calling convention; x0 to x3 afterwards, the low 32 bits of results above 2^31 unsigned.',
  build(inputs) {
    const guest = new Guest();
    guest.load('x0', inputs.number('function'));
    for (const n of [1, 2, 3]) guest.load(`x${n}`, inputs.number(`x${n}`, 0));
    guest.emit(`${inputs.text('conduit', 'hvc')} #0`);
    for (const n of [0, 1, 2, 3]) guest.record(`x${n}`, `x${n}`);
    return single(guest);
  },
};

const cpuOn: Scenario = {
  name: 'cpu-on',
  summary: 'CPU_ON of a target; its result, and whether the second processor ran.',
  build(inputs) {
    const guest = new Guest();
    guest
      .load('x0', 0)
      .record('started')
      .load('x0', inputs.number('function', PSCI.cpuOn))
      .load('x1', inputs.number('target'))
      .emit('adr x2, secondary');
    if (inputs.text('entry') === 'odd') guest.emit('add x2, x2, #1');
    guest.load('x3', 0).emit('hvc #0').record('result').yieldTimes(30);
    guest.onSecondary(() => guest.load('x0', 1).record('started'));
    return single(guest);
  },
};

const cpuOnState: Scenario = {
  name: 'cpu-on-state',
  summary: 'The registers with which a processor started by CPU_ON begins.',
  build(inputs) {
    const guest = new Guest();
    const context = inputs.number('context');
    guest
      .load('x0', PSCI.cpuOn)
      .load('x1', 1)
      .emit('adr x2, first_look')
      .load('x3', context)
      .emit('hvc #0')
      .record('result')
      .yieldTimes(40)
      .emit('b finish');
    guest.emit(
      'first_look:',
      ...OR_REGISTERS,
      'mrs x21, currentel',
      'mrs x22, daif',
      'mrs x23, sctlr_el1',
      'and x23, x23, #1',
      'mov x24, x0',
    );
    guest.emit('adr x9, stacks', 'add sp, x9, #0x2, lsl #12').load('x10', context).emit('cmp x24, x10', 'cset x24, eq');
    guest
      .record('others', 'x20')
      .record('el', 'x21')
      .record('daif', 'x22')
      .record('mmu', 'x23')
      .record('argument', 'x24')
      .emit('b park');
    return single(guest);
  },
};

/** x20 = x1 | x2 | … | x30, before any of them is used. */
const OR_REGISTERS = [
  'orr x20, x20, x1',
  ...Array.from({ length: 29 }, (_, i) => i + 2)
    .filter((n) => n !== 20)
    .map((n) => `orr x20, x20, x${n}`),
];

const cpuOff: Scenario = {
  name: 'cpu-off',
  summary: 'The second processor starts, turns itself off and is asked for; then it may be started again.',
  build(inputs) {
    const guest = new Guest();
    const on = (): void => {
      guest
        .load('x0', PSCI.cpuOn)
        .load('x1', 1)
        .emit('adr x2, secondary')
        .load('x3', 0)
        .emit('hvc #0')
        .record('result')
        .yieldTimes(30);
    };
    on();
    if (inputs.flag('again')) on();
    guest.load('x0', PSCI.affinityInfo).load('x1', 1).load('x2', 0).emit('hvc #0').record('off');
    guest.onSecondary(() => guest.load('x0', PSCI.cpuOff).emit('hvc #0').load('x0', 1).record('survived'));
    return single(guest);
  },
};

/** State to set, and to compare after others have run: x20 becomes 0 when something changed. */
interface Keeping {
  readonly set: readonly string[];
  readonly check: readonly string[];
}

const GENERAL = Array.from({ length: 10 }, (_, i) => 19 + i + 1).filter((n) => n !== 20);

const KEEPINGS: Readonly<Record<string, Keeping>> = {
  general: {
    set: GENERAL.map((n) => `mov x${n}, #${0x1000 + n}`),
    check: GENERAL.flatMap((n) => [`mov x10, #${0x1000 + n}`, `cmp x${n}, x10`, 'csel x20, x20, xzr, eq']),
  },
  simd: {
    set: ['adr x9, data', 'ldp q8, q31, [x9]'],
    check: [
      'adr x9, buffer',
      'stp q8, q31, [x9]',
      'adr x11, data',
      ...[0, 8, 16, 24].flatMap((at) => [
        `ldr x10, [x9, #${at}]`,
        `ldr x12, [x11, #${at}]`,
        'cmp x10, x12',
        'csel x20, x20, xzr, eq',
      ]),
    ],
  },
  el1: registersKept(['tpidr_el1', 'contextidr_el1', 'far_el1', 'mair_el1', 'ttbr0_el1', 'par_el1']),
  el0: registersKept(['tpidr_el0', 'tpidrro_el0', 'sp_el0']),
  timer: registersKept(['cntv_cval_el0']),
};

function registersKept(names: readonly string[]): Keeping {
  return {
    set: names.flatMap((name, i) => [`mov x10, #${0x5000 + i * 0x100}`, `msr ${name}, x10`]),
    check: names.flatMap((name, i) => [
      `mov x11, #${0x5000 + i * 0x100}`,
      `mrs x10, ${name}`,
      'cmp x10, x11',
      'csel x20, x20, xzr, eq',
    ]),
  };
}

const contextSwitch: Scenario = {
  name: 'context-switch',
  summary: 'State set before another domain, which changes the same state, runs; whether it is as it was.',
  build(inputs) {
    const keeping = KEEPINGS[inputs.text('state')];
    if (!keeping) throw new Error(`no state is called '${inputs.text('state')}'`);
    const guest = new Guest();
    guest.data('.quad 0x0123456789abcdef, 0xfedcba9876543210, 0x1111222233334444, 0x5555666677778888');
    guest
      .emit(
        ...keeping.set,
        'mov x17, #12',
        '1: mov x0, #0',
        'mov x16, #29',
        'hvc #0xea1',
        'sub x17, x17, #1',
        'cbnz x17, 1b',
        'mov x20, #1',
        ...keeping.check,
      )
      .record('kept', 'x20');
    return { guests: [guest, disturber()], observations: { kept: { kind: 'slot', guest: 0, name: 'kept' } }, options: {} };
  },
};

/** Overwrites what the other keeps, again and again. */
function disturber(): Guest {
  const guest = new Guest();
  guest.data('.quad -1, -1, -1, -1');
  const all = [
    'tpidr_el1',
    'contextidr_el1',
    'far_el1',
    'mair_el1',
    'ttbr0_el1',
    'par_el1',
    'tpidr_el0',
    'tpidrro_el0',
    'sp_el0',
    'cntv_cval_el0',
  ];
  return guest.repeat(20, () => {
    guest.emit('adr x9, data', 'ldp q8, q31, [x9]', ...all.map((name) => `msr ${name}, xzr`));
    for (let n = 21; n < 30; n++) guest.emit(`mov x${n}, #${n}`);
    guest.hypercall(CALL.sched, 0);
  });
}

const systemRegister: Scenario = {
  name: 'system-register',
  summary: 'A read of a trapped system register.',
  build(inputs) {
    const guest = new Guest();
    const name = inputs.text('register');
    guest.emit(name === 'OSLAR_EL1' ? `msr ${name}, xzr` : `mrs x0, ${name}`).record('value');
    return single(guest);
  },
};

/** Register, lowest bit and width of the fields that guests must see as zero. */
const ID_FIELDS: Readonly<Record<string, readonly [string, number]>> = {
  pmu: ['id_aa64dfr0_el1', 8],
  trace: ['id_aa64dfr0_el1', 4],
  ras: ['id_aa64pfr0_el1', 28],
  sve: ['id_aa64pfr0_el1', 32],
};

const idRegister: Scenario = {
  name: 'id-register',
  summary: 'A four-bit field of an identification register.',
  build(inputs) {
    const field = ID_FIELDS[inputs.text('field')];
    if (!field) throw new Error(`no field is called '${inputs.text('field')}'`);
    const guest = new Guest();
    guest.emit(`mrs x0, ${field[0]}`, `ubfx x0, x0, #${field[1]}, #4`).record('value');
    return single(guest);
  },
};

const RUNSTATE_FIELDS: Readonly<Record<string, number>> = { state: 0, running: 16, total: 8 };

const runstate: Scenario = {
  name: 'runstate',
  summary: 'The run-state area after other domains have run.',
  build(inputs) {
    const guest = new Guest();
    guest.yieldTimes(5);
    setupCall(guest, CALL.vcpu, 5, runstateAreaArgument, {});
    guest.emit('adr x9, buffer', 'add x10, x9, #0x200', 'str x10, [x9]').hypercall(CALL.vcpu, 5, 0, 'buffer').yieldTimes(5);
    const at = RUNSTATE_FIELDS[inputs.text('field')];
    if (at === undefined) throw new Error(`no field is called '${inputs.text('field')}'`);
    guest.recordMemory('value', 0x200 + at, at === 0 ? 4 : 8);
    return { guests: [guest, companion(10)], observations: { value: { kind: 'slot', guest: 0, name: 'value' } }, options: {} };
  },
};

export const PROCESSOR_SCENARIOS: readonly Scenario[] = [
  smccc,
  cpuOn,
  cpuOnState,
  cpuOff,
  contextSwitch,
  systemRegister,
  idRegister,
  runstate,
];
