/** Scenarios of the hypercall interface itself, of xen_version and of the console. */

import type { SubOperation } from '../../hypervisor/abi/hypercall.ts';
import { HYPERCALLS } from '../../hypervisor/subsystems.ts';
import { Guest, type Value } from '../guest/guest.ts';
import { PLACES } from '../guest/runtime.ts';
import { everySlot, exceptionClass, head, type Inputs, type Scenario, single, slot } from '../scenario.ts';
import { CALL, companion, countPorts, mapSharedInfo, putStruct, recordStatus, SETUPS } from './common.ts';

/** x1 to x4 and x16 hold marks before the call; `preserved` is 1 when all of them survive. */
function callWithMarks(guest: Guest, number: Value, command: Value, argument: Value): void {
  guest.load('x0', command).load('x1', argument).load('x2', 0).load('x3', 0x3333).load('x4', 0x4444).load('x16', number);
  guest.emit('mov x21, x1', 'mov x22, x2', 'mov x26, x16', 'hvc #0xea1', 'mov x20, #1');
  for (const [now, then] of [
    ['x1', 'x21'],
    ['x2', 'x22'],
    ['x16', 'x26'],
  ] as const) {
    guest.emit(`cmp ${now}, ${then}`, 'csel x20, x20, xzr, eq');
  }
  for (const [register, mark] of [
    ['x3', 0x3333],
    ['x4', 0x4444],
  ] as const) {
    guest.load('x10', mark).emit(`cmp ${register}, x10`, 'csel x20, x20, xzr, eq');
  }
  guest.record('result').record('preserved', 'x20');
}

const hypercall: Scenario = {
  name: 'hypercall',
  summary: 'Any hypercall: number in x16, command in x0, argument in x1; result in x0, whether other registers survive.',
  build(inputs) {
    const guest = new Guest();
    callWithMarks(guest, inputs.number('number'), inputs.number('command', 0), inputs.value('argument', 'buffer'));
    return single(guest);
  },
};

const hvcImmediate: Scenario = {
  name: 'hvc-immediate',
  summary: 'HVC with an immediate; number and class of exceptions, and how far the return address is from the HVC.',
  build(inputs) {
    const guest = new Guest();
    guest
      .load('x0', 0x8400_0000)
      .load('x16', CALL.version)
      .emit('adr x21, 1f', `1: hvc #${inputs.number('immediate')}`, 'adr x9, mailbox', 'ldr x10, [x9, #40]', 'sub x10, x10, x21')
      .record('return', 'x10');
    return single(guest, {}, { class: exceptionClass });
  },
};

const smcImmediate: Scenario = {
  name: 'smc-immediate',
  summary: 'SMC PSCI_VERSION with an immediate.',
  build(inputs) {
    const guest = new Guest();
    guest
      .load('x0', 0x8400_0000)
      .emit('adr x21, 1f', `1: smc #${inputs.number('immediate')}`)
      .record('result');
    guest.emit('adr x9, mailbox', 'ldr x10, [x9, #40]', 'sub x10, x10, x21').record('return', 'x10');
    return single(guest, {}, { class: exceptionClass });
  },
};

const multicall: Scenario = {
  name: 'multicall',
  summary: 'A list of `count` hypercalls with number `first` and command 0; result of the multicall and of the first entry.',
  build(inputs) {
    const guest = new Guest();
    const count = Number(inputs.number('count'));
    for (let i = 0; i < Math.min(count, 8); i++) guest.store(i * 64, 8, inputs.number('first'));
    guest.hypercall(CALL.multicall, 'buffer', count).record('result').recordMemory('entry', 8, 8);
    return single(guest);
  },
};

const VERSION_SIZES: Readonly<Record<number, number>> = { 1: 16, 2: 144, 3: 1024, 4: 64, 8: 16, 9: 9 };

const versionString: Scenario = {
  name: 'xen-version-string',
  summary: 'A text of xen_version: its first words, whether its array ends in zero and whether the byte after it survives.',
  build(inputs) {
    const guest = new Guest();
    const command = Number(inputs.number('command'));
    const size = VERSION_SIZES[command] ?? 16;
    guest.store(size, 1, 0x5a).store(size - 1, 1, 0x77);
    guest.hypercall(CALL.version, command, inputs.value('pointer', 'buffer')).record('result');
    guest.recordMemory('word0', 0, 8).recordMemory('word1', 8, 8);
    guest.emit('adr x9, buffer', `ldrb w10, [x9, #${size}]`, 'cmp w10, #0x5a', 'cset x10, ne').record('overrun', 'x10');
    guest.emit('adr x9, buffer', `ldrb w10, [x9, #${size - 1}]`, 'cmp w10, #0', 'cset x10, eq').record('terminated', 'x10');
    return single(guest);
  },
};

const consoleLine: Scenario = {
  name: 'console-line',
  summary: 'A line with one byte between `<` and `>`; whether exactly that byte is shown there.',
  build(inputs) {
    const guest = new Guest();
    const byte = Number(inputs.number('byte'));
    for (const [i, c] of [...'line<', byte, ...'>\n'].entries()) guest.store(i, 1, typeof c === 'number' ? c : c.charCodeAt(0));
    guest.hypercall(CALL.console, 0, 8, 'buffer').record('result');
    return single(guest, {}, { shown: { kind: 'console', texts: [`(d1) line<${String.fromCharCode(byte)}>`] } });
  },
};

