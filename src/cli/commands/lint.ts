/** `assay lint`: quality of requirement texts, and their constants against those of the code. */
import { resolve } from 'node:path';
import { prettyJson } from '../../base/canonical-json.ts';
import type { Diagnostic, ExitCode, Severity } from '../../base/diagnostic.ts';
import { collectFiles } from '../../trace/files.ts';
import { coexistence } from '../../trace/integrity.ts';
import { type ConstantFinding, checkConstants, collectConstants } from '../../trace/lint/constants.ts';
import { lintDiagnostics, lintItems } from '../../trace/lint/lint.ts';
import { LINT_RULES } from '../../trace/lint/rules.ts';
import { csvOf } from '../../trace/report/formats.ts';
import type { Command, Invocation } from '../command.ts';
import { deliver, deliveries, filePort, formatOption, tracedProject } from '../tracing.ts';

const FORMATS = ['text', 'json', 'csv'];

export const lint: Command = {
  name: 'lint',
  summary: 'quality of requirement texts; their constants against the code',
  options: [
    formatOption(FORMATS),
    { name: '--code', value: 'PATH', repeatable: true, summary: 'C sources whose constants the requirements are compared with' },
    {
      name: '--fail-on',
      value: 'LEVEL',
      choices: ['error', 'warning', 'note', 'none'],
      summary: 'exit 1 from this severity on (default: error)',
    },
    { name: '--rules', summary: 'list the rules' },
  ],
  notes: 'Suppress in the text of an item: <!-- lint off RULE: reason -->',
  run(invocation: Invocation): ExitCode {
    const { report, options, host } = invocation;
    if (options.has('--rules')) {
      for (const r of LINT_RULES)
        host.out(
          `${r.id.padEnd(20)} ${r.severity.padEnd(8)} ${r.summary}${r.incose === undefined ? '' : ` (compare INCOSE ${r.incose})`}\n`,
        );
      return 0;
    }
    const wanted = deliveries(invocation, FORMATS);
    const project = wanted === undefined ? undefined : tracedProject(invocation);
    if (wanted === undefined || project === undefined) return report.exit;
    const result = lintItems(project.run.graph.items);
    const constants = checkCode(invocation, project.run.graph.items);
    const diagnostics = [
      ...lintDiagnostics(result.findings, (options.value('--fail-on') ?? 'error') as Severity | 'none'),
      ...constantDiagnostics(constants),
    ];
    const mixed = coexistence(project.run.graph);
    deliver(invocation, wanted, (format) => {
      if (format === 'json')
        return prettyJson({
          schema: 'assay/lint/1',
          items: result.items,
          patterns: result.patterns,
          findings: result.findings,
          constants,
          coexistence: mixed,
        });
      if (format === 'csv')
        return csvOf(
          ['item', 'rule', 'severity', 'text', 'message', 'file', 'line', 'suppressed'],
          result.findings.map((f) => [f.item, f.rule, f.severity, f.text, f.message, f.file, f.line, f.suppressed ?? '']),
        );
      return '';
    });
    if (wanted.some((w) => w.format === 'text')) report.show(diagnostics);
    else for (const d of diagnostics) if (d.effect === 'policy') report.raise(1);
    for (const m of mixed) report.say(`${m.file} holds code of ${m.levels.join(' and ')}: show freedom from interference`);
    const ears = Object.entries(result.patterns)
      .filter(([, n]) => n > 0)
      .map(([p, n]) => `${n} ${p}`);
    report.say(
      `${result.items} requirements: ${ears.join(', ')}; ${result.findings.filter((f) => f.suppressed === undefined).length} findings, ${result.findings.filter((f) => f.suppressed !== undefined).length} suppressed`,
    );
    if (constants.length > 0)
      report.say(
        `constants: ${count(constants, 'agrees')} agree, ${count(constants, 'differs')} differ, ${count(constants, 'not-compared')} not compared`,
      );
    return report.exit;
  },
};

function count(constants: readonly ConstantFinding[], verdict: ConstantFinding['verdict']): number {
  return constants.filter((c) => c.verdict === verdict).length;
}

function checkCode(invocation: Invocation, items: Parameters<typeof checkConstants>[0]): ConstantFinding[] {
  const paths = invocation.options.values('--code');
  if (paths.length === 0) return [];
  const port = filePort(invocation.host, '/');
  const collected = collectFiles(port, { paths: paths.map((p) => resolve(invocation.host.cwd, p)), exclude: [], mode: 'strict' });
  invocation.report.show(collected.problems);
  const files = collected.files.filter((f) => /\.[chS]$/.test(f));
  return checkConstants(
    items,
    collectConstants(
      (function* () {
        for (const path of files) yield { path, text: Buffer.from(port.read(path) ?? []).toString('utf8') };
      })(),
    ),
  );
}

function constantDiagnostics(constants: readonly ConstantFinding[]): Diagnostic[] {
  return constants
    .filter((c) => c.verdict === 'differs')
    .map((c) => ({
      code: 'trace/constant',
      severity: 'warning',
      effect: 'policy',
      message: `${c.requirement}: '${c.text}': ${c.why}`,
      place: { file: c.file, line: c.line, column: 1 },
      cure: 'Mend the requirement or the code, or state the condition.',
      related: c.places.map((p) => ({ place: { file: p.file, line: p.line, column: 1 }, message: p.shown })),
    }));
}
