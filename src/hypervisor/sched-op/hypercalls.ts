/** HYPERVISOR_sched_op (29): giving up the processor and shutting down (public/sched.h). */
import { fail } from '../abi/errno.ts';
import { type Call, type Hypercall, type Outcome, operation, plain } from '../abi/hypercall.ts';
import { struct } from '../abi/struct.ts';
import { shutDown } from '../domain/shutdown.ts';
import { channelAt, isPending, upcallPending } from '../event-channel/event-channel.ts';
import { update, yieldNow } from '../scheduler/scheduler.ts';
import { hasDeliverable } from '../vgic/vgic.ts';
import { setWatchdog } from './watchdog.ts';

export const shutdownArgument = struct('sched_shutdown', { reason: 'u32' });
export const pollArgument = struct('sched_poll', { ports: 'handle', nr_ports: 'u32', timeout: 'u64' });
export const remoteShutdownArgument = struct('sched_remote_shutdown', { domain_id: 'u16', reason: 'u32' });
export const watchdogArgument = struct('sched_watchdog', { id: 'u32', timeout: 'u32' });

const MAXIMUM_POLL_PORTS = 128;
const EFAULT = { errno: 'EFAULT', when: 'the argument cannot be read' } as const;

// [impl->dsn~hyp-sched-block~1]
/** Waits until an event or a virtual interrupt is there; returns at once when one already is. */
export function block(call: Call): Outcome {
  if (upcallPending(call.hv, call.vcpu) || hasDeliverable(call.hv, call.vcpu)) return 0;
  call.vcpu.blocked = true;
  update(call.hv, call.vcpu);
  return 0;
}

// [impl->dsn~hyp-sched-poll~1]
function poll(call: Call, a: { ports: bigint; nr_ports: number; timeout: bigint }): Outcome {
  if (a.nr_ports > MAXIMUM_POLL_PORTS) return fail('EINVAL');
  if (upcallPending(call.hv, call.vcpu) || hasDeliverable(call.hv, call.vcpu)) return 0;
  const ports: number[] = [];
  for (let i = 0; i < a.nr_ports; i++) {
    const bytes = call.guest.read(a.ports + BigInt(i * 4), 4);
    if (!bytes) return fail('EFAULT');
    const port = new DataView(bytes.buffer).getUint32(0, true);
    const channel = channelAt(call.domain, port);
    if (!channel || channel.kind === 'free' || channel.kind === 'reserved') return fail('EINVAL');
    if (isPending(call.hv, call.domain, port)) return 0;
    ports.push(port);
  }
  call.vcpu.polling.splice(0, call.vcpu.polling.length, ...ports);
  call.vcpu.isPolling = true;
  call.vcpu.blocked = true;
  if (a.timeout !== 0n) call.hv.pollDeadlines.set(call.vcpu, Number(a.timeout));
  update(call.hv, call.vcpu);
  return 0;
}

// [impl->dsn~hyp-sched-remote-shutdown~1]
function remoteShutdown(call: Call, a: { domain_id: number; reason: number }): Outcome {
  const target = call.hv.domains.get(a.domain_id);
  if (!target) return fail('ESRCH');
  if (!call.domain.control) return fail('EPERM');
  shutDown(call.hv, target, a.reason);
  return 0;
}

// [impl->dsn~hyp-sched-operations~1]
export const schedOp: Hypercall = {
  number: 29,
  name: 'sched_op',
  summary: 'Scheduling of the calling virtual processor and shutdown of domains. x1 = argument.',
  unknown: 'ENOSYS',
  operations: [
    plain({
      command: 0,
      name: 'SCHEDOP_yield',
      summary: 'Lets others run first.',
      privilege: 'any',
      errors: [],
      run(call) {
        yieldNow(call.hv, call.hv.cores.find((c) => c.current === call.vcpu)!);
        return 0;
      },
    }),
    plain({ command: 1, name: 'SCHEDOP_block', summary: 'Waits for an event.', privilege: 'any', errors: [], run: block }),
    operation({
      command: 2,
      name: 'SCHEDOP_shutdown',
      summary: 'Shuts the calling domain down: 0 power off, 1 reboot, 2 suspend, 3 crash, 4 watchdog, 5 soft reset.',
      argument: shutdownArgument,
      privilege: 'any',
      errors: [EFAULT],
      run(call, a) {
        shutDown(call.hv, call.domain, a.reason);
        return 0;
      },
    }),
    operation({
      command: 3,
      name: 'SCHEDOP_poll',
      summary: 'Waits for one of at most 128 ports, or until an absolute time in ns (0 = none).',
      argument: pollArgument,
      privilege: 'any',
      errors: [{ errno: 'EINVAL', when: 'more than 128 ports, or a port that is not in use' }, EFAULT],
      run: poll,
    }),
    operation({
      command: 4,
      name: 'SCHEDOP_remote_shutdown',
      summary: 'Declares another domain shut down.',
      argument: remoteShutdownArgument,
      privilege: 'control',
      errors: [
        { errno: 'ESRCH', when: 'there is no such domain' },
        { errno: 'EPERM', when: 'the caller has no control' },
        EFAULT,
      ],
      run: remoteShutdown,
    }),
    operation({
      command: 5,
      name: 'SCHEDOP_shutdown_code',
      summary: 'Sets the reason of a later shutdown.',
      argument: shutdownArgument,
      privilege: 'any',
      errors: [EFAULT],
      run(call, a) {
        call.domain.shutdownCode ??= a.reason & 0xff;
        return 0;
      },
    }),
    operation({
      command: 6,
      name: 'SCHEDOP_watchdog',
      summary: 'Starts (id 0), pets or stops (timeout 0) one of two watchdogs that shut the domain down.',
      argument: watchdogArgument,
      privilege: 'any',
      errors: [
        { errno: 'EINVAL', when: 'the identifier is out of range or not in use' },
        { errno: 'ENOSPC', when: 'both are in use' },
        EFAULT,
      ],
      run: (call, a) => setWatchdog(call.hv, call.domain, a.id, a.timeout),
    }),
    plain({
      command: 7,
      name: 'SCHEDOP_pin_override',
      summary: 'Hardware domain only.',
      privilege: 'hardware',
      errors: [{ errno: 'EPERM', when: 'the caller is not the hardware domain' }],
      run: (call) => (call.domain.hardware ? fail('EINVAL') : fail('EPERM')),
    }),
  ],
};
