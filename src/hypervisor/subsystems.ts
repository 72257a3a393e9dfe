/** The hypercall tables of all subsystems, in the order of their numbers' first appearance in public/xen.h. */
import type { Hypercall } from './abi/hypercall.ts';
import { consoleIo } from './console/hypercalls.ts';
import { eventChannelOp } from './event-channel/hypercalls.ts';
import { hvmOp } from './hvm/hypercalls.ts';
import { memoryOp } from './memory/hypercalls.ts';
import { schedOp } from './sched-op/hypercalls.ts';
import { multicall } from './trap/hypercall.ts';
import { vcpuOp } from './vcpu-op/hypercalls.ts';
import { xenVersion } from './version/hypercalls.ts';

const TABLES: readonly Hypercall[] = [memoryOp, xenVersion, consoleIo, vcpuOp, schedOp, eventChannelOp, hvmOp];

/** Every hypercall by number. */
export const HYPERCALLS: ReadonlyMap<bigint, Hypercall> = new Map(
  [...TABLES, multicall(() => HYPERCALLS)].map((h): [bigint, Hypercall] => [BigInt(h.number), h]),
);
