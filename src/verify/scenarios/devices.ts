/** Scenarios of virtual devices: UART, timers, interrupt controller, event interrupt. */
import { portArgument } from '../../hypervisor/event-channel/hypercalls.ts';
import { Guest } from '../guest/guest.ts';
import { MAILBOX, PLACES } from '../guest/runtime.ts';
import { everySlot, exceptionClass, type Scenario, single } from '../scenario.ts';
import { bindIpi, CALL, mapSharedInfo, putStruct, sendEvent } from './common.ts';

const UART = { DR: 0, FR: 0x18, IMSC: 0x38, RIS: 0x3c, ICR: 0x44 } as const;
const LOADS: Readonly<Record<number, string>> = { 1: 'ldrb w0', 2: 'ldrh w0', 4: 'ldr w0', 8: 'ldr x0' };

const uartRead: Scenario = {
  name: 'uart-read',
  summary: 'A load of some size from a register of the virtual UART.',
  build(inputs) {
    const guest = new Guest();
    guest
      .load('x0', 0)
      .load('x11', BigInt(PLACES.uart) + inputs.number('offset'))
      .emit(`${LOADS[Number(inputs.number('size', 4))] ?? 'ldr w0'}, [x11]`)
      .record('value');
    return single(guest, {}, { class: exceptionClass });
  },
};

const uartWrite: Scenario = {
  name: 'uart-write',
  summary: 'A store to a register of the virtual UART; IMSC and RIS afterwards.',
  build(inputs) {
    const guest = new Guest();
    guest
      .load('x11', PLACES.uart)
      .load('x10', inputs.number('value'))
      .emit(`str w10, [x11, #${inputs.number('offset')}]`)
      .recordHead('raised', 'exceptions')
      .load('x11', PLACES.uart);
    guest
      .emit(`ldr w12, [x11, #${UART.IMSC}]`)
      .record('imsc', 'x12')
      .load('x11', PLACES.uart)
      .emit(`ldr w12, [x11, #${UART.RIS}]`)
      .record('ris', 'x12');
    return single(guest, {}, { class: exceptionClass, exceptions: { kind: 'slot', guest: 0, name: 'raised' } });
  },
};

const uartLine: Scenario = {
  name: 'uart-line',
  summary: 'A line of a number of letters written to DR.',
  build(inputs) {
    const guest = new Guest();
    const length = Number(inputs.number('length'));
    const text = `${'uart'.repeat(Math.ceil(length / 4)).slice(0, Math.max(0, length))}`;
    guest.load('x11', PLACES.uart);
    for (const c of `${text}\n`) guest.emit(`mov w10, #${c.charCodeAt(0)}`, `str w10, [x11, #${UART.DR}]`);
    return single(guest, {}, { shown: { kind: 'console', texts: [`(d1) ${text}\r\n`, `DOM1: ${text}\r\n`] } });
  },
};

const uartReceive: Scenario = {
  name: 'uart-receive',
  summary: 'Bytes A, B … have arrived: RXFE, the first byte, and RXFE after all are read.',
  build(inputs) {
    const guest = new Guest();
    const bytes = Number(inputs.number('bytes'));
    guest
      .load('x11', PLACES.uart)
      .emit(`ldr w12, [x11, #${UART.FR}]`, 'ubfx x12, x12, #4, #1')
      .record('empty', 'x12')
      .load('x11', PLACES.uart)
      .emit(`ldr w12, [x11, #${UART.DR}]`)
      .record('first', 'x12')
      .load('x11', PLACES.uart);
    for (let i = 1; i < bytes; i++) guest.emit(`ldr w12, [x11, #${UART.DR}]`);
    guest.emit(`ldr w12, [x11, #${UART.FR}]`, 'ubfx x12, x12, #4, #1').record('after', 'x12');
    return single(guest, { uartInput: Array.from({ length: Math.max(0, bytes) }, (_, i) => 65 + i) });
  },
};