const consoleWrite: Scenario = {
  name: 'console-write',
  summary: 'CONSOLEIO_write of `count` bytes from a place.',
  build(inputs) {
    const guest = new Guest();
    // a count beyond all memory starts on the last page, so that the copy meets its end soon
    const pointer = inputs.value('pointer', 'buffer');
    const place = pointer === 'buffer' && inputs.number('count') > 0x1000n ? 'last-page' : pointer;
    guest.hypercall(CALL.console, 0, inputs.number('count'), place).record('result');
    return single(guest, { budget: 5_000_000 });
  },
};

const consoleRead: Scenario = {
  name: 'console-read',
  summary: 'CONSOLEIO_read of at most `count` bytes when none was received.',
  build(inputs) {
    const guest = new Guest();
    guest.hypercall(CALL.console, 1, inputs.number('count'), 'buffer').record('result');
    return single(guest);
  },
};

const consolePrivilege: Scenario = {
  name: 'console-privilege',
  summary: 'console_io of no bytes from a domain with or without a console.',
  build(inputs) {
    const guest = new Guest();
    guest.hypercall(CALL.console, inputs.number('command'), 0, 'buffer').record('result');
    return single(guest, { console: inputs.flag('console') });
  },
};

const vcpuOp: Scenario = {
  name: 'vcpu-op',
  summary: 'A command of vcpu_op for a virtual processor, with a valid run-state area as argument.',
  build(inputs) {
    const guest = new Guest();
    guest.emit('adr x9, buffer', 'add x10, x9, #0x400', 'str x10, [x9]');
    guest.hypercall(CALL.vcpu, inputs.number('command', 5), inputs.number('vcpu', 0), 'buffer').record('result');
    return single(guest);
  },
};

const hvmParam: Scenario = {
  name: 'hvm-param',
  summary: 'HVMOP_set_param (0) or HVMOP_get_param (1).',
  build(inputs) {
    const guest = new Guest();
    guest.store(0, 2, inputs.number('domid', 0x7ff0)).store(4, 4, inputs.number('index', 0)).store(8, 8, 0);
    guest.hypercall(CALL.hvm, inputs.number('command', 1), 'buffer').record('result').recordMemory('value', 8, 8);
    return single(guest);
  },
};

/** Second-domain observations that only some operations need: a companion makes a case slower. */
const NEEDS_COMPANION = new Set(['SCHEDOP_remote_shutdown', 'EVTCHNOP_alloc_unbound']);

/** The scenario of one row of the hypercall tables: fields of its argument in, result and fields out. */
function operationScenario(call: number, row: SubOperation): Scenario {
  return {
    name: row.name,
    summary: `${row.name}: fields of its argument, \`pointer\`, \`setup\`, \`policy\`; result and fields.`,
    build: (inputs) => buildOperation(call, row, inputs),
  };
}

function buildOperation(call: number, row: SubOperation, inputs: Inputs) {
  const guest = new Guest();
  const setup = SETUPS[inputs.text('setup', 'none')];
  if (!setup) throw new Error(`no setup is called '${inputs.text('setup', 'none')}'`);
  setup(guest);
  const pointer = inputs.has('argument') ? inputs.value('argument', 'buffer') : inputs.value('pointer', 'buffer');
  if (row.argument) {
    const values = Object.fromEntries(
      row.argument.fields.filter((f) => inputs.has(f.name)).map((f) => [f.name, inputs.number(f.name)]),
    );
    putStruct(guest, row.argument, values);
  }
  const before = row.handle === 2 ? [inputs.number('command_vcpu', 0)] : [];
  guest.hypercall(call, row.command, ...before, pointer).record('result');
  for (const field of row.argument?.fields ?? [])
    if (!field.type.startsWith('bytes')) guest.recordMemory(field.name, field.offset, field.size);
  observeChannels(guest, row.name);
  const guests = NEEDS_COMPANION.has(row.name) ? [guest, otherDomain(row.name)] : [guest];
  return {
    guests,
    observations: operationObservations(guests, row.name),
    options: { policy: inputs.text('policy', 'silo') === 'silo' ? ('silo' as const) : ('dummy' as const) },
  };
}

function observeChannels(guest: Guest, name: string): void {
  if (/^EVTCHNOP_(alloc_unbound|bind_interdomain|bind_ipi|reset)$/.test(name)) countPorts(guest, 'allocated');
  if (name === 'EVTCHNOP_close') {
    recordStatus(guest, 'status1', 1);
    recordStatus(guest, 'status2', 2);
  }
  if (name === 'EVTCHNOP_send') {
    mapSharedInfo(guest);
    guest.load('x9', PLACES.sharedInfo).emit('ldr x10, [x9, #48]').record('pending', 'x10');
  }
}

function otherDomain(name: string): Guest {
  const guest = companion();
  if (name === 'EVTCHNOP_alloc_unbound') countPorts(guest, 'allocated2', 16);
  return guest;
}

function operationObservations(guests: readonly Guest[], name: string) {
  const own = everySlot(guests[0]!);
  if (guests.length === 1) return own;
  if (name === 'EVTCHNOP_alloc_unbound') return { ...own, allocated2: slot('allocated2', 1) };
  return { ...own, running: { kind: 'sum' as const, of: [head('status', (s) => (s === 2n ? 1n : 0n)), slot('alive', 1)] } };
}

export const HYPERCALL_SCENARIOS: readonly Scenario[] = [
  hypercall,
  hvcImmediate,
  smcImmediate,
  multicall,
  versionString,
  consoleLine,
  consoleWrite,
  consoleRead,
  consolePrivilege,
  vcpuOp,
  hvmParam,
  ...[...HYPERCALLS.values()].flatMap((h) => h.operations.map((row) => operationScenario(h.number, row))),
];
