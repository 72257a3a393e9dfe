/** A machine with the reference hypervisor and guests written as assembler text, for the tests of this folder. */
import { expect } from 'vitest';
import type { DomainSpec } from '../../src/hypervisor/domain/build.ts';
import { createHypervisor, type HypervisorOptions, type ReferenceHypervisor } from '../../src/hypervisor/hypervisor.ts';
import { assemble } from '../../src/platform/asm/assemble.ts';
import { VIRT } from '../../src/platform/dtb/virt-map.ts';
import { createVirt } from '../../src/platform/virt-machine.ts';

export function code(text: string): Uint8Array {
  const { value, problems } = assemble(text, { base: 0x4000_0000 });
  expect(problems.map((p) => `${p.place?.line}: ${p.message}`)).toEqual([]);
  return value.bytes;
}

export const guest = (text: string, more: Partial<DomainSpec> = {}): DomainSpec => ({
  name: 'guest',
  memoryPages: 512,
  maximumPages: 516,
  vcpus: 2,
  image: code(text),
  ...more,
});

export function boot(options: HypervisorOptions, memory = 16 << 20) {
  const console = { text: '' };
  let made: ReferenceHypervisor | undefined;
  const machine = createVirt({
    memory,
    cores: ['cortex-a57'],
    gic: 3,
    console: { write: () => undefined },
    bootLevel: 2,
    firmware: (m) => {
      made = createHypervisor(options, {
        memory: m.memory,
        clock: m.clock,
        interrupts: { distributor: VIRT.gicDistributor.base, redistributors: VIRT.gicRedistributors.base },
        consoleWrite: (byte) => {
          console.text += String.fromCharCode(byte);
        },
        machineOff: (reboot) => m.stop(reboot ? 'reset' : 'power-off'),
      });
      return made;
    },
  });
  machine.cores[0]!.powerOn({ hi: 0, lo: 0 }, { hi: 0, lo: 0 }, 2);
  return { machine, hv: made!.state, console };
}

/** A 64-bit word of a domain's memory. */
export function peek(hv: ReturnType<typeof boot>['hv'], domain: number, ipa: number): bigint {
  const mapping = hv.domains.get(domain)!.p2m.lookup(Math.floor(ipa / 4096))!;
  return hv.ram.u64(mapping.mfn * 4096 + (ipa % 4096));
}
