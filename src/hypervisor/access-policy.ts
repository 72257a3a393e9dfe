/**
 * Who may do what to whom: the checks that hypercalls share. The default policy lets a domain act on itself and a
 * control domain on everybody; under `silo`, domains without control may not even share event channels or grants.
 */
import { DOMID_SELF } from './abi/domid.ts';
import type { Domain } from './domain/domain.ts';
import type { Hypervisor } from './state.ts';

// [impl->dsn~hyp-policy-self-or-control~1]
/** Whether `caller` may act on `target` as itself or as a control domain. */
export function mayControl(caller: Domain, target: Domain): boolean {
  return caller === target || caller.control;
}

// [impl->dsn~hyp-policy-silo~1]
/** Whether two domains may communicate at all. */
export function mayCommunicate(hv: Hypervisor, a: Domain, b: Domain): boolean {
  return hv.policy === 'dummy' || a === b || a.control || b.control;
}

/** The domain an identifier names for this caller; DOMID_SELF is the caller. */
export function domainById(hv: Hypervisor, caller: Domain, id: number): Domain | undefined {
  if (id === DOMID_SELF) return caller;
  const found = hv.domains.get(id);
  return found && !found.dying ? found : undefined;
}
