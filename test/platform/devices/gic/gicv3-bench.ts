/** A GICv3 with fake cores and signals, as the tests of its parts use it. */
import { createGicV3 } from '../../../../src/platform/devices/gic/gicv3.ts';
import type { InterruptKind, MmioDevice } from '../../../../src/platform/ports.ts';
import { big, FakeCore, word } from '../fakes.ts';

export const FMO = 8n;
export const IMO = 16n;

/** Reads, or writes when there is a value (and then answers 0). */
export function access(device: MmioDevice, offset: number, value?: number): number {
  if (value === undefined) return device.read(offset, 4, 0);
  device.write(offset, 4, value, 0);
  return 0;
}

export function gic(cores = 2) {
  const signals = Array.from({ length: cores }, () => new Map<InterruptKind, boolean>());
  const unit = createGicV3({
    cores,
    affinity: (core) => core,
    inputs: (core) => ({ set: (kind, level) => void signals[core]!.set(kind, level) }),
  });
  const el2 = Array.from({ length: cores }, (_, n) => new FakeCore(n, 2));
  const el1 = Array.from({ length: cores }, (_, n) => new FakeCore(n, 1).with('HCR_EL2', IMO | FMO));
  const d = unit.distributor;
  const r = unit.redistributors;
  return {
    unit,
    el1,
    el2,
    signal: (kind: InterruptKind, core = 0) => signals[core]!.get(kind) ?? false,
    gicd: (offset: number, value?: number): number => access(d, offset, value),
    gicr: (offset: number, value?: number, core = 0): number => access(r, core * 0x20000 + offset, value),
    rd: (name: string, core: FakeCore = el2[0]!) => big(unit.registers.read(core, name)),
    wr: (name: string, value: bigint, core: FakeCore = el2[0]!) => unit.registers.write(core, name, word(value)),
    ask: (name: string, core: FakeCore, write = false) => unit.registers.access!(core, name, write),
  };
}

/** Group 1 on, mask open, SPI 40 and PPI 20 enabled at priority 0x80, SPI 40 edge-triggered. */
export function ready(cores = 2) {
  const g = gic(cores);
  g.gicd(0, 3);
  for (let w = 1; w < 8; w++) g.gicd(0x80 + 4 * w, 0xffffffff);
  for (let n = 0; n < cores; n++) {
    g.gicr(0x10080, 0xffffffff, n);
    g.wr('ICC_PMR_EL1', 0xffn, g.el2[n]);
    g.wr('ICC_IGRPEN1_EL1', 1n, g.el2[n]);
    g.wr('ICC_IGRPEN0_EL1', 1n, g.el2[n]);
  }
  g.unit.distributor.write(0x400 + 40, 1, 0x80, 0);
  g.gicd(0xc00 + 4 * 2, 2 << 16);
  g.gicd(0x104, 1 << 8);
  g.unit.redistributors.write(0x10400 + 20, 1, 0x80, 0);
  g.gicr(0x10100, 1 << 20);
  return g;
}
