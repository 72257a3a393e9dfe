/** The findings facts of a scan: what was found, over what, how completely, and which guidelines have a verdict. */
import { sha256Of } from '../../base/hash.ts';
import type { IncompleteFact, ToolFact } from '../../facts/common.ts';
import type { DeviationFact, FindingFact, FindingsFacts, GuidelineFact } from '../../facts/findings.ts';
import { allGuidelines } from '../catalogue/catalogue.ts';
import type { Edition, GuidelineId } from '../catalogue/guideline.ts';
import type { Configuration } from './configurations.ts';
import type { ScannedFile } from './scanned-file.ts';

export interface FactParts {
  readonly tool: ToolFact;
  readonly edition: Edition | undefined;
  readonly files: readonly ScannedFile[];
  readonly units: number;
  readonly findings: readonly FindingFact[];
  readonly ran: ReadonlySet<GuidelineId>;
  readonly incomplete: readonly IncompleteFact[];
  readonly deviations: readonly DeviationFact[];
  readonly options: Readonly<Record<string, string>>;
  /** Empty when there is one without a name. */
  readonly configurations: readonly Configuration[];
}

// [impl->dsn~misra-not-checked~1]
export function findingsFactsOf(parts: FactParts): FindingsFacts {
  const { files, findings, edition, configurations } = parts;
  const open = countBy(findings.filter((f) => f.status === 'open'));
  const deviated = countBy(findings.filter((f) => f.status !== 'open'));
  const guidelines: GuidelineFact[] = allGuidelines()
    .filter((g) => edition === undefined || g.editions.includes(edition) || parts.ran.has(g.id))
    .map((g) => ({
      id: g.id,
      title: g.title,
      category: g.category,
      check: g.checked,
      run: parts.ran.has(g.id),
      open: open.get(g.id) ?? 0,
      deviated: deviated.get(g.id) ?? 0,
    }));
  return {
    schema: 'assay/findings/1',
    tool: parts.tool,
    inputs: {
      edition: edition ?? 'all',
      units: parts.units,
      files: files.length,
      lines: files.reduce((n, f) => n + f.lineCount, 0),
      digest: sha256Of(files.flatMap((f) => [f.name, f.digest])),
      options: parts.options,
      ...(configurations.length === 0 ? {} : { configurations }),
    },
    guidelines,
    findings,
    incomplete: parts.incomplete,
    deviations: parts.deviations,
  };
}

function countBy(findings: readonly FindingFact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const f of findings) counts.set(f.guideline, (counts.get(f.guideline) ?? 0) + 1);
  return counts;
}
