/**
 * Domains made and unmade. A new domain owns its RAM, a stage-2 map, a shared-info page and its virtual processors, all
 * down but the first. A destroyed one leaves nothing: no frame, no channel, no timer.
 */
import { GUEST, PAGE_SIZE } from '../abi/layout.ts';
import { closePort } from '../event-channel/event-channel.ts';
import { initialEventChannels } from '../event-channel/state.ts';
import { addressOf, XEN_OWNER } from '../frames/frame-table.ts';
import { CALLBACK_IRQ, HVM_PARAM } from '../hvm/hypercalls.ts';
import { scrub } from '../memory/reservation.ts';
import { P2m } from '../p2m/p2m.ts';
import { initialRunstate } from '../scheduler/runstate.ts';
import { nowNs, update } from '../scheduler/scheduler.ts';
import type { Hypervisor } from '../state.ts';
import { initialContext } from '../vcpu/context.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { interruptBank, LIST_REGISTERS } from '../vgic/state.ts';
import { initialVtimer } from '../vtimer/vtimer.ts';
import { initialVpl011 } from '../vuart/vpl011.ts';
import type { Domain } from './domain.ts';

const NR_VIRQS = 24;
const SPIS = 32;
const LARGE_ORDER = 9;

export interface DomainSpec {
  readonly name: string;
  readonly memoryPages: number;
  readonly vcpus: number;
  /** Bytes placed at `loadOffset` of the guest's RAM; execution starts there. */
  readonly image: Uint8Array;
  readonly loadOffset?: number;
  /** x0 of the first virtual processor (address of a device tree). */
  readonly argument?: bigint;
  readonly control?: boolean;
  readonly hardware?: boolean;
  readonly console?: boolean;
  readonly uart?: boolean;
  readonly maximumPort?: number;
  /** Frames it may own; default: what it starts with. */
  readonly maximumPages?: number;
}

export const VCPU_LIMIT = 128;

// [impl->dsn~hyp-domain-create~1]
/** Builds a domain and lets its first virtual processor run. Throws when the machine has not enough memory. */
export function createDomain(hv: Hypervisor, id: number, spec: DomainSpec): Domain {
  if (spec.vcpus < 1 || spec.vcpus > VCPU_LIMIT)
    throw new Error(`a domain has 1 to ${VCPU_LIMIT} virtual processors, not ${spec.vcpus}`);
  const invalidate = (vmid: number): void => {
    for (const { core } of hv.cores) core.invalidateTlb({ vmid });
  };
  const sharedInfoMfn = hv.frames.allocate(XEN_OWNER, 'shared-info');
  if (sharedInfoMfn === undefined) throw new Error('no memory for a shared-info page');
  hv.ram.fill(addressOf(sharedInfoMfn), PAGE_SIZE);
  const domain: Domain = {
    id,
    name: spec.name,
    control: spec.control ?? false,
    hardware: spec.hardware ?? false,
    console: spec.console ?? true,
    handle: new Uint8Array(16),
    vcpus: [],
    p2m: new P2m(id + 1, { ram: hv.ram, frames: hv.frames, invalidate }),
    maximumPages: spec.maximumPages ?? spec.memoryPages,
    totalPages: 0,
    sharedInfoMfn,
    sharedInfoGfn: undefined,
    events: initialEventChannels(spec.maximumPort ?? 1023),
    hvmParams: new Map([[HVM_PARAM.callbackIrq, CALLBACK_IRQ]]),
    vgic: { spis: interruptBank(SPIS), ctlr: 0, router: new BigUint64Array(SPIS) },
    uart: spec.uart === false ? undefined : initialVpl011(),
    counterOffset: BigInt(Math.floor(hv.clock.now() / 16)),
    consoleLine: '',
    shuttingDown: false,
    shutdownCode: undefined,
    pauseCount: 0,
    dying: false,
    watchdogs: [undefined, undefined],
  };
  populate(hv, domain, spec.memoryPages);
  writeImage(hv, domain, spec.loadOffset ?? 0, spec.image);
  hv.domains.set(id, domain);
  for (let v = 0; v < spec.vcpus; v++) domain.vcpus.push(createVcpu(hv, domain, v, spec));
  update(hv, domain.vcpus[0]!);
  return domain;
}

