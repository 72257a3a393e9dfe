/** Scenarios of scheduling, waiting, waking and shutdown. */
import { pollArgument, shutdownArgument, watchdogArgument } from '../../hypervisor/sched-op/hypercalls.ts';
import { Guest } from '../guest/guest.ts';
import { PLACES } from '../guest/runtime.ts';
import { everySlot, type Scenario, single, slot } from '../scenario.ts';
import { allocUnbound, bindInterdomain, bindIpi, CALL, putStruct, sendEvent, setupCall } from './common.ts';

/** Loop of 600,000 rounds: longer than a time slice. */
const SPIN = 600_000;

/** A guest that says that it runs and then never gives up the processor. */
function spinner(): Guest {
  const guest = new Guest();
  return guest.load('x0', 1).record('alive').emit('1: b 1b');
}

const yieldScenario: Scenario = {
  name: 'yield',
  summary: 'Domain 1 yields while other domains can run; they must have made progress when it ends.',
  build(inputs) {
    const guest = new Guest();
    const others = Number(inputs.number('others'));
    guest.yieldTimes(4).hypercall(CALL.sched, 0).record('result');
    const companions = Array.from({ length: others }, () => progress());
    return { guests: [guest, ...companions], observations: { ...everySlot(guest), progress: allProgress(others) }, options: {} };
  },
};

function progress(): Guest {
  const guest = new Guest();
  return guest.load('x0', 1).record('alive');
}

/** 1 when every companion is alive: their number, divided by itself. */
function allProgress(others: number) {
  const alive = Array.from({ length: others }, (_, i) => slot('alive', i + 1));
  return { kind: 'every' as const, of: alive };
}

const preemption: Scenario = {
  name: 'preemption',
  summary: 'Domains that never give up the processor; all of them and domain 1, which works longer than a slice, must run.',
  build(inputs) {
    const guest = new Guest();
    guest.load('x20', SPIN).emit('1: sub x20, x20, #1', 'cbnz x20, 1b').load('x0', 1).record('finished');
    const others = Array.from({ length: Number(inputs.number('spinners')) }, spinner);
    const alive = others.map((_, i) => slot('alive', i + 1));
    return {
      guests: [guest, ...others],
      observations: { progress: { kind: 'every', of: [slot('finished'), ...alive] } },
      options: { budget: 20_000_000, waits: true },
    };
  },
};

const block: Scenario = {
  name: 'block',
  summary: 'SCHEDOP_block with or without a pending event; whether the virtual processor goes on.',
  build(inputs) {
    const guest = new Guest();
    guest.load('x0', 0).record('ran');
    if (inputs.flag('pending')) makePending(guest);
    guest.hypercall(CALL.sched, 1).load('x0', 1).record('ran');
    return single(guest, { waits: true });
  },
};

/** An event on the domain's own port: evtchn_upcall_pending is set. */
function makePending(guest: Guest): void {
  guest
    .load('x0', PLACES.gicr)
    .load('w1', 1 << 31)
    .emit('bl gic_init');
  bindIpi(guest);
  sendEvent(guest, 1);
}

const waitInstruction: Scenario = {
  name: 'wait-instruction',
  summary: 'WFI or WFE with or without a pending event.',
  build(inputs) {
    const guest = new Guest();
    guest.load('x0', 0).record('ran');
    if (inputs.flag('pending')) makePending(guest);
    guest.emit(inputs.text('instruction')).load('x0', 1).record('ran');
    return single(guest, { waits: true });
  },
};

const WAITS: Readonly<Record<string, (guest: Guest) => void>> = {
  block: (guest) => guest.hypercall(CALL.sched, 1),
  wfi: (guest) => guest.emit('wfi', 'mov x0, #0'),
  suspend: (guest) => guest.load('x0', 0xc400_0001).load('x1', 0).load('x2', 0).emit('hvc #0'),
  poll(guest) {
    guest.store(64, 4, 1);
    putPoll(guest, 'buffer', 1, 0n);
    guest.hypercall(CALL.sched, 3, 'buffer');
  },
};

/** Writes a sched_poll whose list is at offset 64 of the buffer or at a named place. */
function putPoll(guest: Guest, list: string | bigint, ports: bigint | number, timeout: bigint): void {
  putStruct(guest, pollArgument, { nr_ports: ports, timeout });
  guest.load('x10', list);
  if (list === 'buffer') guest.emit('add x10, x10, #64');
  guest.emit('adr x9, buffer', 'str x10, [x9]');
}

const wake: Scenario = {
  name: 'wake',
  summary: 'Domain 1 waits for an event that domain 2 sends.',
  build(inputs) {
    const waiter = new Guest();
    allocUnbound(waiter, 2);
    WAITS[inputs.text('wait')]!(waiter);
    waiter.record('result').load('x0', 1).record('woken');
    const sender = new Guest();
    sender.yieldTimes(20);
    bindInterdomain(sender, 1, 1);
    sendEvent(sender, 1);
    return { guests: [waiter, sender], observations: everySlot(waiter), options: { policy: 'dummy' } };
  },
};

