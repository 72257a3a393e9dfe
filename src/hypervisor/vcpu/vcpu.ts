/** State of one virtual processor. Operations live with the subsystems that own the parts. */

import type { Runstate } from '../scheduler/runstate.ts';
import type { VgicVcpu } from '../vgic/state.ts';
import type { VtimerState } from '../vtimer/state.ts';
import type { VcpuContext } from './context.ts';

export interface Vcpu {
  readonly id: number;
  readonly domainId: number;
  readonly context: VcpuContext;
  /** MPIDR_EL1 as the guest reads it. */
  readonly mpidr: bigint;
  /** Powered down (PSCI CPU_OFF, or never started). */
  down: boolean;
  /** Waiting for an event (WFI, SCHEDOP_block, SCHEDOP_poll). */
  blocked: boolean;
  /** Stopped because its domain shuts down or is paused. */
  paused: boolean;
  /** Ports a SCHEDOP_poll waits for; empty: not polling. */
  readonly polling: number[];
  isPolling: boolean;
  /** Frame and offset of its vcpu_info; undefined: never registered (virtual processor 0 starts in shared_info). */
  info: { readonly mfn: number; readonly offset: number } | undefined;
  infoRegistered: boolean;
  /** VIRQ number → port, 0 = unbound. */
  readonly virqs: Uint16Array;
  readonly runstate: Runstate;
  /** Guest virtual address of its runstate area. */
  runstateArea: bigint | undefined;
  readonly vgic: VgicVcpu;
  readonly vtimer: VtimerState;
}
