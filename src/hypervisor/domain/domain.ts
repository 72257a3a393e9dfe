/** State of one domain. */
import type { EventChannels } from '../event-channel/state.ts';
import type { P2m } from '../p2m/p2m.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import type { VgicDomain } from '../vgic/state.ts';
import type { Vpl011State } from '../vuart/state.ts';

/** Reasons of SCHEDOP_shutdown (public/sched.h). */
export const SHUTDOWN = { poweroff: 0, reboot: 1, suspend: 2, crash: 3, watchdog: 4, softReset: 5 } as const;

export interface Domain {
  readonly id: number;
  readonly name: string;
  /** May act on other domains (dom0, a control domain). */
  readonly control: boolean;
  /** Owns the machine's devices; its shutdown ends the machine. */
  readonly hardware: boolean;
  /** May use console_io. */
  readonly console: boolean;
  readonly handle: Uint8Array;
  readonly vcpus: Vcpu[];
  readonly p2m: P2m;
  /** Frames of use `guest` it may own. */
  maximumPages: number;
  totalPages: number;
  readonly sharedInfoMfn: number;
  /** Where shared_info is mapped in the guest; undefined = nowhere. */
  sharedInfoGfn: number | undefined;
  readonly events: EventChannels;
  readonly hvmParams: Map<number, bigint>;
  readonly vgic: VgicDomain;
  readonly uart: Vpl011State | undefined;
  /** Ticks of the system counter at which the domain's virtual counter is zero. */
  readonly counterOffset: bigint;
  /** Line being assembled by console_io and the virtual UART. */
  consoleLine: string;
  shuttingDown: boolean;
  /** First reason given; undefined until then. */
  shutdownCode: number | undefined;
  pauseCount: number;
  dying: boolean;
  /** Deadlines in ns of the domain's watchdogs; undefined = not in use. */
  readonly watchdogs: (number | undefined)[];
}
