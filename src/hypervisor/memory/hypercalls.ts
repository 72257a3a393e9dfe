/** HYPERVISOR_memory_op (12): the frames of a domain and where it sees them (public/memory.h). */
import { fail } from '../abi/errno.ts';
import { type Call, type Hypercall, type Outcome, operation, plain } from '../abi/hypercall.ts';
import { struct } from '../abi/struct.ts';
import { domainById, mayControl } from '../access-policy.ts';
import type { Domain } from '../domain/domain.ts';
import { isRam } from '../p2m/descriptor.ts';
import { addToPhysmap, addToPhysmapArgument } from './add-to-physmap.ts';
import { decrease, increase, populate, type Reservation, reservationArgument } from './reservation.ts';

const EXTENT_SHIFT = 6n;
const COMMAND_MASK = 0x3fn;

const memoryDomain = struct('xen_memory_domain', { domid: 'u16' });
const removeArgument = struct('xen_remove_from_physmap', { domid: 'u16', gpfn: 'u64' });

const ESRCH = { errno: 'ESRCH', when: 'there is no such domain' } as const;
const EPERM = { errno: 'EPERM', when: 'the caller may not act on that domain' } as const;
const EFAULT = { errno: 'EFAULT', when: 'the argument cannot be read' } as const;

// [impl->dsn~hyp-memory-reservation-errors~1]
/** Reservation operations answer the number of extents done; every error shows as fewer than asked. */
function reservation(
  command: number,
  name: string,
  summary: string,
  run: (call: Call, d: Domain, r: Reservation, start: number) => number,
) {
  return plain({
    command,
    name,
    summary,
    privilege: 'self-or-control',
    errors: [],
    run(call) {
      const start = Number(call.args[0]! >> EXTENT_SHIFT);
      const bytes = call.guest.read(call.args[1]!, reservationArgument.size);
      if (!bytes) return start;
      const r = reservationArgument.decode(bytes);
      if (r.nr_extents > 0x3ff_ffffn || BigInt(start) >= r.nr_extents) return start;
      const domain = domainById(call.hv, call.domain, r.domid);
      return domain && mayControl(call.domain, domain) ? run(call, domain, r, start) : start;
    },
  });
}

// [impl->dsn~hyp-memory-query~1]
function query(command: number, name: string, summary: string, what: (d: Domain) => number) {
  return operation({
    command,
    name,
    summary,
    argument: memoryDomain,
    privilege: 'self-or-control',
    errors: [ESRCH, EPERM, EFAULT, { errno: 'EINVAL', when: 'a start extent is given' }],
    run(call, a): Outcome {
      if (call.args[0]! >> EXTENT_SHIFT !== 0n) return fail('EINVAL');
      const domain = domainById(call.hv, call.domain, a.domid);
      if (!domain) return fail('ESRCH');
      return mayControl(call.domain, domain) ? what(domain) : fail('EPERM');
    },
  });
}

// [impl->dsn~hyp-memory-remove~1]
function removeFromPhysmap(call: Call, a: { domid: number; gpfn: bigint }): Outcome {
  if (call.args[0]! >> EXTENT_SHIFT !== 0n) return fail('EINVAL');
  const domain = domainById(call.hv, call.domain, a.domid);
  if (!domain) return fail('ESRCH');
  if (!mayControl(call.domain, domain)) return fail('EPERM');
  const gfn = a.gpfn > 0xffff_ffffn ? -1 : Number(a.gpfn);
  const mapping = domain.p2m.lookup(gfn);
  if (!mapping || !isRam(mapping.type)) return fail('ENOENT');
  if (!domain.p2m.unmap(gfn)) return fail('ENOMEM');
  if (mapping.mfn === domain.sharedInfoMfn) domain.sharedInfoGfn = undefined;
  return 0;
}

// [impl->dsn~hyp-memory-operations~1]
export const memoryOp: Hypercall = {
  number: 12,
  name: 'memory_op',
  summary: 'Memory of a domain. x0 bits 5:0 = command, bits 63:6 = first extent; x1 = argument.',
  unknown: 'ENOSYS',
  select: (x0) => Number(x0 & COMMAND_MASK),
  operations: [
    reservation(0, 'XENMEM_increase_reservation', 'Gives the domain more frames, without mapping them.', increase),
    reservation(1, 'XENMEM_decrease_reservation', 'Takes frames from the domain.', decrease),
    plain({
      command: 2,
      name: 'XENMEM_maximum_ram_page',
      summary: 'One more than the highest machine frame.',
      privilege: 'any',
      errors: [{ errno: 'EINVAL', when: 'a start extent is given' }],
      run: (call) => (call.args[0]! >> EXTENT_SHIFT === 0n ? call.hv.frames.first + call.hv.frames.count : fail('EINVAL')),
    }),
    query(3, 'XENMEM_current_reservation', 'Frames the domain owns.', (d) => d.totalPages),
    query(4, 'XENMEM_maximum_reservation', 'Frames the domain may own.', (d) => d.maximumPages),
    reservation(6, 'XENMEM_populate_physmap', 'Gives the domain frames and maps them.', populate),
    operation({
      command: 7,
      name: 'XENMEM_add_to_physmap',
      summary: 'Maps a page of the hypervisor (shared info) into the domain.',
      argument: addToPhysmapArgument,
      privilege: 'self-or-control',
      errors: [
        ESRCH,
        EPERM,
        EFAULT,
        { errno: 'EINVAL', when: 'the index or the guest frame is out of range' },
        { errno: 'EBUSY', when: 'the page is mapped already' },
        { errno: 'EACCES', when: 'device memory, and the caller is not the hardware domain' },
        { errno: 'ENOSYS', when: 'the space is not available' },
      ],
      run: addToPhysmap,
    }),
    operation({
      command: 11,
      name: 'XENMEM_exchange',
      summary: 'Not available to translated guests.',
      argument: struct('xen_memory_exchange', { in: 'bytes32', out: 'bytes32', nr_exchanged: 'u64' }),
      privilege: 'self-or-control',
      errors: [{ errno: 'EOPNOTSUPP', when: 'always' }, EFAULT],
      run: () => fail('EOPNOTSUPP'),
    }),
    query(14, 'XENMEM_maximum_gpfn', 'Highest guest frame ever mapped.', (d) => d.p2m.maximumGfn),
    plain({
      command: 18,
      name: 'XENMEM_get_sharing_freed_pages',
      summary: 'No pages are shared on Arm: 0.',
      privilege: 'any',
      errors: [],
      run: () => 0,
    }),
    plain({
      command: 19,
      name: 'XENMEM_get_sharing_shared_pages',
      summary: 'No pages are shared on Arm: 0.',
      privilege: 'any',
      errors: [],
      run: () => 0,
    }),
    operation({
      command: 15,
      name: 'XENMEM_remove_from_physmap',
      summary: 'Removes the mapping of one guest frame.',
      argument: removeArgument,
      privilege: 'self-or-control',
      errors: [ESRCH, EPERM, EFAULT, { errno: 'ENOENT', when: 'nothing is mapped there' }],
      run: removeFromPhysmap,
    }),
  ],
};
