/**
 * Exceptions injected into a guest at EL1, as the architecture would take them: the guest's own exception registers are
 * written and it continues at its vector.
 */
import type { CoreState } from '../../platform/ports.ts';
import { toBig, toWord } from '../word.ts';
import { EC, IL } from './syndrome.ts';

const EL1H_MASKED = 0x3c5;
const MODE_EL0 = 0;
const MODE_EL1T = 4;
/** Synchronous external abort, not on a table walk. */
const EXTERNAL_ABORT = 0x10;

/** Offset of the synchronous vector by the mode the guest was in. */
function vectorOffset(pstate: number): bigint {
  const mode = pstate & 0xf;
  if (mode === MODE_EL0) return 0x400n;
  return mode === MODE_EL1T ? 0n : 0x200n;
}

function enterEl1(core: CoreState, syndrome: number, returnAddress: bigint): void {
  const pstate = core.register('SPSR_EL2').lo >>> 0;
  core.setRegister('SPSR_EL1', { hi: 0, lo: pstate });
  core.setRegister('ELR_EL1', toWord(returnAddress));
  core.setRegister('ESR_EL1', { hi: 0, lo: syndrome });
  core.setRegister('ELR_EL2', toWord(toBig(core.register('VBAR_EL1')) + vectorOffset(pstate)));
  core.setRegister('SPSR_EL2', { hi: 0, lo: EL1H_MASKED });
}

// [impl->dsn~hyp-inject-undefined~1]
/** The instruction at `address` is undefined for the guest. */
export function injectUndefined(core: CoreState, address: bigint): void {
  enterEl1(core, ((EC.unknown << 26) | IL) >>> 0, address);
}

// [impl->dsn~hyp-inject-abort~1]
/** The access of the current instruction failed: an external abort on data or instruction, at `far`. */
export function injectAbort(core: CoreState, far: bigint, instruction: boolean): void {
  const fromUser = (core.register('SPSR_EL2').lo & 0xf) === MODE_EL0;
  const lower = instruction ? EC.instructionAbortLower : EC.dataAbortLower;
  const ec = fromUser ? lower : lower + 1;
  core.setRegister('FAR_EL1', toWord(far));
  enterEl1(core, ((ec << 26) | IL | EXTERNAL_ABORT) >>> 0, toBig(core.register('ELR_EL2')));
}
