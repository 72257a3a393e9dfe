import { describe, expect, it } from 'vitest';
import { createHypervisor, type ReferenceHypervisor } from '../../src/hypervisor/hypervisor.ts';
import { assemble } from '../../src/platform/asm/assemble.ts';
import { VIRT } from '../../src/platform/dtb/virt-map.ts';
import { createVirt } from '../../src/platform/virt-machine.ts';

describe('boot', () => {
  it('runs a guest', () => {
    const { value, problems } = assemble(`
      mov x0, #0
      mov x1, #6
      adr x2, text
      mov x16, #18
      hvc #0xea1
      mov x20, x0
      mov x0, #0x84000008
      hvc #0
      b .
text: .ascii "hello\\n"
`);
    expect(problems).toEqual([]);
    let out = '';
    let hv: ReferenceHypervisor | undefined;
    const machine = createVirt({
      memory: 16 << 20,
      cores: ['cortex-a57'],
      gic: 3,
      console: { write: () => undefined },
      bootLevel: 2,
      firmware: (m) => {
        hv = createHypervisor(
          {
            domains: [
              { name: 'a', memoryPages: 512, vcpus: 2, image: value.bytes },
              { name: 'b', memoryPages: 512, vcpus: 2, image: value.bytes },
            ],
          },
          {
            memory: m.memory,
            clock: m.clock,
            interrupts: { distributor: VIRT.gicDistributor.base, redistributors: VIRT.gicRedistributors.base },
            consoleWrite: (b) => {
              out += String.fromCharCode(b);
            },
            machineOff: () => m.stop('power-off'),
          },
        );
        return hv;
      },
    });
    machine.cores[0]!.powerOn({ hi: 0, lo: 0 }, { hi: 0, lo: 0 }, 2);
    const result = machine.run(100000);
    console.log(
      out,
      result.reason,
      result.instructions,
      result.lastPcs.slice(-4),
      hv!.state.domains.get(1)!.vcpus[0]!.context.x.slice(0, 4),
      hv!.state.domains.get(1)!.vcpus[0]!.context.pc.toString(16),
    );
    expect(out).toContain('(d1) hello');
  });
});