const MMIO_LOADS: Readonly<Record<string, string>> = {
  'ldr-w': 'ldr w0, [x11]',
  ldrh: 'ldrh w0, [x11]',
  ldrb: 'ldrb w0, [x11]',
  'ldrsh-x': 'ldrsh x0, [x11]',
  'ldrsb-w': 'ldrsb w0, [x11]',
  'ldr-xzr': 'mov x0, #0\nldr wzr, [x11]',
};

const mmioLoad: Scenario = {
  name: 'mmio-load',
  summary: 'A load from the flag register of the virtual UART (0x90) with an instruction of each shape.',
  build(inputs) {
    const load = MMIO_LOADS[inputs.text('instruction')];
    if (!load) throw new Error(`no load is called '${inputs.text('instruction')}'`);
    const guest = new Guest();
    guest
      .load('x0', -1)
      .load('x11', PLACES.uart + UART.FR)
      .emit(load)
      .record('value');
    return single(guest);
  },
};

/** Makes interrupts possible on this processor. */
function enableInterrupts(guest: Guest, mask: number, redistributor: number = PLACES.gicr): void {
  guest.load('x0', redistributor).load('w1', mask).emit('bl gic_init', 'msr daifclr, #2', 'isb');
}

const timer: Scenario = {
  name: 'timer',
  summary: 'A timer of the guest set to a number of ticks from now; which interrupt comes, and how often.',
  build(inputs) {
    const guest = new Guest();
    const name = inputs.text('timer') === 'physical' ? 'cntp' : 'cntv';
    enableInterrupts(guest, (1 << 27) | (1 << 30));
    guest.load('x10', inputs.number('ticks')).emit(`msr ${name}_tval_el0, x10`, 'mov x10, #1', `msr ${name}_ctl_el0, x10`, 'isb');
    waitForInterrupt(guest, 400_000);
    guest
      .emit('mov x20, #2000', '3: sub x20, x20, #1', 'cbnz x20, 3b')
      .recordHead('interrupt', 'lastInterrupt')
      .recordHead('count', 'interrupts');
    return single(guest, { budget: 5_000_000 });
  },
};

/** Spins until the handler has run or the count is used up. */
function waitForInterrupt(guest: Guest, spins: number): void {
  guest
    .load('x20', spins)
    .emit(
      'adr x9, mailbox',
      `1: ldr x10, [x9, #${MAILBOX.interrupts}]`,
      'cbnz x10, 2f',
      'sub x20, x20, #1',
      'cbnz x20, 1b',
      '2:',
    );
}

const timerWake: Scenario = {
  name: 'timer-wake',
  summary: 'The guest waits (WFI) for its virtual timer, alone or beside a domain that spins.',
  build(inputs) {
    const guest = new Guest();
    enableInterrupts(guest, 1 << 27);
    guest
      .load('x10', 20_000)
      .emit(
        'msr cntv_tval_el0, x10',
        'mov x10, #1',
        'msr cntv_ctl_el0, x10',
        'isb',
        'wfi',
        'mov x20, #500',
        '1: sub x20, x20, #1',
        'cbnz x20, 1b',
      )
      .recordHead('woken', 'interrupts');
    const spinner = new Guest();
    spinner.emit('1: b 1b');
    return {
      guests: inputs.flag('competitor') ? [guest, spinner] : [guest],
      observations: everySlot(guest),
      options: { budget: 20_000_000 },
    };
  },
};

const GIC_REGISTERS: Readonly<Record<string, readonly [number, 4 | 8]>> = {
  GICD_PIDR2: [PLACES.gicd + 0xffe8, 4],
  GICD_TYPER: [PLACES.gicd + 4, 4],
  GICD_STATUSR: [PLACES.gicd + 0x10, 4],
  GICR_TYPER_0: [PLACES.gicr + 8, 8],
  GICR_TYPER_1: [PLACES.gicr + 0x2_0008, 8],
};

const gicRead: Scenario = {
  name: 'gic-read',
  summary: 'A load from a register of the virtual interrupt controller.',
  build(inputs) {
    const register = GIC_REGISTERS[inputs.text('register')];
    if (!register) throw new Error(`no register is called '${inputs.text('register')}'`);
    const guest = new Guest();
    guest.load('x0', -1).load('x11', register[0]).emit(`${LOADS[register[1]]}, [x11]`).record('value');
    return single(guest);
  },
};

