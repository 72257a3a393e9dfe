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
  readonly ran: ReadonlySet<GuidelineId>;
  readonly incomplete: readonly IncompleteFact[];
  readonly options: Readonly<Record<string, string>>;
  /** Empty when there is one without a name. */
  readonly configurations: readonly Configuration[];
}

/** What a policy makes of findings. */
export interface JudgedFindings {
  /** How many, by guideline: that no record covers and that are not in a baseline; and the others. */
  readonly open: ReadonlyMap<string, number>;
  readonly deviated: ReadonlyMap<string, number>;
  readonly findings: () => readonly FindingFact[];
  readonly deviations: readonly DeviationFact[];
}

/** The findings themselves are made when they are first asked for. */
// [impl->dsn~misra-not-checked~1]
export function findingsFactsOf(parts: FactParts, { open, deviated, findings, deviations }: JudgedFindings): FindingsFacts {
  const { files, edition, configurations } = parts;
  let made: readonly FindingFact[] | undefined;
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
    get findings() {
      made ??= findings();
      return made;
    },
    incomplete: parts.incomplete,
    deviations,
  };
}
