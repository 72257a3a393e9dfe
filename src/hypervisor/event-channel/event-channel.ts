/**
 * Event channels, two-level ABI: a port of one domain bound to a port of another, to a virtual interrupt or to a
 * virtual processor. Delivery sets a bit in the pages the guest shares with the hypervisor and raises the event
 * interrupt.
 *
 * Invariants:
 *  - an interdomain channel's remote end is interdomain and points back;
 *  - a bound VIRQ is in the table of exactly one virtual processor, and that entry names the port;
 *  - port 0 is never allocated; no port is above the domain's limit;
 *  - the pending bit of a free port is clear.
 */

import { GUEST } from '../abi/layout.ts';
import { EVTCHN_2L_PORTS, SHARED_INFO, VCPU_INFO } from '../abi/shared-info.ts';
import type { Domain } from '../domain/domain.ts';
import { addressOf } from '../frames/frame-table.ts';
import { wake } from '../scheduler/scheduler.ts';
import type { Hypervisor } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { raise } from '../vgic/vgic.ts';
import { type Channel, PORTS_PER_BUCKET } from './state.ts';

export const NR_VIRQS = 24;
/** VIRQs of which every virtual processor has its own (public/xen.h): timer, debug, profiling, performance counters. */
const PER_VCPU_VIRQS: ReadonlySet<number> = new Set([0, 1, 7, 13]);

export function isGlobalVirq(virq: number): boolean {
  return !PER_VCPU_VIRQS.has(virq);
}

/** The channel at a port, or undefined when the port is out of range. */
export function channelAt(domain: Domain, port: number): Channel | undefined {
  return domain.events.ports[port];
}

// [impl->dsn~hyp-evtchn-allocate~1]
/** Lowest free port, or undefined when the domain has reached its limit. */
export function freePort(domain: Domain): number | undefined {
  const { ports, maximumPort } = domain.events;
  const found = ports.findIndex((c) => c.kind === 'free');
  const port = found >= 0 ? found : ports.length;
  return port > Math.min(maximumPort, EVTCHN_2L_PORTS - 1) ? undefined : port;
}

/** Stores a channel; the table grows by whole buckets, whose other ports are then in range and free. */
export function setChannel(domain: Domain, port: number, channel: Channel): void {
  const { ports } = domain.events;
  while (ports.length <= port) ports.push({ kind: 'free' });
  while (ports.length % PORTS_PER_BUCKET !== 0) ports.push({ kind: 'free' });
  ports[port] = channel;
}

/** Frees a port; whatever was pending on it is forgotten. */
export function freeChannel(hv: Hypervisor, domain: Domain, port: number): void {
  clearBit(hv, sharedInfo(domain) + SHARED_INFO.evtchnPending, port);
  setChannel(domain, port, { kind: 'free' });
}

// [impl->dsn~hyp-evtchn-pending~1]
/** Marks a port pending and, unless it is masked or already pending, notifies its virtual processor. */
export function setPending(hv: Hypervisor, domain: Domain, port: number): void {
  const channel = channelAt(domain, port);
  const vcpu = domain.vcpus[channel !== undefined && 'vcpu' in channel ? channel.vcpu : 0]!;
  const shared = sharedInfo(domain);
  if (!setBit(hv, shared + SHARED_INFO.evtchnPending, port)) notify(hv, domain, vcpu, port);
  wakePollers(hv, domain, port);
}

function notify(hv: Hypervisor, domain: Domain, vcpu: Vcpu, port: number): void {
  if (testBit(hv, sharedInfo(domain) + SHARED_INFO.evtchnMask, port)) return;
  if (!vcpu.info) return;
  const info = addressOf(vcpu.info.mfn) + vcpu.info.offset;
  if (!setBit(hv, info + VCPU_INFO.evtchnPendingSel, port >>> 6)) markEventsPending(hv, vcpu);
}

// [impl->dsn~hyp-evtchn-upcall~1]
/** Sets evtchn_upcall_pending; a change from 0 raises the event interrupt. */
export function markEventsPending(hv: Hypervisor, vcpu: Vcpu): void {
  if (!vcpu.info) return;
  const at = addressOf(vcpu.info.mfn) + vcpu.info.offset + VCPU_INFO.evtchnUpcallPending;
  const before = hv.ram.u8(at);
  hv.ram.setU8(at, 1);
  if (before === 0) raise(hv, vcpu, GUEST.eventPpi);
  wake(hv, vcpu);
}

/** Whether an upcall waits for which no interrupt is on its way. */
export function upcallPending(hv: Hypervisor, vcpu: Vcpu): boolean {
  const onItsWay = vcpu.vgic.local.pending[GUEST.eventPpi] === 1 || vcpu.vgic.lr.includes(GUEST.eventPpi);
  return (
    !onItsWay &&
    vcpu.info !== undefined &&
    hv.ram.u8(addressOf(vcpu.info.mfn) + vcpu.info.offset + VCPU_INFO.evtchnUpcallPending) !== 0
  );
}

