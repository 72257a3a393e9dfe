/** Which guests must have finished before the expected observations of a case can be read. */
import type { CompiledCase } from './compile.ts';
import type { Observation } from './scenario.ts';

/** Guest 0, and every other one that an expected observation looks at. */
export function watchedGuests(compiled: CompiledCase): number[] {
  const guests = new Set([0]);
  const look = (o: Observation): void => {
    if (o.kind === 'sum' || o.kind === 'every') for (const part of o.of) look(part);
    else if (o.kind !== 'console') guests.add(o.guest);
  };
  for (const name of Object.keys(compiled.case.expect)) look(compiled.plan.observations[name]!);
  return [...guests];
}
