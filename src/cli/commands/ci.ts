/**
 * `assay ci`: every analysis of one commit in order, each ending in its fact file, then the pack made from those files and
 * one summary. A step that has nothing to do says so; a step that fails leaves its facts out, and the pack says that.
 */
import { type ExitCode, worseExit } from '../../base/diagnostic.ts';
import { casesFacts } from '../../facts/cases.ts';
import { costFacts } from '../../facts/cost.ts';
import { findingsFacts } from '../../facts/findings.ts';
import { projectFacts } from '../../facts/project.ts';
import { requirementsFacts } from '../../facts/requirements.ts';
import { runsFacts } from '../../facts/runs.ts';
import { type FactKind, writeFacts } from '../../facts/schema.ts';
import { sizeFacts } from '../../facts/size.ts';
import { estimateCost } from '../../metrics/cost/estimate.ts';
import { deriveCases } from '../../trace/derive/derive.ts';
import { strictRun } from '../../trace/project.ts';
import { strictFacts } from '../../trace/report/facts.ts';
import type { Command, Invocation } from '../command.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import { projectFactsOf } from '../project-facts.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import { extrasOf, judgeSetup, traceSetup } from '../tracing.ts';
import { toolFact } from '../version.ts';
import { settingsOf } from './cost.ts';
import { buildPackFrom } from './pack.ts';
import { execute } from './run.ts';
import { scanOf } from './scan.ts';
import { sizeOf } from './size.ts';

export const ci: Command = {
  name: 'ci',
  summary: 'the whole pipeline for one commit: trace, derive, run, scan, size, cost, evidence pack',
  options: [
    {
      name: '--fail-on',
      value: 'WHAT',
      choices: ['any', 'none'],
      summary: 'which verdicts make the exit code 1 (default: any that is not ready)',
    },
  ],
  notes: 'Writes <out>/facts/*.json and <out>/pack (PDF, HTML, JSON, manifest).',
  async run(invocation: Invocation): Promise<ExitCode> {
    const { report, options } = invocation;
    const loaded = loadConfig(invocation);
    report.show(loaded.problems);
    if (report.exit === 2) return 2;
    const out = options.value('--out') ?? 'out';
    const pipeline = new Pipeline(invocation, loaded.value, `${out}/facts`);
    const exit = await pipeline.run();
    if (exit === 2 || exit === 4) return exit;
    const packed = await buildPackFrom({ ...invocation, args: [], report }, `${out}/facts`);
    if (options.value('--fail-on') === 'none') return packed === 3 && exit !== 3 ? 0 : exit === 3 ? 3 : 0;
    return worseExit(exit, packed);
  },
};

interface Step {
  readonly name: string;
  /** One line for the summary; undefined when the step failed (its problems were shown). */
  run(step: Invocation): Promise<string | undefined> | string | undefined;
}

class Pipeline {
  readonly #invocation: Invocation;
  readonly #loaded: LoadedConfig;
  readonly #folder: string;

  constructor(invocation: Invocation, loaded: LoadedConfig, folder: string) {
    this.#invocation = invocation;
    this.#loaded = loaded;
    this.#folder = folder;
  }