/** Offset in the SGI frame, what is written, where and what is then read. */
const GIC_ARRAYS: Readonly<Record<string, readonly { readonly write?: [number, number]; readonly read?: [number, number] }[]>> = {
  ISENABLER: [{ write: [0x100, 0x0800_0000] }, { write: [0x100, 0x4000_0000] }, { read: [0x100, 0x4800_0000] }],
  ICENABLER: [{ write: [0x100, 0x4800_0000] }, { write: [0x180, 0x0800_0000] }, { read: [0x100, 0x4000_0000] }],
  IPRIORITYR: [{ write: [0x41c, 0x80a0_6040] }, { read: [0x41c, 0x80a0_6040] }],
  ICFGR: [{ write: [0xc04, 0x8000_0000] }, { read: [0xc04, 0x8000_0000] }],
  IGROUPR: [{ write: [0x080, 0xffff_0000] }, { read: [0x080, 0xffff_0000] }],
};

const gicArray: Scenario = {
  name: 'gic-array',
  summary: 'Writes to a per-interrupt register of the redistributor, and whether a read gives what they must leave.',
  build(inputs) {
    const steps = GIC_ARRAYS[inputs.text('register')];
    if (!steps) throw new Error(`no register is called '${inputs.text('register')}'`);
    const guest = new Guest();
    guest.emit('mov x20, #1').load('x11', PLACES.gicr + 0x1_0000);
    for (const step of steps) {
      if (step.write) guest.load('x10', step.write[1]).emit(`str w10, [x11, #${step.write[0]}]`);
      if (step.read)
        guest
          .load('x12', step.read[1])
          .emit(
            `ldr w10, [x11, #${step.read[0]}]`,
            ...(step.read[0] === 0x100 ? ['and x10, x10, #0xffff0000'] : []),
            'cmp x10, x12',
            'csel x20, x20, xzr, eq',
          );
    }
    guest.record('kept', 'x20');
    return single(guest);
  },
};

const SGI_TARGETS: Readonly<Record<string, bigint>> = { self: 1n, other: 2n, 'all-but-self': 1n << 40n };

const sgi: Scenario = {
  name: 'sgi',
  summary: 'A software interrupt from processor 0; how many processor 0 and processor 1 took.',
  build(inputs) {
    const guest = new Guest();
    const intid = inputs.number('intid');
    enableInterrupts(guest, 0xffff);
    guest
      .load('x0', 0xc400_0003)
      .load('x1', 1)
      .emit('adr x2, secondary')
      .load('x3', 0)
      .emit('hvc #0')
      .load('x0', 0)
      .record('theirs')
      .yieldTimes(30);
    guest
      .load('x10', ((intid & 0xfn) << 24n) | SGI_TARGETS[inputs.text('target')]!)
      .emit('msr icc_sgi1r_el1, x10', 'isb')
      .yieldTimes(30);
    guest.recordHead('total', 'interrupts');
    const theirs = 512 + guest.slots.get('theirs')! * 8;
    guest
      .emit('adr x9, mailbox', `ldr x11, [x9, #${MAILBOX.interrupts}]`, `ldr x12, [x9, #${theirs}]`, 'sub x11, x11, x12')
      .record('own', 'x11');
    guest.onSecondary(() => {
      guest
        .load('x0', PLACES.gicr + 0x2_0000)
        .load('w1', 0xffff)
        .emit('bl gic_init', 'msr daifset, #2');
      guest.emit(
        '1: wfi',
        'mrs x10, icc_iar1_el1',
        'cmp x10, #16',
        'b.hs 1b',
        'msr icc_eoir1_el1, x10',
        'adr x9, mailbox',
        `ldr x11, [x9, #${theirs}]`,
        'add x11, x11, #1',
        `str x11, [x9, #${theirs}]`,
        `ldr x11, [x9, #${MAILBOX.interrupts}]`,
        'add x11, x11, #1',
        `str x11, [x9, #${MAILBOX.interrupts}]`,
        'b 1b',
      );
    });
    return single(guest);
  },
};

