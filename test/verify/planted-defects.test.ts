/**
 * The derived cases can fail: a defect is planted in one check of the hypervisor at a time, and the cases of the
 * requirement that the check serves must notice.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Domain } from '../../src/hypervisor/domain/domain.ts';
import { hypervisorCases } from './hypervisor-cases.ts';

// biome-ignore lint/suspicious/noExplicitAny: a mutant replaces a function of any signature
type Any = any;

interface Defect {
  readonly what: string;
  readonly module: string;
  readonly name: string;
  readonly plant: (original: Any) => Any;
  readonly requirement: string;
}

const DEFECTS: readonly Defect[] = [
  {
    what: 'everybody may act on everybody',
    module: 'access-policy',
    name: 'mayControl',
    plant: () => () => true,
    requirement: 'hyp-policy-self-or-control',
  },
  {
    what: 'the separation policy is ignored',
    module: 'access-policy',
    name: 'mayCommunicate',
    plant: () => () => true,
    requirement: 'hyp-policy-silo',
  },
  {
    what: 'an absent domain is taken for the caller',
    module: 'access-policy',
    name: 'domainById',
    plant: (f) => (hv: Any, caller: Domain, id: number) => f(hv, caller, id) ?? caller,
    requirement: 'hyp-evtchn-status',
  },
  {
    what: 'the limit of ports is not enforced',
    module: 'event-channel/event-channel',
    name: 'freePort',
    plant: (f) => (d: Domain) => f(d) ?? d.events.ports.length,
    requirement: 'hyp-evtchn-allocate',
  },
  {
    what: 'ports wrap around',
    module: 'event-channel/event-channel',
    name: 'channelAt',
    plant: (f) => (d: Domain, port: number) => f(d, port & 63),
    requirement: 'hyp-evtchn-status',
  },
  {
    what: 'no VIRQ belongs to the domain',
    module: 'event-channel/event-channel',
    name: 'isGlobalVirq',
    plant: () => () => false,
    requirement: 'hyp-evtchn-virq',
  },
  {
    what: 'closing never fails',
    module: 'event-channel/event-channel',
    name: 'closePort',
    plant:
      (f) =>
      (...a: Any[]) =>
        f(...a) || true,
    requirement: 'hyp-evtchn-close',
  },
  {
    what: 'a mask is ignored',
    module: 'event-channel/event-channel',
    name: 'unmask',
    plant: () => () => undefined,
    requirement: 'hyp-evtchn-unmask',
  },
  {
    what: 'unreadable arguments read as zeros',
    module: 'guest-access',
    name: 'guestAccessOf',
    plant:
      (f) =>
      (...a: Any[]) => {
        const access = f(...a);
        return {
          ...access,
          read: (va: bigint, n: number) => access.read(va, n) ?? new Uint8Array(n),
          write: (va: bigint, d: Uint8Array) => access.write(va, d) || true,
        };
      },
    requirement: 'hyp-guest-copy',
  },
  {
    what: 'watchdog numbers are not checked',
    module: 'sched-op/watchdog',
    name: 'setWatchdog',
    plant: (f) => (hv: Any, d: Any, id: number, t: number) => Math.max(0, f(hv, d, id, t)),
    requirement: 'hyp-sched-watchdog',
  },
  {
    what: 'watchdogs never expire',
    module: 'sched-op/watchdog',
    name: 'expireWatchdogs',
    plant: () => () => undefined,
    requirement: 'hyp-sched-watchdog-expiry',
  },
  {
    what: 'the reason of a shutdown is not cut',
    module: 'domain/shutdown',
    name: 'shutDown',
    plant: (f) => (hv: Any, d: Any, reason: number) => {
      f(hv, d, reason);
      d.shutdownCode = reason;
    },
    requirement: 'hyp-domain-shutdown',
  },
  {
    what: 'every register of the UART exists',
    module: 'vuart/vpl011',
    name: 'readVpl011',
    plant:
      (f) =>
      (...a: Any[]) =>
        f(...a) ?? 0,
    requirement: 'hyp-vpl011-read',
  },
  {
    what: 'undefined instructions return after themselves',
    module: 'trap/inject',
    name: 'injectUndefined',
    plant: (f) => (core: Any, at: bigint) => f(core, at + 4n),
    requirement: 'hyp-hvc-immediate',
  },
  {
    what: 'any page of the hypervisor may be mapped',
    module: 'memory/add-to-physmap',
    name: 'addToPhysmap',
    plant: () => () => 0,
    requirement: 'hyp-memory-add-to-physmap',
  },
  {
    what: 'more memory than the limit',
    module: 'memory/reservation',
    name: 'populate',
    plant: (f) => (call: Any, d: Any, r: Any, s: number) => {
      d.maximumPages = 1 << 20;
      return f(call, d, r, s);
    },
    requirement: 'hyp-memory-limit',
  },
  {
    what: 'yield does nothing',
    module: 'scheduler/scheduler',
    name: 'yieldNow',
    plant: () => () => undefined,
    requirement: 'hyp-sched-preemption',
  },
  {
    what: 'SIMD registers are not switched',
    module: 'vcpu/context',
    name: 'restoreContext',
    plant: (f) => (core: Any, from: Any) => {
      const v = Array.from({ length: 32 }, (_, n) => Int32Array.from(core.v(n)));
      f(core, from);
      v.forEach((w, n) => {
        core.v(n).set(w);
      });
    },
    requirement: 'hyp-context-switch',
  },
  {
    what: 'software interrupts reach every processor',
    module: 'vgic/mmio',
    name: 'sendSgi',
    plant: (f) => (hv: Any, v: Any, value: bigint) => f(hv, v, value | 3n),
    requirement: 'hyp-vgic-sgi',
  },
  {
    what: 'unmapped memory stays readable',
    module: 'trap/inject',
    name: 'injectAbort',
    plant: () => () => undefined,
    requirement: 'hyp-stage2-abort',
  },
];

describe('planted defects', () => {
  const { cases } = hypervisorCases();
  afterEach(() => {
    vi.doUnmock('../../src/hypervisor/x.ts');
    vi.resetModules();
  });

  // [utest->dsn~hyp-verify-sensitivity~1]
  it.each(DEFECTS)('$what: noticed by $requirement', async (defect) => {
    const path = `../../src/hypervisor/${defect.module}.ts`;
    vi.resetModules();
    vi.doMock(path, async (original) => {
      const module = await original<Record<string, Any>>();
      return { ...module, [defect.name]: defect.plant(module[defect.name]) };
    });
    const { runCase } = await import('../../src/verify/campaign.ts');
    const { referenceTarget } = await import('../../src/verify/targets/reference.ts');
    vi.doUnmock(path);
    const own = cases.filter((c) => c.requirement === `dsn~${defect.requirement}~1`);
    expect(own.length).toBeGreaterThan(0);
    const target = referenceTarget('mutant');
    const noticed = own.some((c) => runCase(c, target).verdict !== 'passed');
    expect(noticed, `${own.length} cases all passed`).toBe(true);
  });
});
