/** Steps that several scenarios share: arguments in the buffer, ports set up before the call under test, companions. */

import type { Struct } from '../../hypervisor/abi/struct.ts';
import {
  allocUnboundArgument,
  bindInterdomainArgument,
  bindIpiArgument,
  bindVirqArgument,
  portArgument,
  statusArgument,
} from '../../hypervisor/event-channel/hypercalls.ts';
import { addToPhysmapArgument } from '../../hypervisor/memory/add-to-physmap.ts';
import { Guest } from '../guest/guest.ts';
import { PLACES } from '../guest/runtime.ts';

export const CALL = { memory: 12, multicall: 13, version: 17, console: 18, vcpu: 24, sched: 29, event: 32, hvm: 34 } as const;
export const EVTCHNOP = {
  bindInterdomain: 0,
  bindVirq: 1,
  close: 3,
  send: 4,
  status: 5,
  allocUnbound: 6,
  bindIpi: 7,
  unmask: 9,
} as const;
export const DOMID_SELF = 0x7ff0;
/** Where arguments lie in the buffer; setup uses the second page. */
export const SETUP_AT = 0x1000;

/** Writes a structure into the buffer; fields without a value are zero. */
export function putStruct(guest: Guest, struct: Struct, values: Readonly<Record<string, number | bigint>>, at = 0): void {
  for (const field of struct.fields) {
    if (field.type.startsWith('bytes')) continue;
    guest.store(at + field.offset, field.size, values[field.name] ?? 0);
  }
}

/** A call with a structure in the setup page; x0 = result. */
export function setupCall(
  guest: Guest,
  call: number,
  command: number,
  struct: Struct,
  values: Readonly<Record<string, number | bigint>>,
): void {
  putStruct(guest, struct, values, SETUP_AT);
  guest.load('x0', command).emit('adr x1, buffer', 'add x1, x1, #1, lsl #12').load('x16', call).emit('hvc #0xea1');
}

export function allocUnbound(guest: Guest, remote = DOMID_SELF): void {
  setupCall(guest, CALL.event, EVTCHNOP.allocUnbound, allocUnboundArgument, { dom: DOMID_SELF, remote_dom: remote });
}

export function bindInterdomain(guest: Guest, remote: number, port: number): void {
  setupCall(guest, CALL.event, EVTCHNOP.bindInterdomain, bindInterdomainArgument, { remote_dom: remote, remote_port: port });
}

export function bindIpi(guest: Guest, vcpu = 0): void {
  setupCall(guest, CALL.event, EVTCHNOP.bindIpi, bindIpiArgument, { vcpu });
}

export function sendEvent(guest: Guest, port: number): void {
  setupCall(guest, CALL.event, EVTCHNOP.send, portArgument, { port });
}

/** Maps the shared-info page where the guest can see it. */
export function mapSharedInfo(guest: Guest): void {
  setupCall(guest, CALL.memory, 7, addToPhysmapArgument, { domid: DOMID_SELF, space: 0, idx: 0, gpfn: PLACES.sharedInfo / 4096 });
}

const PORT_LIMIT = 1023;

/** The states of event channels that requirements name. */
export const SETUPS: Readonly<Record<string, (guest: Guest) => void>> = {
  none: () => undefined,
  unbound: (guest) => allocUnbound(guest),
  loopback(guest) {
    allocUnbound(guest);
    bindInterdomain(guest, DOMID_SELF, 1);
    clearPending(guest);
  },
  ipi: (guest) => bindIpi(guest),
  virq: (guest) => setupCall(guest, CALL.event, EVTCHNOP.bindVirq, bindVirqArgument, { virq: 0, vcpu: 0 }),
  full: (guest) => guest.repeat(PORT_LIMIT, () => allocUnbound(guest)),
  'shared-info': (guest) => mapSharedInfo(guest),
};

/** Binding leaves the new local port pending; tests of delivery start from nothing pending. */
function clearPending(guest: Guest): void {
  mapSharedInfo(guest);
  guest.load('x9', PLACES.sharedInfo).emit('str xzr, [x9, #48]', 'str xzr, [x9, #8]', 'strb wzr, [x9]');
}

/** Counts the ports of the caller that are not closed, and records the number. */
export function countPorts(guest: Guest, name: string, ports = 64): void {
  const top = guest.label('count');
  guest.emit('mov x20, #0', `mov x19, #${ports - 1}`, `${top}:`);
  putStruct(guest, statusArgument, { dom: DOMID_SELF }, SETUP_AT);
  guest.emit(
    'adr x1, buffer',
    'add x1, x1, #1, lsl #12',
    'str w19, [x1, #4]',
    `mov x0, #${EVTCHNOP.status}`,
    `mov x16, #${CALL.event}`,
    'hvc #0xea1',
  );
  guest.emit(
    'adr x1, buffer',
    'add x1, x1, #1, lsl #12',
    'ldr w2, [x1, #8]',
    'cmp w2, #0',
    'cinc x20, x20, ne',
    'sub x19, x19, #1',
    `cbnz x19, ${top}`,
  );
  guest.record(name, 'x20');
}

/** Records the status of a port of the caller. */
export function recordStatus(guest: Guest, name: string, port: number): void {
  setupCall(guest, CALL.event, EVTCHNOP.status, statusArgument, { dom: DOMID_SELF, port });
  guest.recordMemory(name, SETUP_AT + 8, 4);
}

/** A second domain that lets others run for a while and then says that it is alive. */
export function companion(rounds = 60): Guest {
  const guest = new Guest();
  guest.yieldTimes(rounds);
  return guest.load('x0', 1).record('alive');
}
