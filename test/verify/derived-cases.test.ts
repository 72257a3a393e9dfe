/**
 * Every case derived from the hypervisor's requirements, executed as guest machine code on the reference hypervisor. The
 * list names the requirements that must have cases, so that none falls silent.
 */
import { describe, expect, it } from 'vitest';
import { runCase } from '../../src/verify/campaign.ts';
import { referenceTarget } from '../../src/verify/targets/reference.ts';
import { hypervisorCases } from './hypervisor-cases.ts';

const REQUIREMENTS = [
  'dsn~hyp-console-write~1', // [utest->dsn~hyp-console-write~1]
  'dsn~hyp-console-io-write~1', // [utest->dsn~hyp-console-io-write~1]
  'dsn~hyp-console-io-read~1', // [utest->dsn~hyp-console-io-read~1]
  'dsn~hyp-console-io-privilege~1', // [utest->dsn~hyp-console-io-privilege~1]
  'dsn~hyp-vpl011-read~1', // [utest->dsn~hyp-vpl011-read~1]
  'dsn~hyp-vpl011-write~1', // [utest->dsn~hyp-vpl011-write~1]
  'dsn~hyp-vpl011-transmit~1', // [utest->dsn~hyp-vpl011-transmit~1]
  'dsn~hyp-vpl011-receive~1', // [utest->dsn~hyp-vpl011-receive~1]
  'dsn~hyp-mmio-emulation~1', // [utest->dsn~hyp-mmio-emulation~1]
  'dsn~hyp-vtimer-interrupt~1', // [utest->dsn~hyp-vtimer-interrupt~1]
  'dsn~hyp-vtimer-physical~1', // [utest->dsn~hyp-vtimer-physical~1]
  'dsn~hyp-vtimer-switch~1', // [utest->dsn~hyp-vtimer-switch~1]
  'dsn~hyp-vgic-distributor~1', // [utest->dsn~hyp-vgic-distributor~1]
  'dsn~hyp-vgic-arrays~1', // [utest->dsn~hyp-vgic-arrays~1]
  'dsn~hyp-vgic-redistributor~1', // [utest->dsn~hyp-vgic-redistributor~1]
  'dsn~hyp-vgic-sgi~1', // [utest->dsn~hyp-vgic-sgi~1]
  'dsn~hyp-vgic-list-registers~1', // [utest->dsn~hyp-vgic-list-registers~1]
  'dsn~hyp-evtchn-operations~1', // [utest->dsn~hyp-evtchn-operations~1]
  'dsn~hyp-evtchn-allocate~1', // [utest->dsn~hyp-evtchn-allocate~1]
  'dsn~hyp-evtchn-alloc-unbound~1', // [utest->dsn~hyp-evtchn-alloc-unbound~1]
  'dsn~hyp-evtchn-bind-interdomain~1', // [utest->dsn~hyp-evtchn-bind-interdomain~1]
  'dsn~hyp-evtchn-bind-virq~1', // [utest->dsn~hyp-evtchn-bind-virq~1]
  'dsn~hyp-evtchn-virq~1', // [utest->dsn~hyp-evtchn-virq~1]
  'dsn~hyp-evtchn-bind-ipi~1', // [utest->dsn~hyp-evtchn-bind-ipi~1]
  'dsn~hyp-evtchn-close~1', // [utest->dsn~hyp-evtchn-close~1]
  'dsn~hyp-evtchn-send~1', // [utest->dsn~hyp-evtchn-send~1]
  'dsn~hyp-evtchn-status~1', // [utest->dsn~hyp-evtchn-status~1]
  'dsn~hyp-evtchn-bind-vcpu~1', // [utest->dsn~hyp-evtchn-bind-vcpu~1]
  'dsn~hyp-evtchn-pending~1', // [utest->dsn~hyp-evtchn-pending~1]
  'dsn~hyp-evtchn-unmask~1', // [utest->dsn~hyp-evtchn-unmask~1]
  'dsn~hyp-evtchn-upcall~1', // [utest->dsn~hyp-evtchn-upcall~1]
  'dsn~hyp-evtchn-reset~1', // [utest->dsn~hyp-evtchn-reset~1]
  'dsn~hyp-policy-silo~1', // [utest->dsn~hyp-policy-silo~1]
  'dsn~hyp-policy-self-or-control~1', // [utest->dsn~hyp-policy-self-or-control~1]
  'dsn~hyp-hypercall-abi~1', // [utest->dsn~hyp-hypercall-abi~1]
  'dsn~hyp-hypercall-unknown~1', // [utest->dsn~hyp-hypercall-unknown~1]
  'dsn~hyp-hvc-immediate~1', // [utest->dsn~hyp-hvc-immediate~1]
  'dsn~hyp-guest-copy~1', // [utest->dsn~hyp-guest-copy~1]
  'dsn~hyp-multicall~1', // [utest->dsn~hyp-multicall~1]
  'dsn~hyp-memory-operations~1', // [utest->dsn~hyp-memory-operations~1]
  'dsn~hyp-memory-query~1', // [utest->dsn~hyp-memory-query~1]
  'dsn~hyp-memory-reservation-errors~1', // [utest->dsn~hyp-memory-reservation-errors~1]
  'dsn~hyp-memory-limit~1', // [utest->dsn~hyp-memory-limit~1]
  'dsn~hyp-memory-populate~1', // [utest->dsn~hyp-memory-populate~1]
  'dsn~hyp-memory-decrease~1', // [utest->dsn~hyp-memory-decrease~1]
  'dsn~hyp-memory-increase~1', // [utest->dsn~hyp-memory-increase~1]
  'dsn~hyp-memory-add-to-physmap~1', // [utest->dsn~hyp-memory-add-to-physmap~1]
  'dsn~hyp-memory-shared-info~1', // [utest->dsn~hyp-memory-shared-info~1]
  'dsn~hyp-memory-remove~1', // [utest->dsn~hyp-memory-remove~1]
  'dsn~hyp-stage2-abort~1', // [utest->dsn~hyp-stage2-abort~1]
  'dsn~hyp-vcpu-reset-state~1', // [utest->dsn~hyp-vcpu-reset-state~1]
  'dsn~hyp-context-switch~1', // [utest->dsn~hyp-context-switch~1]
  'dsn~hyp-sysreg-traps~1', // [utest->dsn~hyp-sysreg-traps~1]
  'dsn~hyp-id-registers~1', // [utest->dsn~hyp-id-registers~1]
  'dsn~hyp-wfi~1', // [utest->dsn~hyp-wfi~1]
  'dsn~hyp-smc-trap~1', // [utest->dsn~hyp-smc-trap~1]
  'dsn~hyp-smccc-dispatch~1', // [utest->dsn~hyp-smccc-dispatch~1]
  'dsn~hyp-smccc-architecture~1', // [utest->dsn~hyp-smccc-architecture~1]
  'dsn~hyp-smccc-identity~1', // [utest->dsn~hyp-smccc-identity~1]
  'dsn~hyp-psci-functions~1', // [utest->dsn~hyp-psci-functions~1]
  'dsn~hyp-psci-features~1', // [utest->dsn~hyp-psci-features~1]
  'dsn~hyp-psci-cpu-on~1', // [utest->dsn~hyp-psci-cpu-on~1]
  'dsn~hyp-psci-cpu-off~1', // [utest->dsn~hyp-psci-cpu-off~1]
  'dsn~hyp-psci-cpu-suspend~1', // [utest->dsn~hyp-psci-cpu-suspend~1]
  'dsn~hyp-psci-affinity-info~1', // [utest->dsn~hyp-psci-affinity-info~1]
  'dsn~hyp-psci-system-off~1', // [utest->dsn~hyp-psci-system-off~1]
  'dsn~hyp-vcpu-info~1', // [utest->dsn~hyp-vcpu-info~1]
  'dsn~hyp-vcpu-op-operations~1', // [utest->dsn~hyp-vcpu-op-operations~1]
  'dsn~hyp-vcpu-runstate-area~1', // [utest->dsn~hyp-vcpu-runstate-area~1]
  'dsn~hyp-hvm-param-access~1', // [utest->dsn~hyp-hvm-param-access~1]
  'dsn~hyp-hvm-operations~1', // [utest->dsn~hyp-hvm-operations~1]
  'dsn~hyp-sched-operations~1', // [utest->dsn~hyp-sched-operations~1]
  'dsn~hyp-sched-yield~1', // [utest->dsn~hyp-sched-yield~1]
  'dsn~hyp-sched-block~1', // [utest->dsn~hyp-sched-block~1]
  'dsn~hyp-sched-wake~1', // [utest->dsn~hyp-sched-wake~1]
  'dsn~hyp-sched-poll~1', // [utest->dsn~hyp-sched-poll~1]
  'dsn~hyp-sched-preemption~1', // [utest->dsn~hyp-sched-preemption~1]
  'dsn~hyp-domain-shutdown~1', // [utest->dsn~hyp-domain-shutdown~1]
  'dsn~hyp-sched-remote-shutdown~1', // [utest->dsn~hyp-sched-remote-shutdown~1]
  'dsn~hyp-sched-watchdog~1', // [utest->dsn~hyp-sched-watchdog~1]
  'dsn~hyp-sched-watchdog-expiry~1', // [utest->dsn~hyp-sched-watchdog-expiry~1]
  'dsn~hyp-version-number~1', // [utest->dsn~hyp-version-number~1]
  'dsn~hyp-version-commands~1', // [utest->dsn~hyp-version-commands~1]
  'dsn~hyp-version-strings~1', // [utest->dsn~hyp-version-strings~1]
  'dsn~hyp-version-capabilities~1', // [utest->dsn~hyp-version-capabilities~1]
  'dsn~hyp-version-features~1', // [utest->dsn~hyp-version-features~1]
  'dsn~hyp-version-pagesize~1', // [utest->dsn~hyp-version-pagesize~1]
  'dsn~hyp-version-commandline~1', // [utest->dsn~hyp-version-commandline~1]
  'dsn~hyp-version-build-id~1', // [utest->dsn~hyp-version-build-id~1]
];

describe('derived cases on the reference hypervisor', () => {
  const { cases, problems } = hypervisorCases();
  const target = referenceTarget('test');

  it('are derived without a gap in the oracle', () => {
    expect(problems).toEqual([]);
    expect(cases.length).toBeGreaterThan(700);
    expect([...new Set(cases.map((c) => c.requirement))].sort()).toEqual([...REQUIREMENTS].sort());
  });

  it.each(REQUIREMENTS)('%s', (requirement) => {
    const own = cases.filter((c) => c.requirement === requirement);
    expect(own.length).toBeGreaterThan(0);
    const runs = own.map((c) => runCase(c, target));
    const trouble = runs.filter((r) => r.verdict !== 'passed');
    expect(trouble.map((r) => [r.verdict, r.title, r.reason, r.observations.filter((o) => !o.agrees)])).toEqual([]);
  });
});
