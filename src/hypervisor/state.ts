/**
 * The state of the hypervisor: one record that every subsystem operates on. Nothing else is kept anywhere; what belongs
 * to the guest lies in machine RAM.
 */
import type { Clock, CoreState, PhysicalMemory } from '../platform/ports.ts';
import type { Domain } from './domain/domain.ts';
import type { FrameTable } from './frames/frame-table.ts';
import type { Ram } from './ram.ts';
import type { Vcpu } from './vcpu/vcpu.ts';

/** Which domains may talk to each other: `dummy` = all that the hypercalls allow, `silo` = only with a control domain. */
export type AccessPolicy = 'dummy' | 'silo';

export interface Identity {
  readonly major: number;
  readonly minor: number;
  readonly extraVersion: string;
  readonly changeset: string;
  readonly compiler: string;
  readonly compileBy: string;
  readonly compileDomain: string;
  readonly compileDate: string;
  readonly commandLine: string;
  readonly buildId: Uint8Array;
}

export interface PerCore {
  readonly core: CoreState;
  /** Virtual processor whose state the core holds; undefined = idle. */
  current: Vcpu | undefined;
  /** Set when the choice of `current` must be made anew before the core leaves EL2. */
  reschedule: boolean;
  /** End of the time slice in ns; undefined = no slice runs. */
  sliceEnd: number | undefined;
}

export interface ConsoleState {
  /** Bytes to the machine's serial line. */
  readonly write: (byte: number) => void;
  /** Received bytes that no domain has read. */
  readonly input: number[];
}

export interface Hypervisor {
  readonly identity: Identity;
  readonly policy: AccessPolicy;
  readonly sliceNs: number;
  readonly memory: PhysicalMemory;
  /** Where the machine's GICv3 lies; undefined = the machine has none. */
  readonly interrupts: { readonly distributor: number; readonly redistributors: number } | undefined;
  readonly ram: Ram;
  readonly frames: FrameTable;
  readonly clock: Clock;
  /** Physical address of the idle loop. */
  readonly idleAddress: number;
  readonly console: ConsoleState;
  readonly cores: PerCore[];
  /** By identifier, ascending. */
  readonly domains: Map<number, Domain>;
  /** Round-robin order of virtual processors that can run. */
  readonly runQueue: Vcpu[];
  /** Poll time-outs: deadline in ns by virtual processor. */
  readonly pollDeadlines: Map<Vcpu, number>;
  /** Ends the machine: the hardware domain shut down. */
  readonly machineOff: (reboot: boolean) => void;
}

export function domainOf(hv: Hypervisor, vcpu: Vcpu): Domain {
  const domain = hv.domains.get(vcpu.domainId);
  if (!domain) throw new Error(`virtual processor of a domain ${vcpu.domainId} that does not exist`);
  return domain;
}