function wakePollers(hv: Hypervisor, domain: Domain, port: number): void {
  for (const vcpu of domain.vcpus)
    if (vcpu.isPolling && (vcpu.polling.includes(port) || vcpu.polling.length !== 1)) wake(hv, vcpu);
}

// [impl->dsn~hyp-evtchn-unmask~1]
/** Clears the mask bit; a port that is pending is then delivered. */
export function unmask(hv: Hypervisor, domain: Domain, port: number): void {
  const channel = channelAt(domain, port);
  const vcpu = domain.vcpus[channel !== undefined && 'vcpu' in channel ? channel.vcpu : 0]!;
  const shared = sharedInfo(domain);
  if (!clearBit(hv, shared + SHARED_INFO.evtchnMask, port)) return;
  if (!testBit(hv, shared + SHARED_INFO.evtchnPending, port) || !vcpu.info) return;
  const info = addressOf(vcpu.info.mfn) + vcpu.info.offset;
  if (!setBit(hv, info + VCPU_INFO.evtchnPendingSel, port >>> 6)) markEventsPending(hv, vcpu);
}

export function isPending(hv: Hypervisor, domain: Domain, port: number): boolean {
  return testBit(hv, sharedInfo(domain) + SHARED_INFO.evtchnPending, port);
}

// [impl->dsn~hyp-evtchn-close~1]
/** Closes a bound or unbound port; the other end of an interdomain channel falls back to unbound. */
export function closePort(hv: Hypervisor, domain: Domain, port: number): boolean {
  const channel = channelAt(domain, port);
  if (!channel || channel.kind === 'free' || channel.kind === 'reserved') return false;
  if (channel.kind === 'virq') domain.vcpus[isGlobalVirq(channel.virq) ? 0 : channel.vcpu]!.virqs[channel.virq] = 0;
  freeChannel(hv, domain, port);
  if (channel.kind === 'interdomain') {
    const remote = hv.domains.get(channel.remoteDomain);
    const end = remote?.events.ports[channel.remotePort];
    if (remote && end?.kind === 'interdomain')
      setChannel(remote, channel.remotePort, { kind: 'unbound', remoteDomain: domain.id, vcpu: end.vcpu });
  }
  return true;
}

// [impl->dsn~hyp-evtchn-virq~1]
/** Raises a VIRQ of a virtual processor (or of the domain, for global ones). */
export function sendVirq(hv: Hypervisor, domain: Domain, virq: number, vcpuId = 0): void {
  const port = domain.vcpus[isGlobalVirq(virq) ? 0 : vcpuId]?.virqs[virq] ?? 0;
  if (port !== 0) setPending(hv, domain, port);
}

function sharedInfo(domain: Domain): number {
  return addressOf(domain.sharedInfoMfn);
}

function testBit(hv: Hypervisor, bitmap: number, bit: number): boolean {
  return (hv.ram.u8(bitmap + (bit >>> 3)) & (1 << (bit & 7))) !== 0;
}

/** Sets a bit and answers what it was. */
function setBit(hv: Hypervisor, bitmap: number, bit: number): boolean {
  const was = testBit(hv, bitmap, bit);
  if (!was) hv.ram.setU8(bitmap + (bit >>> 3), hv.ram.u8(bitmap + (bit >>> 3)) | (1 << (bit & 7)));
  return was;
}

function clearBit(hv: Hypervisor, bitmap: number, bit: number): boolean {
  const was = testBit(hv, bitmap, bit);
  if (was) hv.ram.setU8(bitmap + (bit >>> 3), hv.ram.u8(bitmap + (bit >>> 3)) & ~(1 << (bit & 7)));
  return was;
}

/** Violations of the invariants above over all domains, as sentences; empty when sound. */
export function auditChannels(hv: Hypervisor): string[] {
  const found: string[] = [];
  for (const domain of hv.domains.values()) {
    domain.events.ports.forEach((channel, port) => {
      if (channel.kind === 'interdomain') {
        const back = hv.domains.get(channel.remoteDomain)?.events.ports[channel.remotePort];
        if (back?.kind !== 'interdomain' || back.remoteDomain !== domain.id || back.remotePort !== port)
          found.push(`d${domain.id} port ${port}: remote end does not point back`);
      }
      if (channel.kind === 'virq' && domain.vcpus[isGlobalVirq(channel.virq) ? 0 : channel.vcpu]?.virqs[channel.virq] !== port)
        found.push(`d${domain.id} port ${port}: VIRQ ${channel.virq} not in the table`);
      if (channel.kind === 'free' && isPending(hv, domain, port)) found.push(`d${domain.id} port ${port}: free but pending`);
    });
    if (domain.events.ports.length > Math.ceil((domain.events.maximumPort + 1) / PORTS_PER_BUCKET) * PORTS_PER_BUCKET)
      found.push(`d${domain.id}: more ports than the limit`);
  }
  return found;
}
