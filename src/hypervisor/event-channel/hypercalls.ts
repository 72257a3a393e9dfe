/** HYPERVISOR_event_channel_op (32), two-level ABI (public/event_channel.h). */
import { DOMID_SELF } from '../abi/domid.ts';
import { fail } from '../abi/errno.ts';
import { type Call, type Hypercall, type Outcome, operation } from '../abi/hypercall.ts';
import { struct } from '../abi/struct.ts';
import { domainById, mayCommunicate, mayControl } from '../access-policy.ts';
import { channelAt, closePort, freePort, isGlobalVirq, NR_VIRQS, setChannel, setPending, unmask } from './event-channel.ts';
import type { Channel } from './state.ts';

export const allocUnboundArgument = struct('evtchn_alloc_unbound', { dom: 'u16', remote_dom: 'u16', port: 'u32' });
export const bindInterdomainArgument = struct('evtchn_bind_interdomain', {
  remote_dom: 'u16',
  remote_port: 'u32',
  local_port: 'u32',
});
export const bindVirqArgument = struct('evtchn_bind_virq', { virq: 'u32', vcpu: 'u32', port: 'u32' });
export const bindIpiArgument = struct('evtchn_bind_ipi', { vcpu: 'u32', port: 'u32' });
export const bindPirqArgument = struct('evtchn_bind_pirq', { pirq: 'u32', flags: 'u32', port: 'u32' });
export const portArgument = struct('evtchn_port', { port: 'u32' });
/** evtchn_status; the union is a domain in `dom2`, then a port, or a VIRQ number in its first four bytes. */
export const statusArgument = struct('evtchn_status', {
  dom: 'u16',
  port: 'u32',
  status: 'u32',
  vcpu: 'u32',
  u: 'u32',
  u2: 'u32',
});
export const bindVcpuArgument = struct('evtchn_bind_vcpu', { port: 'u32', vcpu: 'u32' });
export const resetArgument = struct('evtchn_reset', { dom: 'u16' });
export const initControlArgument = struct('evtchn_init_control', {
  control_gfn: 'u64',
  offset: 'u32',
  vcpu: 'u32',
  link_bits: 'u8',
  pad: 'bytes7',
});
export const expandArrayArgument = struct('evtchn_expand_array', { array_gfn: 'u64' });
export const setPriorityArgument = struct('evtchn_set_priority', { port: 'u32', priority: 'u32' });

/** EVTCHNSTAT_* (public/event_channel.h). */
const STATUS: Record<Channel['kind'], number> = { free: 0, reserved: 0, unbound: 1, interdomain: 2, virq: 4, ipi: 5 };
const PIRQS = 1056;

const ESRCH = { errno: 'ESRCH', when: 'there is no such domain' } as const;
const EPERM = { errno: 'EPERM', when: 'the caller may not act on that domain' } as const;
const ENOSPC = { errno: 'ENOSPC', when: 'no port is free' } as const;
const EFAULT = { errno: 'EFAULT', when: 'the argument cannot be read or written' } as const;
const BAD_PORT = { errno: 'EINVAL', when: 'the port is out of range or in the wrong state' } as const;
const ENOENT = { errno: 'ENOENT', when: 'there is no such virtual processor' } as const;

// [impl->dsn~hyp-evtchn-alloc-unbound~1]
function allocUnbound(call: Call, a: { dom: number; remote_dom: number; port: number }): Outcome {
  const domain = domainById(call.hv, call.domain, a.dom);
  if (!domain) return fail('ESRCH');
  const port = freePort(domain);
  if (port === undefined) return fail('ENOSPC');
  if (call.hv.policy === 'silo') {
    const remote = domainById(call.hv, call.domain, a.remote_dom);
    if (!remote) return fail('ESRCH');
    if (!mayCommunicate(call.hv, domain, remote) && !call.domain.control) return fail('EPERM');
  }
  if (!mayControl(call.domain, domain)) return fail('EPERM');
  setChannel(domain, port, {
    kind: 'unbound',
    remoteDomain: a.remote_dom === DOMID_SELF ? call.domain.id : a.remote_dom,
    vcpu: 0,
  });
  a.port = port;
  return 0;
}

// [impl->dsn~hyp-evtchn-bind-interdomain~1]
function bindInterdomain(call: Call, a: { remote_dom: number; remote_port: number; local_port: number }): Outcome {
  const { hv, domain } = call;
  const remote = domainById(hv, domain, a.remote_dom);
  if (!remote) return fail('ESRCH');
  const local = freePort(domain);
  if (local === undefined) return fail('ENOSPC');
  const end = channelAt(remote, a.remote_port);
  if (end?.kind !== 'unbound' || end.remoteDomain !== domain.id) return fail('EINVAL');
  if (!mayCommunicate(hv, domain, remote)) return fail('EPERM');
  setChannel(domain, local, { kind: 'interdomain', remoteDomain: remote.id, remotePort: a.remote_port, vcpu: 0 });
  setChannel(remote, a.remote_port, { kind: 'interdomain', remoteDomain: domain.id, remotePort: local, vcpu: end.vcpu });
  setPending(hv, domain, local);
  a.local_port = local;
  return 0;
}

