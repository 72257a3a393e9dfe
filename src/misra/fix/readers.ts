/** Which units read which files: what a changed file can matter to. */
import { Preprocessor } from '../../c/preprocess/preprocessor.ts';
import type { ReadFile } from '../../c/preprocess/source-store.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';

/** Indices of units by absolute path of every file they read, main files included. */
export function readersOf(root: string, units: readonly UnitOptions[], readFile: ReadFile): Map<string, number[]> {
  const preprocessor = new Preprocessor({ readFile }, root);
  const readers = new Map<string, number[]>();
  units.forEach((unit, i) => {
    for (const file of filesOf(preprocessor, unit).add(unit.resolve(unit.mainFile))) push(readers, file, i);
  });
  return readers;
}

function filesOf(preprocessor: Preprocessor, unit: UnitOptions): Set<string> {
  const { inclusions } = preprocessor.run(unit);
  const paths = new Map(preprocessor.store.opened().map((f) => [f.source.id, f.path]));
  return new Set(inclusions.flatMap(({ to }) => (to === undefined ? [] : (paths.get(to) ?? []))));
}

export function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