const manyInterrupts: Scenario = {
  name: 'many-interrupts',
  summary: 'Software interrupts 0 to count - 1 sent to itself while masked, then unmasked; how many different ones are taken.',
  build(inputs) {
    const guest = new Guest();
    const count = Number(inputs.number('count'));
    guest.load('x0', PLACES.gicr).load('w1', 0xffff).emit('bl gic_init');
    for (let i = 0; i < Math.min(count, 16); i++) guest.load('x10', (BigInt(i) << 24n) | 1n).emit('msr icc_sgi1r_el1, x10');
    guest.emit(
      'isb',
      'msr daifclr, #2',
      'mov x20, #20000',
      '1: sub x20, x20, #1',
      'cbnz x20, 1b',
      'mov x20, #0',
      'adr x9, mailbox',
      `add x9, x9, #${MAILBOX.counts}`,
      'mov x19, #16',
    );
    guest
      .emit('2: ldr x10, [x9], #8', 'cmp x10, #1', 'cinc x20, x20, eq', 'sub x19, x19, #1', 'cbnz x19, 2b')
      .record('taken', 'x20');
    return single(guest);
  },
};

/** Allocates ports up to a number as inter-processor channels to itself. */
function allocateUpTo(guest: Guest, port: number): void {
  guest.repeat(port, () => bindIpi(guest));
}

const pendingBits: Scenario = {
  name: 'pending-bits',
  summary: 'An event on a port, masked or not; its pending bit, the selector and the upcall flag in the shared page.',
  build(inputs) {
    const guest = new Guest();
    const port = Number(inputs.number('port'));
    allocateUpTo(guest, port);
    mapSharedInfo(guest);
    const word = 8 * (port >> 6);
    if (inputs.flag('masked'))
      guest
        .load('x11', PLACES.sharedInfo + 560 + word)
        .load('x10', 1n << BigInt(port & 63))
        .emit('str x10, [x11]');
    sendEvent(guest, port);
    guest
      .load('x11', PLACES.sharedInfo)
      .emit(`ldr x12, [x11, #${48 + word}]`, `ubfx x12, x12, #${port & 63}, #1`)
      .record('pending', 'x12')
      .emit('ldr x12, [x11, #8]')
      .record('selector', 'x12')
      .emit('ldrb w12, [x11]')
      .record('upcall', 'x12');
    return single(guest, { budget: 10_000_000 });
  },
};

const unmask: Scenario = {
  name: 'unmask',
  summary: 'EVTCHNOP_unmask of a port; port 1 is masked and, if `waiting`, pending.',
  build(inputs) {
    const guest = new Guest();
    bindIpi(guest);
    mapSharedInfo(guest);
    guest.load('x11', PLACES.sharedInfo).emit('mov x10, #2', 'str x10, [x11, #560]');
    if (inputs.flag('waiting')) sendEvent(guest, 1);
    putStruct(guest, portArgument, { port: inputs.number('port') });
    guest
      .hypercall(CALL.event, 9, 'buffer')
      .record('result')
      .load('x11', PLACES.sharedInfo)
      .emit('ldrb w12, [x11]')
      .record('upcall', 'x12');
    return single(guest);
  },
};

const eventInterrupt: Scenario = {
  name: 'event-interrupt',
  summary: 'An event while interrupt 31 is enabled in the interrupt controller or not.',
  build(inputs) {
    const guest = new Guest();
    bindIpi(guest);
    enableInterrupts(guest, inputs.flag('enabled') ? 1 << 31 : 0);
    sendEvent(guest, 1);
    guest
      .emit('mov x20, #2000', '1: sub x20, x20, #1', 'cbnz x20, 1b')
      .recordHead('interrupt', 'lastInterrupt')
      .recordHead('count', 'interrupts');
    return single(guest);
  },
};

export const DEVICE_SCENARIOS: readonly Scenario[] = [
  uartRead,
  uartWrite,
  uartLine,
  uartReceive,
  mmioLoad,
  timer,
  timerWake,
  gicRead,
  gicArray,
  sgi,
  manyInterrupts,
  pendingBits,
  unmask,
  eventInterrupt,
];
