/** The scenario library, by name. A parameter block names one of these. */
import type { Scenario } from './scenario.ts';
import { DEVICE_SCENARIOS } from './scenarios/devices.ts';
import { HYPERCALL_SCENARIOS } from './scenarios/hypercalls.ts';
import { MEMORY_SCENARIOS } from './scenarios/memory.ts';
import { PROCESSOR_SCENARIOS } from './scenarios/processors.ts';
import { SCHEDULING_SCENARIOS } from './scenarios/scheduling.ts';

const ALL: readonly Scenario[] = [
  ...HYPERCALL_SCENARIOS,
  ...SCHEDULING_SCENARIOS,
  ...MEMORY_SCENARIOS,
  ...PROCESSOR_SCENARIOS,
  ...DEVICE_SCENARIOS,
];

export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(ALL.map((s) => [s.name, s]));