const poll: Scenario = {
  name: 'poll',
  summary: 'SCHEDOP_poll on `nr_ports` times the same port, with a time-out that has passed.',
  build(inputs) {
    const guest = new Guest();
    const ports = inputs.number('nr_ports');
    bindIpi(guest);
    for (let i = 0; i < Math.min(Number(ports), 130); i++) guest.store(64 + i * 4, 4, inputs.number('port'));
    putPoll(guest, inputs.value('list', 'buffer'), ports, 1n);
    guest.hypercall(CALL.sched, 3, 'buffer').record('result');
    return single(guest);
  },
};

const shutdown: Scenario = {
  name: 'shutdown',
  summary: 'SCHEDOP_shutdown; whether the caller goes on, and the reason kept.',
  build(inputs) {
    const guest = new Guest();
    guest.load('x0', 0).record('ran');
    putStruct(guest, shutdownArgument, { reason: inputs.number('reason') });
    guest.hypercall(CALL.sched, 2, 'buffer').load('x0', 1).record('ran');
    return single(guest, { waits: true }, { reason: { kind: 'shutdown', guest: 0 } });
  },
};

const systemOff: Scenario = {
  name: 'system-off',
  summary: 'PSCI SYSTEM_OFF or SYSTEM_RESET.',
  build(inputs) {
    const guest = new Guest();
    guest
      .load('x0', 0)
      .record('ran')
      .load('x0', inputs.number('function'))
      .emit(`${inputs.text('conduit', 'hvc')} #0`)
      .load('x0', 1)
      .record('ran');
    return single(guest, { waits: true }, { reason: { kind: 'shutdown', guest: 0 } });
  },
};

const WATCHDOG_STATES = ['none', 'one', 'both'];
const WATCHDOG_EVENTS: Readonly<Record<string, readonly [number, number]>> = {
  start: [0, 60],
  'pet-1': [1, 60],
  'pet-2': [2, 60],
  'stop-1': [1, 0],
  'id-3': [3, 60],
  'id-max': [0xffff_ffff, 60],
};

const watchdog: Scenario = {
  name: 'watchdog',
  summary: 'A watchdog call in each state; the state after it is told by restarting both.',
  build(inputs) {
    const guest = new Guest();
    const state = WATCHDOG_STATES.indexOf(inputs.text('state'));
    for (let i = 0; i < state; i++) watchdogCall(guest, 0, 60);
    const event = WATCHDOG_EVENTS[inputs.text('event')];
    if (!event) throw new Error(`no watchdog event is called '${inputs.text('event')}'`);
    watchdogCall(guest, ...event);
    guest.record('result').emit('mov x23, #0');
    for (const id of [1, 2]) {
      watchdogCall(guest, id, 60);
      guest.emit('cmp x0, #0', 'cinc x23, x23, eq');
    }
    guest.record('state', 'x23');
    return single(guest, {}, { state: { kind: 'slot', guest: 0, name: 'state', names: WATCHDOG_STATES } });
  },
};

function watchdogCall(guest: Guest, id: number, timeout: number): void {
  setupCall(guest, CALL.sched, 6, watchdogArgument, { id, timeout });
}

const watchdogExpiry: Scenario = {
  name: 'watchdog-expiry',
  summary: 'A watchdog of one second, restarted or not, then a virtual timer of 1.5 seconds and a power-off.',
  build(inputs) {
    const guest = new Guest();
    watchdogCall(guest, 0, 1);
    const half = 46_875_000;
    for (let i = 0; i < 2; i++) {
      guest
        .load('x10', half)
        .emit('msr cntv_tval_el0, x10', 'mov x10, #1', 'msr cntv_ctl_el0, x10')
        .load('x0', PLACES.gicr)
        .load('w1', 1 << 27)
        .emit('bl gic_init', 'msr daifclr, #2', 'wfi');
      if (inputs.flag('petted')) watchdogCall(guest, 1, 1);
    }
    putStruct(guest, shutdownArgument, { reason: 0 });
    guest.hypercall(CALL.sched, 2, 'buffer');
    return single(guest, { waits: true }, { reason: { kind: 'shutdown', guest: 0 } });
  },
};

const suspend: Scenario = {
  name: 'suspend',
  summary: 'CPU_SUSPEND with an event pending.',
  build(inputs) {
    const guest = new Guest();
    makePending(guest);
    guest
      .load('x0', 0xc400_0001)
      .load('x1', inputs.number('power_state'))
      .load('x2', 0)
      .load('x3', 0)
      .emit('hvc #0')
      .record('result');
    return single(guest);
  },
};

export const SCHEDULING_SCENARIOS: readonly Scenario[] = [
  yieldScenario,
  preemption,
  block,
  waitInstruction,
  wake,
  poll,
  shutdown,
  systemOff,
  watchdog,
  watchdogExpiry,
  suspend,
];