// [impl->dsn~hyp-evtchn-bind-virq~1]
function bindVirq(call: Call, a: { virq: number; vcpu: number; port: number }): Outcome {
  if (a.virq >= NR_VIRQS) return fail('EINVAL');
  if (isGlobalVirq(a.virq) && a.vcpu !== 0) return fail('EINVAL');
  const vcpu = call.domain.vcpus[a.vcpu];
  if (!vcpu) return fail('ENOENT');
  if (vcpu.virqs[a.virq] !== 0) return fail('EEXIST');
  const port = freePort(call.domain);
  if (port === undefined) return fail('ENOSPC');
  setChannel(call.domain, port, { kind: 'virq', virq: a.virq, vcpu: a.vcpu });
  vcpu.virqs[a.virq] = port;
  a.port = port;
  return 0;
}

// [impl->dsn~hyp-evtchn-bind-ipi~1]
function bindIpi(call: Call, a: { vcpu: number; port: number }): Outcome {
  if (!call.domain.vcpus[a.vcpu]) return fail('ENOENT');
  const port = freePort(call.domain);
  if (port === undefined) return fail('ENOSPC');
  setChannel(call.domain, port, { kind: 'ipi', vcpu: a.vcpu });
  a.port = port;
  return 0;
}

// [impl->dsn~hyp-evtchn-send~1]
function send(call: Call, a: { port: number }): Outcome {
  const channel = channelAt(call.domain, a.port);
  if (!channel) return fail('EINVAL');
  if (channel.kind === 'unbound') return 0;
  if (channel.kind === 'ipi') {
    setPending(call.hv, call.domain, a.port);
    return 0;
  }
  if (channel.kind !== 'interdomain') return fail('EINVAL');
  const remote = call.hv.domains.get(channel.remoteDomain)!;
  if (!mayCommunicate(call.hv, call.domain, remote)) return fail('EPERM');
  setPending(call.hv, remote, channel.remotePort);
  return 0;
}

// [impl->dsn~hyp-evtchn-status~1]
function status(call: Call, a: { dom: number; port: number; status: number; vcpu: number; u: number; u2: number }): Outcome {
  const domain = domainById(call.hv, call.domain, a.dom);
  if (!domain) return fail('ESRCH');
  const channel = channelAt(domain, a.port);
  if (!channel) return fail('EINVAL');
  if (!mayControl(call.domain, domain)) return fail('EPERM');
  a.status = STATUS[channel.kind];
  a.vcpu = 'vcpu' in channel ? channel.vcpu : 0;
  if (channel.kind === 'unbound') a.u = ((a.u & 0xffff_0000) | channel.remoteDomain) >>> 0;
  if (channel.kind === 'virq') a.u = channel.virq;
  if (channel.kind === 'interdomain') {
    a.u = ((a.u & 0xffff_0000) | channel.remoteDomain) >>> 0;
    a.u2 = channel.remotePort;
  }
  return 0;
}

// [impl->dsn~hyp-evtchn-bind-vcpu~1]
function bindVcpu(call: Call, a: { port: number; vcpu: number }): Outcome {
  if (!call.domain.vcpus[a.vcpu]) return fail('ENOENT');
  const channel = channelAt(call.domain, a.port);
  if (!channel) return fail('EINVAL');
  const movable =
    channel.kind === 'unbound' || channel.kind === 'interdomain' || (channel.kind === 'virq' && isGlobalVirq(channel.virq));
  if (!movable) return fail('EINVAL');
  setChannel(call.domain, a.port, { ...channel, vcpu: a.vcpu });
  return 0;
}

// [impl->dsn~hyp-evtchn-reset~1]
function reset(call: Call, a: { dom: number }): Outcome {
  const domain = domainById(call.hv, call.domain, a.dom);
  if (!domain) return fail('ESRCH');
  if (!mayControl(call.domain, domain)) return fail('EPERM');
  if (domain !== call.domain && domain.pauseCount === 0) return fail('EINVAL');
  for (let port = 1; port < domain.events.ports.length; port++) closePort(call.hv, domain, port);
  return 0;
}

/** Physical interrupts are not routed through event channels on Arm. */
function bindPirq(call: Call, a: { pirq: number }): Outcome {
  if (a.pirq >= PIRQS) return fail('EINVAL');
  return fail(freePort(call.domain) === undefined ? 'ENOSPC' : 'ENOMEM');
}

