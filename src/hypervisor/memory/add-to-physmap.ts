/** XENMEM_add_to_physmap: the pages of the hypervisor a guest may ask to see. */
import { fail } from '../abi/errno.ts';
import type { Call, Outcome } from '../abi/hypercall.ts';
import { struct } from '../abi/struct.ts';
import { domainById, mayControl } from '../access-policy.ts';
import type { Domain } from '../domain/domain.ts';
import { MAX_GFN } from '../p2m/p2m.ts';

export const addToPhysmapArgument = struct('xen_add_to_physmap', {
  domid: 'u16',
  size: 'u16',
  space: 'u32',
  idx: 'u64',
  gpfn: 'u64',
});

/** XENMAPSPACE_* (public/memory.h). */
export const MAPSPACE = { sharedInfo: 0, grantTable: 1, gmfn: 2, gmfnRange: 3, gmfnForeign: 4, devMmio: 5 } as const;

interface Argument {
  readonly domid: number;
  readonly space: number;
  readonly idx: bigint;
  readonly gpfn: bigint;
}

// [impl->dsn~hyp-memory-add-to-physmap~1]
export function addToPhysmap(call: Call, a: Argument): Outcome {
  if (a.space === MAPSPACE.gmfnForeign) return fail('ENOSYS');
  const domain = domainById(call.hv, call.domain, a.domid);
  if (!domain) return fail('ESRCH');
  if (a.space === MAPSPACE.devMmio && (!domain.hardware || domain !== call.domain)) return fail('EACCES');
  if (!mayControl(call.domain, domain)) return fail('EPERM');
  if (a.gpfn === 0xffff_ffff_ffff_ffffn) return fail('EINVAL');
  return a.space === MAPSPACE.sharedInfo ? mapSharedInfo(domain, a) : fail('ENOSYS');
}

// [impl->dsn~hyp-memory-shared-info~1]
/** The shared-info frame can be seen at one place at a time. */
function mapSharedInfo(domain: Domain, a: Argument): Outcome {
  if (a.idx !== 0n) return fail('EINVAL');
  if (domain.sharedInfoGfn !== undefined) return fail('EBUSY');
  if (a.gpfn > BigInt(MAX_GFN)) return fail('EINVAL');
  const gfn = Number(a.gpfn);
  if (!domain.p2m.map(gfn, domain.sharedInfoMfn, 'ram-rw')) return fail('ENOMEM');
  domain.sharedInfoGfn = gfn;
  return 0;
}
