/** Scenarios of memory: reservations, mappings, accesses. */

import { struct } from '../../hypervisor/abi/struct.ts';
import { reservationArgument } from '../../hypervisor/memory/reservation.ts';
import { Guest, type Value } from '../guest/guest.ts';
import { PLACES } from '../guest/runtime.ts';
import { exceptionClass, faultStatus, head, type Scenario, single } from '../scenario.ts';
import { CALL, DOMID_SELF, setupCall } from './common.ts';

const domainArgument = struct('xen_memory_domain', { domid: 'u16' });
const LIST_AT = 128;
const COMMAND = { current: 3 } as const;

/** The argument of a reservation at the start of the buffer, its list of guest frames at offset 128. */
function putReservation(
  guest: Guest,
  values: Readonly<Record<string, number | bigint>>,
  frames: readonly (number | bigint)[],
): void {
  for (const [i, gfn] of frames.entries()) guest.store(LIST_AT + i * 8, 8, gfn);
  for (const field of reservationArgument.fields) {
    if (field.name === 'extent_start') guest.emit('adr x9, buffer', `add x10, x9, #${LIST_AT}`, 'str x10, [x9]');
    else guest.store(field.offset, field.size, values[field.name] ?? 0);
  }
}

/** Gives four frames back, so that the guest may own as many new ones. */
function giveBack(guest: Guest): void {
  putReservation(guest, { nr_extents: 4, domid: DOMID_SELF }, [0x4_07f8, 0x4_07f9, 0x4_07fa, 0x4_07fb]);
  guest.hypercall(CALL.memory, 1, 'buffer');
}

function recordOwned(guest: Guest, name: string): void {
  setupCall(guest, CALL.memory, COMMAND.current, domainArgument, { domid: DOMID_SELF });
  guest.record(name);
}

const memoryQuery: Scenario = {
  name: 'memory-query',
  summary: 'A query of memory_op about a domain.',
  build(inputs) {
    const guest = new Guest();
    guest.store(0, 2, inputs.number('domid')).hypercall(CALL.memory, inputs.number('command'), 'buffer').record('result');
    return single(guest);
  },
};

const reservation: Scenario = {
  name: 'reservation',
  summary: 'A reservation operation on the last page; its result, and by how much the frames owned changed.',
  build(inputs) {
    const guest = new Guest();
    const frame = inputs.number('command') === 6n ? 0x5_0000 : 0x4_07ff;
    giveBack(guest);
    recordOwned(guest, 'before');
    putReservation(
      guest,
      {
        nr_extents: inputs.number('nr_extents', 1),
        extent_order: inputs.number('extent_order', 0),
        domid: inputs.number('domid', DOMID_SELF),
      },
      [frame],
    );
    guest.hypercall(CALL.memory, inputs.number('command'), inputs.value('pointer', 'buffer')).record('result');
    recordOwned(guest, 'after');
    const slots = ['before', 'after'].map((name) => ({ name, at: guest.slots.get(name)! }));
    guest
      .emit(
        'adr x9, mailbox',
        `ldr x10, [x9, #${512 + slots[0]!.at * 8}]`,
        `ldr x11, [x9, #${512 + slots[1]!.at * 8}]`,
        'sub x10, x11, x10',
      )
      .record('change', 'x10');
    return single(guest);
  },
};

const populateMany: Scenario = {
  name: 'populate-many',
  summary: 'XENMEM_populate_physmap of a number of frames from 0x50000 on.',
  build(inputs) {
    const guest = new Guest();
    const frames = Number(inputs.number('frames'));
    giveBack(guest);
    putReservation(
      guest,
      { nr_extents: Math.max(frames, 0), domid: DOMID_SELF },
      Array.from({ length: Math.max(0, frames) }, (_, i) => 0x5_0000 + i),
    );
    guest.hypercall(CALL.memory, 6, 'buffer').record('result');
    recordOwned(guest, 'owned');
    return single(guest);
  },
};

const populate: Scenario = {
  name: 'populate',
  summary: 'XENMEM_populate_physmap of one frame, which is then read and written.',
  build(inputs) {
    const guest = new Guest();
    const gfn = inputs.number('gfn');
    giveBack(guest);
    putReservation(guest, { nr_extents: 1, domid: DOMID_SELF }, [gfn]);
    guest.hypercall(CALL.memory, 6, 'buffer').record('result').emit('mov x21, x0');
    guest.emit('mov x20, #0', 'mov x22, #0', 'cbz x21, 1f').load('x11', BigInt.asUintN(48, gfn << 12n));
    guest.emit(
      'ldr x10, [x11]',
      'cmp x10, #0',
      'cset x20, eq',
      'str x11, [x11, #8]',
      'ldr x10, [x11, #8]',
      'cmp x10, x11',
      'cset x22, eq',
      '1:',
    );
    guest.record('zero', 'x20').record('writable', 'x22');
    return single(guest);
  },
};

const decrease: Scenario = {
  name: 'decrease',
  summary: 'XENMEM_decrease_reservation of one frame; the last page of memory is then read.',
  build(inputs) {
    const guest = new Guest();
    putReservation(guest, { nr_extents: 1, domid: DOMID_SELF }, [inputs.number('gfn')]);
    guest.hypercall(CALL.memory, 1, 'buffer').record('result');
    recordOwned(guest, 'owned');
    guest.load('x11', PLACES.ramEnd - 8).emit('ldr x10, [x11]');
    return single(guest);
  },
};

const increase: Scenario = {
  name: 'increase',
  summary: 'XENMEM_increase_reservation of a number of frames.',
  build(inputs) {
    const guest = new Guest();
    giveBack(guest);
    putReservation(guest, { nr_extents: inputs.number('nr_extents'), domid: DOMID_SELF }, []);
    guest.hypercall(CALL.memory, 0, 'buffer').record('result');
    return single(guest);
  },
};

const memoryAccess: Scenario = {
  name: 'memory-access',
  summary: 'A load or store of one byte at an address; the exception it causes, and whether the address is reported.',
  build(inputs) {
    const guest = new Guest();
    const address: Value = inputs.number('address');
    guest
      .load('x11', address)
      .emit(
        inputs.flag('write') ? 'ldrb w10, [x11]\nstrb w10, [x11]' : 'ldrb w10, [x11]',
        'adr x9, mailbox',
        'ldr x10, [x9, #48]',
        'cmp x10, x11',
        'cset x10, eq',
      )
      .record('far', 'x10');
    return single(
      guest,
      {},
      { class: exceptionClass, status: faultStatus, exceptions: head('exceptions', (n) => (n > 0n ? 1n : 0n)) },
    );
  },
};

export const MEMORY_SCENARIOS: readonly Scenario[] = [
  memoryQuery,
  reservation,
  populateMany,
  populate,
  decrease,
  increase,
  memoryAccess,
];
