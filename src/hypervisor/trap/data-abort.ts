/**
 * Stage-2 aborts of a guest: an access to an address that is no memory of the guest is either an emulated device, found
 * by intermediate physical address, or an external abort for the guest.
 */
import type { CoreState } from '../../platform/ports.ts';
import { GUEST } from '../abi/layout.ts';
import type { Domain } from '../domain/domain.ts';
import { domainOf, type Hypervisor } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { readDistributor, readRedistributor, writeDistributor, writeRedistributor } from '../vgic/mmio.ts';
import { readVpl011, writeVpl011 } from '../vuart/vpl011.ts';
import { toBig, toWord } from '../word.ts';
import { injectAbort } from './inject.ts';
import { type DataAbort, dataAbort } from './syndrome.ts';

/** An emulated device of a guest. `undefined` and `false` mean: this access aborts. */
export interface EmulatedDevice {
  readonly name: string;
  readonly base: number;
  readonly size: number;
  present(domain: Domain): boolean;
  read(hv: Hypervisor, vcpu: Vcpu, offset: number, size: number): bigint | number | undefined;
  write(hv: Hypervisor, vcpu: Vcpu, offset: number, size: number, value: bigint): boolean;
}

export const EMULATED_DEVICES: readonly EmulatedDevice[] = [
  {
    name: 'vpl011',
    base: GUEST.pl011Base,
    size: GUEST.pl011Size,
    present: (domain) => domain.uart !== undefined,
    read: (hv, vcpu, offset, size) => readVpl011(hv, domainOf(hv, vcpu), offset, size),
    write: (hv, vcpu, offset, size, value) => writeVpl011(hv, domainOf(hv, vcpu), offset, size, Number(value & 0xffff_ffffn)),
  },
  {
    name: 'vgicd',
    base: GUEST.gicv3DistBase,
    size: GUEST.gicv3DistSize,
    present: () => true,
    read: readDistributor,
    write: writeDistributor,
  },
  {
    name: 'vgicr',
    base: GUEST.gicv3RedistBase,
    size: GUEST.gicv3RedistSize * 8,
    present: () => true,
    read: readRedistributor,
    write: writeRedistributor,
  },
];

// [impl->dsn~hyp-stage2-abort~1]
/** Handles a data abort from EL0 or EL1 that stage 2 raised. */
export function handleDataAbort(hv: Hypervisor, vcpu: Vcpu, core: CoreState, syndrome: number): void {
  const abort = dataAbort(syndrome);
  const far = toBig(core.register('FAR_EL2'));
  const ipa = Number(((toBig(core.register('HPFAR_EL2')) >> 4n) << 12n) | (far & 0xfffn));
  if (!emulate(hv, vcpu, core, ipa, abort)) injectAbort(core, far, false);
}

// [impl->dsn~hyp-mmio-emulation~1]
/** Carries the access out on a device; false when nothing there takes it or the syndrome does not describe it. */
function emulate(hv: Hypervisor, vcpu: Vcpu, core: CoreState, ipa: number, abort: DataAbort): boolean {
  if (!abort.valid || abort.tableWalk || abort.cacheMaintenance) return false;
  const domain = domainOf(hv, vcpu);
  const device = EMULATED_DEVICES.find((d) => ipa >= d.base && ipa < d.base + d.size && d.present(domain));
  if (!device) return false;
  const offset = ipa - device.base;
  const mask = (1n << BigInt(abort.size * 8)) - 1n;
  if (abort.write) {
    const value = abort.register === 31 ? 0n : toBig(core.x(abort.register));
    if (!device.write(hv, vcpu, offset, abort.size, value & mask)) return false;
  } else {
    const value = device.read(hv, vcpu, offset, abort.size);
    if (value === undefined) return false;
    if (abort.register !== 31) core.setX(abort.register, toWord(extend(BigInt(value) & mask, abort)));
  }
  core.setRegister('ELR_EL2', toWord(toBig(core.register('ELR_EL2')) + 4n));
  return true;
}

/** Zero- or sign-extends a loaded value to the register it goes to. */
function extend(value: bigint, abort: DataAbort): bigint {
  if (!abort.signExtend) return value;
  const signed = BigInt.asIntN(abort.size * 8, value);
  return abort.sixtyFour ? BigInt.asUintN(64, signed) : BigInt.asUintN(32, signed);
}