/** RAM from the guest's RAM base on, in 2 MiB pieces where the machine has them. */
function populate(hv: Hypervisor, domain: Domain, pages: number): void {
  let done = 0;
  while (done < pages) {
    const large = pages - done >= 2 ** LARGE_ORDER ? hv.frames.allocate(domain.id, 'guest', LARGE_ORDER) : undefined;
    const order = large === undefined ? 0 : LARGE_ORDER;
    const mfn = large ?? hv.frames.allocate(domain.id, 'guest');
    const gfn = GUEST.ram0Base / PAGE_SIZE + done;
    if (mfn === undefined || !domain.p2m.map(gfn, mfn, 'ram-rw', order))
      throw new Error(`no memory for ${pages} pages of domain ${domain.id}`);
    scrub(hv, mfn, order);
    done += 2 ** order;
  }
  domain.totalPages += pages;
}

/** Copies an image into the guest's RAM, page by page. */
function writeImage(hv: Hypervisor, domain: Domain, offset: number, image: Uint8Array): void {
  for (let at = 0; at < image.length; ) {
    const ipa = GUEST.ram0Base + offset + at;
    const mapping = domain.p2m.lookup(Math.floor(ipa / PAGE_SIZE));
    if (!mapping) throw new Error(`image of ${image.length} bytes does not fit the memory of domain ${domain.id}`);
    const inPage = ipa % PAGE_SIZE;
    const size = Math.min(PAGE_SIZE - inPage, image.length - at);
    hv.ram.put(addressOf(mapping.mfn) + inPage, image.subarray(at, at + size));
    at += size;
  }
}

function createVcpu(hv: Hypervisor, domain: Domain, id: number, spec: DomainSpec): Vcpu {
  const entry = BigInt(GUEST.ram0Base + (spec.loadOffset ?? 0));
  const local = interruptBank(32);
  local.enabled.fill(1, 0, 16);
  local.config.fill(2, 0, 16);
  return {
    id,
    domainId: domain.id,
    context: initialContext(entry, spec.argument ?? 0n),
    mpidr: (1n << 31n) | BigInt(id & 15) | (BigInt(id >> 4) << 8n),
    down: id !== 0,
    blocked: false,
    paused: false,
    polling: [],
    isPolling: false,
    info: id === 0 ? { mfn: domain.sharedInfoMfn, offset: 0 } : undefined,
    infoRegistered: false,
    virqs: new Uint16Array(NR_VIRQS),
    runstate: initialRunstate(nowNs(hv)),
    runstateArea: undefined,
    vgic: {
      local,
      lr: new Int16Array(LIST_REGISTERS).fill(-1),
      asleep: true,
      vmcr: 0n,
      ap0r0: 0n,
      ap1r0: 0n,
      lrValues: new BigUint64Array(LIST_REGISTERS),
    },
    vtimer: initialVtimer(),
  };
}

// [impl->dsn~hyp-domain-destroy~1]
/** Takes a domain apart. Nothing of it stays behind but frames that others still hold. */
export function destroyDomain(hv: Hypervisor, domain: Domain): void {
  domain.dying = true;
  domain.watchdogs.fill(undefined);
  for (const vcpu of domain.vcpus) {
    hv.pollDeadlines.delete(vcpu);
    update(hv, vcpu);
    if (vcpu.infoRegistered && vcpu.info) hv.frames.put(vcpu.info.mfn);
    vcpu.info = undefined;
  }
  for (let port = 1; port < domain.events.ports.length; port++) closePort(hv, domain, port);
  domain.p2m.destroy();
  for (const mfn of [...hv.frames.framesOf(domain.id)]) hv.frames.put(mfn);
  hv.frames.put(domain.sharedInfoMfn);
  domain.totalPages = 0;
  hv.domains.delete(domain.id);
}
