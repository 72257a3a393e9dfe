/**
 * The reference hypervisor: native EL2 firmware for the platform model. It is entered by real exceptions, sees and
 * changes only architectural state and machine RAM, and leaves by ERET into a guest or into its idle loop (two
 * instructions of machine code in a frame of its own).
 */
import type { Clock, CoreState, NativeFirmware, PhysicalMemory, TakenException } from '../platform/ports.ts';
import { prepareCore } from './core-setup.ts';
import { createDomain, type DomainSpec } from './domain/build.ts';
import type { Domain } from './domain/domain.ts';
import { addressOf, FrameTable, XEN_OWNER } from './frames/frame-table.ts';
import { Ram } from './ram.ts';
import { leave } from './schedule.ts';
import type { AccessPolicy, Hypervisor, Identity, PerCore } from './state.ts';
import { HYPERCALLS } from './subsystems.ts';
import { handleSync } from './trap/trap.ts';
import { checkRunningTimer } from './vtimer/vtimer.ts';

export const DEFAULT_IDENTITY: Identity = {
  major: 4,
  minor: 17,
  extraVersion: '.7-assay',
  changeset: '',
  compiler: 'assay reference model',
  compileBy: 'assay',
  compileDomain: 'assay.invalid',
  compileDate: '',
  commandLine: 'console=dtuart',
  buildId: Uint8Array.from([0xa5, 0x5a, 0xa1, 0, 0, 0, 0, 1]),
};

export interface HypervisorOptions {
  readonly domains: readonly DomainSpec[];
  readonly policy?: AccessPolicy;
  readonly identity?: Partial<Identity>;
  /** Length of a time slice in ns. */
  readonly sliceNs?: number;
  /** Bytes at the start of RAM that are not given to anybody. */
  readonly reservedBytes?: number;
}

export interface HypervisorPorts {
  readonly memory: PhysicalMemory;
  /** Addresses of the machine's GICv3. */
  readonly interrupts?: { readonly distributor: number; readonly redistributors: number };
  readonly clock: Clock;
  readonly consoleWrite: (byte: number) => void;
  readonly machineOff: (reboot: boolean) => void;
}

export interface ReferenceHypervisor extends NativeFirmware {
  readonly state: Hypervisor;
}

const DEFAULT_SLICE_NS = 1_000_000;
const WFI = 0xd503_207f;
const BRANCH_BACK = 0x17ff_ffff;

/** Builds the firmware. Domains are created when the first core comes out of reset, numbered from 1 (a hardware domain is 0). */
export function createHypervisor(options: HypervisorOptions, ports: HypervisorPorts): ReferenceHypervisor {
  const ram = new Ram(ports.memory);
  const reserved = options.reservedBytes ?? 0;
  const frames = new FrameTable(ram.base + reserved, ram.size - reserved);
  const idle = frames.allocate(XEN_OWNER, 'xen')!;
  const state: Hypervisor = {
    identity: { ...DEFAULT_IDENTITY, ...options.identity },
    policy: options.policy ?? 'dummy',
    sliceNs: options.sliceNs ?? DEFAULT_SLICE_NS,
    memory: ports.memory,
    interrupts: ports.interrupts,
    ram,
    frames,
    clock: ports.clock,
    idleAddress: addressOf(idle),
    console: { write: ports.consoleWrite, input: [] },
    cores: [],
    domains: new Map(),
    runQueue: [],
    pollDeadlines: new Map(),
    machineOff: ports.machineOff,
  };
  return {
    level: 2,
    state,
    onReset: (core) => boot(state, options.domains, core),
    onException: (core, taken) => enter(state, core, taken),
  };
}

// [impl->dsn~hyp-boot~1]
function boot(hv: Hypervisor, specs: readonly DomainSpec[], core: CoreState): void {
  const perCore: PerCore = { core, current: undefined, reschedule: true, sliceEnd: undefined };
  hv.cores.push(perCore);
  prepareCore(core, hv);
  hv.ram.setU32(hv.idleAddress, WFI);
  hv.ram.setU32(hv.idleAddress + 4, BRANCH_BACK);
  if (hv.domains.size === 0) specs.reduce((id, spec) => createNumbered(hv, id, spec), 1);
  leave(hv, perCore);
}

function createNumbered(hv: Hypervisor, next: number, spec: DomainSpec): number {
  const domain: Domain = createDomain(hv, spec.hardware ? 0 : next, spec);
  return domain.id === 0 ? next : next + 1;
}

function enter(hv: Hypervisor, core: CoreState, taken: TakenException): void {
  const perCore = hv.cores.find((c) => c.core.index === core.index);
  if (!perCore) throw new Error(`exception on core ${core.index}, which was never reset`);
  const { current } = perCore;
  if (current && taken.kind === 'sync') handleSync(hv, HYPERCALLS, perCore, current, taken);
  if (current) checkRunningTimer(hv, current, core);
  leave(hv, perCore);
}