// [impl->dsn~hyp-evtchn-operations~1]
export const eventChannelOp: Hypercall = {
  number: 32,
  name: 'event_channel_op',
  summary: 'Event channels. x1 = argument.',
  unknown: 'ENOSYS',
  operations: [
    operation({
      command: 0,
      name: 'EVTCHNOP_bind_interdomain',
      summary: 'Connects a new local port to an unbound port that another domain offers to the caller.',
      argument: bindInterdomainArgument,
      copyBack: true,
      privilege: 'any',
      errors: [ESRCH, ENOSPC, BAD_PORT, EPERM, EFAULT],
      run: bindInterdomain,
    }),
    operation({
      command: 1,
      name: 'EVTCHNOP_bind_virq',
      summary: 'Binds a new port to a virtual interrupt.',
      argument: bindVirqArgument,
      copyBack: true,
      privilege: 'any',
      errors: [
        { errno: 'EINVAL', when: 'no such VIRQ, or a global VIRQ on a virtual processor other than 0' },
        ENOENT,
        { errno: 'EEXIST', when: 'the VIRQ is already bound' },
        ENOSPC,
        EFAULT,
      ],
      run: bindVirq,
    }),
    operation({
      command: 2,
      name: 'EVTCHNOP_bind_pirq',
      summary: 'Not available on Arm.',
      argument: bindPirqArgument,
      copyBack: true,
      privilege: 'any',
      errors: [
        { errno: 'EINVAL', when: 'the number is out of range' },
        { errno: 'ENOMEM', when: 'always otherwise' },
        ENOSPC,
        EFAULT,
      ],
      run: bindPirq,
    }),
    operation({
      command: 3,
      name: 'EVTCHNOP_close',
      summary: 'Closes a port.',
      argument: portArgument,
      privilege: 'any',
      errors: [BAD_PORT, EFAULT],
      run: (call, a) => (closePort(call.hv, call.domain, a.port) ? 0 : fail('EINVAL')),
    }),
    operation({
      command: 4,
      name: 'EVTCHNOP_send',
      summary: 'Sends an event to the remote end.',
      argument: portArgument,
      privilege: 'any',
      errors: [BAD_PORT, EPERM, EFAULT],
      run: send,
    }),
    operation({
      command: 5,
      name: 'EVTCHNOP_status',
      summary: 'State of a port.',
      argument: statusArgument,
      copyBack: true,
      privilege: 'self-or-control',
      errors: [ESRCH, BAD_PORT, EPERM, EFAULT],
      run: status,
    }),
    operation({
      command: 6,
      name: 'EVTCHNOP_alloc_unbound',
      summary: 'Allocates a port that a named domain may bind to.',
      argument: allocUnboundArgument,
      copyBack: true,
      privilege: 'self-or-control',
      errors: [ESRCH, ENOSPC, EPERM, EFAULT],
      run: allocUnbound,
    }),
    operation({
      command: 7,
      name: 'EVTCHNOP_bind_ipi',
      summary: 'Binds a new port to a virtual processor of the caller.',
      argument: bindIpiArgument,
      copyBack: true,
      privilege: 'any',
      errors: [ENOENT, ENOSPC, EFAULT],
      run: bindIpi,
    }),
    operation({
      command: 8,
      name: 'EVTCHNOP_bind_vcpu',
      summary: 'Chooses the virtual processor that is notified.',
      argument: bindVcpuArgument,
      privilege: 'any',
      errors: [ENOENT, BAD_PORT, EFAULT],
      run: bindVcpu,
    }),
    operation({
      command: 9,
      name: 'EVTCHNOP_unmask',
      summary: 'Unmasks a port and delivers what was pending.',
      argument: portArgument,
      privilege: 'any',
      errors: [BAD_PORT, EFAULT],
      run(call, a) {
        if (!channelAt(call.domain, a.port)) return fail('EINVAL');
        unmask(call.hv, call.domain, a.port);
        return 0;
      },
    }),
    operation({
      command: 10,
      name: 'EVTCHNOP_reset',
      summary: 'Closes every port of a domain.',
      argument: resetArgument,
      privilege: 'self-or-control',
      errors: [ESRCH, EPERM, { errno: 'EINVAL', when: 'another domain that is not paused' }, EFAULT],
      run: reset,
    }),
    operation({
      command: 13,
      name: 'EVTCHNOP_set_priority',
      summary: 'FIFO ABI only.',
      argument: setPriorityArgument,
      privilege: 'any',
      errors: [BAD_PORT, { errno: 'ENOSYS', when: 'the two-level ABI is in use' }, EFAULT],
      run: (call, a) => fail(channelAt(call.domain, a.port) ? 'ENOSYS' : 'EINVAL'),
    }),
    operation({
      command: 12,
      name: 'EVTCHNOP_expand_array',
      summary: 'FIFO ABI only.',
      argument: expandArrayArgument,
      privilege: 'any',
      errors: [{ errno: 'EOPNOTSUPP', when: 'the two-level ABI is in use' }, EFAULT],
      run: () => fail('EOPNOTSUPP'),
    }),
  ],
};