  async run(): Promise<ExitCode> {
    const { host, report, options } = this.#invocation;
    let exit: ExitCode = 0;
    for (const step of this.#steps()) {
      // Each step reports for itself, so that one step's defects do not stop the next.
      const own: Reporter = createReporter(host, options.has('--quiet'));
      const line = await step.run({ ...this.#invocation, args: [], report: own });
      report.say(`${step.name.padEnd(7)} ${line ?? 'failed: no facts were written'}`);
      if (own.exit === 2 || own.exit === 4) return own.exit;
      exit = worseExit(exit, line === undefined ? 3 : own.exit === 3 ? 3 : 0);
    }
    return exit;
  }

  #steps(): readonly Step[] {
    return [
      { name: 'project', run: (i) => this.#project(i) },
      { name: 'trace', run: (i) => this.#trace(i) },
      { name: 'run', run: (i) => this.#run(i) },
      { name: 'scan', run: (i) => this.#scan(i) },
      { name: 'size', run: (i) => this.#sizeAndCost(i) },
    ];
  }

  #write<T>(step: Invocation, kind: FactKind<T>, facts: T): boolean {
    const problem = step.host.write(`${this.#folder}/${kind.fileName}`, writeFacts(kind, facts));
    if (problem !== undefined) step.report.show([problem]);
    return problem === undefined;
  }

  #project(step: Invocation): string | undefined {
    const facts = projectFactsOf(step, this.#loaded);
    const where =
      facts.revision === ''
        ? 'no version control'
        : `commit ${facts.revision.slice(0, 12)}${facts.dirty === 'yes' ? ' with changes' : ''}`;
    return this.#write(step, projectFacts, facts) ? `${facts.product} ${facts.version}, ${facts.integrity}, ${where}` : undefined;
  }

  #trace(step: Invocation): string | undefined {
    const setup = traceSetup(step, []);
    if (setup === undefined) return undefined;
    const project = judgeSetup(setup);
    step.report.show(project.run.problems.filter((p) => p.code !== 'trace/near-miss'));
    const facts = strictFacts(project.run, toolFact(), extrasOf(project));
    const { ok, defects, rootCauses } = facts.counts;
    return this.#write(step, requirementsFacts, facts)
      ? `${ok} of ${ok + defects} items ok, ${defects} defects (${rootCauses} root causes)`
      : undefined;
  }

  async #run(step: Invocation): Promise<string | undefined> {
    const section = this.#loaded.config.run;
    if (section?.requirements === undefined) return 'nothing to run (run.requirements is not set)';
    const setup = traceSetup(step, []);
    if (setup === undefined) return undefined;
    const run = strictRun(setup.port, { ...setup.options, paths: section.requirements });
    const derived = deriveCases(run.graph.items);
    step.report.show(derived.problems);
    const cases = {
      schema: 'assay/cases/1' as const,
      tool: toolFact(),
      cases: derived.cases,
      notDerivable: derived.notDerivable,
    };
    const runs = await execute(step, derived.cases);
    if (runs === undefined) return undefined;
    const { passed, failed, hung, error } = runs.counts;
    if (runs.counts['not-run'] > 0 || runs.runs.length === 0) step.report.raise(3);
    if (error > 0) step.report.raise(4);
    const line = `${passed} of ${runs.runs.length} derived cases passed, ${failed} failed, ${hung} hung`;
    return this.#write(step, casesFacts, cases) && this.#write(step, runsFacts, runs) ? line : undefined;
  }

  async #scan(step: Invocation): Promise<string | undefined> {
    const result = await scanOf(step, this.#loaded, new Set());
    if (result === undefined) return undefined;
    const { findings, guidelines, inputs, incomplete } = result.facts;
    if (incomplete.length > 0) step.report.raise(3);
    const open = findings.filter((f) => f.status === 'open').length;
    const checked = guidelines.filter((g) => g.run).length;
    const line = `${inputs.units} units: ${open} open findings, ${findings.length - open} deviated; ${checked} of ${guidelines.length} guidelines checked`;
    return this.#write(step, findingsFacts, result.facts) ? line : undefined;
  }

  #sizeAndCost(step: Invocation): string | undefined {
    const size = sizeOf(step, this.#loaded);
    if (size === undefined || !this.#write(step, sizeFacts, size.facts)) return undefined;
    const settings = settingsOf(step, this.#loaded.config.cost);
    if (settings === undefined) return undefined;
    const estimate = estimateCost(size.facts.totals.code, { ...settings, slocBasis: size.facts.basis });
    step.report.show(estimate.problems);
    if (estimate.value === undefined || !this.#write(step, costFacts, estimate.value)) return undefined;
    return `${size.facts.totals.code} code lines in ${size.facts.totals.files} files; ${estimate.value.estimates.length} estimates`;
  }
}
