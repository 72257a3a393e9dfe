/** Reservation operations: frames to and from a domain, extent by extent, within its limit. */
import type { Call } from '../abi/hypercall.ts';
import { PAGE_SIZE } from '../abi/layout.ts';
import { struct, type Values } from '../abi/struct.ts';
import type { Domain } from '../domain/domain.ts';
import { addressOf } from '../frames/frame-table.ts';
import { MAX_GFN } from '../p2m/p2m.ts';
import type { Hypervisor } from '../state.ts';

const shape = { extent_start: 'handle', nr_extents: 'u64', extent_order: 'u32', mem_flags: 'u32', domid: 'u16' } as const;
export const reservationArgument = struct('xen_memory_reservation', shape);
export type Reservation = Values<typeof shape>;

/** Largest extent a domain without control may ask for, as a power of two of pages. */
export const DOMU_MAXIMUM_ORDER = 9;
const CONTROL_MAXIMUM_ORDER = 10;

function orderAllowed(call: Call, r: Reservation): boolean {
  return r.extent_order <= (call.domain.control ? CONTROL_MAXIMUM_ORDER : DOMU_MAXIMUM_ORDER);
}

/** The i-th guest frame number of the list, or undefined when the list cannot be read. */
function extentAt(call: Call, r: Reservation, i: number): bigint | undefined {
  const bytes = call.guest.read(r.extent_start + BigInt(i * 8), 8);
  return bytes && new DataView(bytes.buffer).getBigUint64(0, true);
}

// [impl->dsn~hyp-memory-limit~1]
/** 2^order fresh, zeroed frames for a domain, or undefined when its limit or the machine's memory is reached. */
export function allocateFor(hv: Hypervisor, domain: Domain, order: number): number | undefined {
  if (domain.totalPages + 2 ** order > domain.maximumPages) return undefined;
  const mfn = hv.frames.allocate(domain.id, 'guest', order);
  if (mfn === undefined) return undefined;
  scrub(hv, mfn, order);
  domain.totalPages += 2 ** order;
  return mfn;
}

// [impl->dsn~hyp-memory-increase~1]
export function increase(call: Call, domain: Domain, r: Reservation, start: number): number {
  if (!orderAllowed(call, r)) return start;
  let done = start;
  while (done < r.nr_extents && allocateFor(call.hv, domain, r.extent_order) !== undefined) done++;
  return done;
}

// [impl->dsn~hyp-memory-populate~1]
export function populate(call: Call, domain: Domain, r: Reservation, start: number): number {
  if (!orderAllowed(call, r)) return start;
  for (let i = start; i < r.nr_extents; i++) {
    const gfn = extentAt(call, r, i);
    if (gfn === undefined || gfn + (1n << BigInt(r.extent_order)) - 1n > BigInt(MAX_GFN)) return i;
    const mfn = allocateFor(call.hv, domain, r.extent_order);
    if (mfn === undefined) return i;
    if (!domain.p2m.map(Number(gfn), mfn, 'ram-rw', r.extent_order)) return i;
  }
  return Number(r.nr_extents);
}

// [impl->dsn~hyp-memory-decrease~1]
export function decrease(call: Call, domain: Domain, r: Reservation, start: number): number {
  if (!orderAllowed(call, r)) return start;
  for (let i = start; i < r.nr_extents; i++) {
    const gfn = extentAt(call, r, i);
    if (gfn === undefined || gfn > BigInt(MAX_GFN)) return i;
    for (let page = 0; page < 2 ** r.extent_order; page++) if (!releasePage(call.hv, domain, Number(gfn) + page)) return i;
  }
  return Number(r.nr_extents);
}

/** Unmaps a guest frame and gives its machine frame back. Only the domain's own RAM. */
function releasePage(hv: Hypervisor, domain: Domain, gfn: number): boolean {
  const mapping = domain.p2m.lookup(gfn);
  if (!mapping || hv.frames.owner(mapping.mfn) !== domain.id || hv.frames.use(mapping.mfn) !== 'guest') return false;
  if (!domain.p2m.unmap(gfn)) return false;
  domain.totalPages -= 1;
  hv.frames.put(mapping.mfn);
  return true;
}

// [impl->dsn~hyp-memory-scrub~1]
/** Zeroes what earlier owners left in 2^order frames. */
export function scrub(hv: Hypervisor, mfn: number, order: number): void {
  for (let i = mfn; i < mfn + 2 ** order; i++) if (hv.frames.isDirty(i)) hv.ram.fill(addressOf(i), PAGE_SIZE);
}
