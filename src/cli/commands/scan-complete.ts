/**
 * What `--require-complete` asks beyond every scan. A scan always ends with 3 when a file, header or declaration could not be
 * analysed; with this option also where something else stood in for what was asked: recorded macros for a compiler that could
 * not be run, no verdict for a guideline that was named, a translation that the sources themselves call an error.
 */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { IncompleteFact } from '../../facts/common.ts';
import type { GuidelineId } from '../../misra/catalogue/guideline.ts';
import { shownGuideline } from '../../misra/report/guideline-name.ts';
import type { ConfigurationResult } from '../../misra/scan/configurations.ts';

// [impl->dsn~misra-require-complete~1]
export function notComplete(
  problems: readonly Diagnostic[],
  wanted: ReadonlySet<GuidelineId> | undefined,
  { ran, diagnostics }: Pick<ConfigurationResult, 'ran' | 'diagnostics'>,
): IncompleteFact[] {
  const list: IncompleteFact[] = problems
    .filter((p) => p.code === 'c/compiler-not-asked')
    .map((p) => ({ file: '<command line>', reason: p.message }));
  for (const id of wanted ?? [])
    if (!ran.has(id)) list.push({ file: '<command line>', reason: `${shownGuideline(id)} was asked for and has no checker` });
  for (const d of diagnostics)
    if (d.severity === 'error' && d.effect !== 'incomplete')
      list.push({
        file: d.place?.file ?? '<command line>',
        reason: d.message,
        ...(d.place === undefined ? {} : { line: d.place.line }),
      });
  return list;
}
