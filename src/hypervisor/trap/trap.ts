/** Exceptions taken from a guest to EL2: one handler per exception class; a class without handler is undefined for the guest. */
import type { CoreState, TakenException } from '../../platform/ports.ts';
import type { Hypercall } from '../abi/hypercall.ts';
import { log } from '../console/console.ts';
import { upcallPending } from '../event-channel/event-channel.ts';
import { update, yieldNow } from '../scheduler/scheduler.ts';
import type { Hypervisor, PerCore } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { hasDeliverable } from '../vgic/vgic.ts';
import { toBig, toWord } from '../word.ts';
import { handleDataAbort } from './data-abort.ts';
import { handleHvc, handleSmc } from './hypercall.ts';
import { injectAbort, injectUndefined } from './inject.ts';
import { EC, exceptionClass } from './syndrome.ts';
import { handleSystemRegister } from './system-register.ts';

// [impl->dsn~hyp-trap-dispatch~1]
/** Handles a synchronous exception of the guest that runs on this core. */
export function handleSync(
  hv: Hypervisor,
  table: ReadonlyMap<bigint, Hypercall>,
  perCore: PerCore,
  vcpu: Vcpu,
  taken: TakenException,
): void {
  const { core } = perCore;
  const iss = taken.syndrome & 0x1ff_ffff;
  switch (exceptionClass(taken.syndrome)) {
    case EC.hvc64:
      handleHvc(hv, table, vcpu, core, iss & 0xffff);
      return;
    case EC.smc64:
      handleSmc(hv, vcpu, core, iss & 0xffff);
      return;
    case EC.wfx:
      handleWait(hv, perCore, vcpu, (iss & 1) === 1);
      return;
    case EC.sysreg:
      handleSystemRegister(hv, vcpu, core, taken.syndrome);
      return;
    case EC.dataAbortLower:
      handleDataAbort(hv, vcpu, core, taken.syndrome);
      return;
    case EC.instructionAbortLower:
      injectAbort(core, toBig(core.register('FAR_EL2')), true);
      return;
    default:
      log(hv, `d${vcpu.domainId}v${vcpu.id}: unexpected exception class 0x${exceptionClass(taken.syndrome).toString(16)}`);
      injectUndefined(core, toBig(core.register('ELR_EL2')));
      return;
  }
}

// [impl->dsn~hyp-wfi~1]
/** WFI waits for something deliverable; WFE lets others run first. The guest continues after the instruction. */
function handleWait(hv: Hypervisor, perCore: PerCore, vcpu: Vcpu, event: boolean): void {
  stepOver(perCore.core);
  if (event) {
    yieldNow(hv, perCore);
    return;
  }
  if (upcallPending(hv, vcpu) || hasDeliverable(hv, vcpu)) return;
  vcpu.blocked = true;
  update(hv, vcpu);
}

function stepOver(core: CoreState): void {
  core.setRegister('ELR_EL2', toWord(toBig(core.register('ELR_EL2')) + 4n));
}
