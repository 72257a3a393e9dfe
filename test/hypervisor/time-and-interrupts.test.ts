/** Scheduling over time, run-state accounting, order and gating of virtual interrupts. */
import { describe, expect, it } from 'vitest';
import { enterRunstate, initialRunstate, RUNSTATE } from '../../src/hypervisor/scheduler/runstate.ts';
import { flushToHardware, hasDeliverable, raise } from '../../src/hypervisor/vgic/vgic.ts';
import { boot, guest } from './harness.ts';

const COUNT_FOR_EVER = 'adr x1, n\n1: ldr x0, [x1]\nadd x0, x0, #1\nstr x0, [x1]\nb 1b\n.balign 8\nn: .quad 0';

describe('time', () => {
  // [utest->dsn~hyp-sched-round-robin~1]
  it('is shared in equal numbers of slices', () => {
    const { machine, hv } = boot({
      domains: [guest(COUNT_FOR_EVER), guest(COUNT_FOR_EVER), guest(COUNT_FOR_EVER)],
      sliceNs: 100_000,
    });
    machine.run(9_050_000);
    const running = [1, 2, 3].map((d) => Number(hv.domains.get(d)!.vcpus[0]!.runstate.time[RUNSTATE.running]!));
    for (const time of running) expect(Math.abs(time - 3_000_000)).toBeLessThan(110_000);
  });

  // [utest->dsn~hyp-runstate-accounting~1]
  it('is charged to exactly one state', () => {
    const r = initialRunstate(100n);
    enterRunstate(r, RUNSTATE.runnable, 150n);
    enterRunstate(r, RUNSTATE.running, 175n);
    enterRunstate(r, RUNSTATE.blocked, 200n);
    expect([...r.time]).toEqual([25n, 25n, 0n, 50n]);
    const { machine, hv } = boot({ domains: [guest(COUNT_FOR_EVER), guest('1: wfi\nb 1b'), guest(COUNT_FOR_EVER)] });
    machine.run(5_000_000);
    for (const domain of hv.domains.values()) {
      for (const { runstate } of domain.vcpus) {
        const total = runstate.time.reduce((a, b) => a + b, 0n) + (BigInt(Math.floor(hv.clock.now())) - runstate.entryTime);
        expect(total).toBe(BigInt(Math.floor(hv.clock.now())));
      }
    }
  });
});

describe('virtual interrupts', () => {
  // [utest->dsn~hyp-vgic-raise~1]
  it('are presented in the order of priority, then of number', () => {
    const { machine, hv } = boot({ domains: [guest('b .')] });
    machine.run(10);
    const domain = hv.domains.get(1)!;
    const vcpu = domain.vcpus[0]!;
    domain.vgic.ctlr = 2;
    const { local } = vcpu.vgic;
    for (const [intid, priority] of [
      [27, 0xa0],
      [20, 0x40],
      [21, 0x40],
      [30, 0x00],
      [18, 0xf0],
      [19, 0x20],
    ] as const) {
      local.enabled[intid] = 1;
      local.priority[intid] = priority;
      raise(hv, vcpu, intid);
    }
    flushToHardware(hv, vcpu, machine.cores[0]!);
    expect([...vcpu.vgic.lr]).toEqual([30, 19, 20, 21]);
    expect(local.pending[27]).toBe(1);
    expect(machine.cores[0]!.register('ICH_HCR_EL2').lo & 3).toBe(3);
  });

  // [utest->dsn~hyp-vgic-deliverable~1]
  it('do not end a wait while they are disabled', () => {
    const { machine, hv } = boot({
      domains: [guest('1: wfi\nadr x1, n\nmov x0, #1\nstr x0, [x1]\nb 1b\n.balign 8\nn: .quad 0')],
    });
    machine.run(1000);
    const domain = hv.domains.get(1)!;
    const vcpu = domain.vcpus[0]!;
    domain.vgic.ctlr = 2;
    expect(vcpu.blocked).toBe(true);
    raise(hv, vcpu, 27);
    expect([hasDeliverable(hv, vcpu), vcpu.blocked]).toEqual([false, true]);
    vcpu.vgic.local.enabled[27] = 1;
    raise(hv, vcpu, 27);
    expect([hasDeliverable(hv, vcpu), vcpu.blocked]).toEqual([true, false]);
  });
});
