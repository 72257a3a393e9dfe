/**
 * Results of tests and coverage as plain data, and the readers for their files: JUnit XML, `assay/runs/1`, lcov, gcov JSON,
 * Cobertura. A reader names what it cannot read; a file without a single test or line is a problem, never "all passed".
 */
import { append } from '../base/append.ts';
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import type { ImportInput } from './importer.ts';
import { inputProblem } from './importer.ts';
import { array, readJson, record, scalar } from './json.ts';
import { CoverageCollector, type LineCoverage, testKey } from './line-coverage.ts';
import { descendants, readXml, type XmlNode } from './xml.ts';

export type Verdict = 'passed' | 'failed' | 'error' | 'not-run';

export interface TestResult {
  readonly name: string;
  /** File or class the test belongs to. */
  readonly group: string;
  readonly verdict: Verdict;
  /** Requirement ids that the record itself names (runs, JUnit properties). */
  readonly verifies: readonly string[];
  /** Commit that the record says it was made of. */
  readonly commit?: string;
}

export interface Results {
  readonly tests: readonly TestResult[];
  readonly coverage: LineCoverage;
}

const NOTHING: Results = { tests: [], coverage: new Map() };

export interface ResultReader {
  readonly format: string;
  handles(path: string, head: string): boolean;
  read(input: ImportInput): Read<Results>;
}

function emptyProblem(path: string, what: string): Diagnostic {
  return inputProblem(
    'empty-results',
    path,
    1,
    `${path} holds no ${what}`,
    'Check that the tests ran before the trace; an empty result file is never green.',
  );
}

const junit: ResultReader = {
  format: 'junit',
  handles: (path, head) => /\.xml$/i.test(path) && /<testsuites?[\s/>]/.test(head),
  read(input) {
    const xml = readXml(input.path, input.text);
    const cases = xml.value === undefined ? [] : descendants(xml.value, 'testcase');
    const commit = xml.value === undefined ? undefined : namedCommit(xml.value);
    const tests = cases.map((c) => ({ ...junitCase(c), ...(commit === undefined ? {} : { commit }) }));
    const problems = [...xml.problems, ...(tests.length === 0 ? [emptyProblem(input.path, 'test case')] : [])];
    return { value: { tests, coverage: new Map() }, problems };
  },
};

/** A property such as `commit`, `git.commit.id`, `vcs.revision` of the record. */
function namedCommit(root: XmlNode): string | undefined {
  const named = descendants(root, 'property').find((p) =>
    /^(?:git|vcs|scm)?[._-]?(?:commit|revision|sha)(?:[._-]?(?:id|hash|sha))?$/i.test(p.attributes.name ?? ''),
  );
  const value = (named?.attributes.value ?? named?.text ?? '').trim();
  return /^[0-9a-f]{7,64}$/i.test(value) ? value.toLowerCase() : undefined;
}

function junitCase(node: XmlNode): TestResult {
  const has = (name: string): boolean => node.children.some((c) => c.name === name);
  const properties = descendants(node, 'property');
  const verifies = properties
    .filter((p) => /verif|requirement|covers|satisf/i.test(p.attributes.name ?? ''))
    .flatMap((p) => (p.attributes.value ?? p.text).split(/[\s,;]+/).filter((v) => v !== ''));
  return {
    name: node.attributes.name ?? '',
    group: node.attributes.file ?? node.attributes.classname ?? '',
    verdict: has('failure') ? 'failed' : has('error') ? 'error' : has('skipped') ? 'not-run' : 'passed',
    verifies,
  };
}

const RUN_VERDICTS: Readonly<Record<string, Verdict>> = {
  passed: 'passed',
  failed: 'failed',
  hung: 'failed',
  error: 'error',
  'not-run': 'not-run',
};

const runs: ResultReader = {
  format: 'assay-runs',
  handles: (path, head) => /\.json$/i.test(path) && head.includes('assay/runs/1'),
  read(input) {
    const read = readJson(input.path, input.text);
    const tests = array(record(read.value).runs)
      .map(record)
      .map(
        (r): TestResult => ({
          name: scalar(r.case),
          group: scalar(r.target),
          verdict: RUN_VERDICTS[scalar(r.verdict)] ?? 'error',
          verifies: [scalar(r.requirement)],
        }),
      );
    const problems = [
      ...read.problems,
      ...(read.value !== undefined && tests.length === 0 ? [emptyProblem(input.path, 'run')] : []),
    ];
    return { value: { tests, coverage: new Map() }, problems };
  },
};

function coverageRead(path: string, found: CoverageCollector, problems: readonly Diagnostic[]): Read<Results> {
  const empty = found.files.size === 0 && problems.length === 0 ? [emptyProblem(path, 'instrumented line')] : [];
  return { value: { tests: [], coverage: found.files }, problems: [...problems, ...empty] };
}

const lcov: ResultReader = {
  format: 'lcov',
  handles: (path, head) => /\.(?:info|lcov)$/i.test(path) || /^(?:TN:|SF:)/.test(head),
  read(input) {
    const found = new CoverageCollector();
    let file = '';
    let test = '';
    for (const line of input.text.split(/\r?\n/)) {
      const colon = line.indexOf(':');
      const tag = colon < 0 ? line : line.slice(0, colon);
      const fields = line.slice(colon + 1).split(',');
      if (tag === 'TN') test = testKey(line.slice(3).trim());
      else if (tag === 'SF') file = line.slice(3);
      else if (tag === 'DA') found.add('lines', file, Number(fields[0]), '', Number(fields[1]), test);
      else if (tag === 'BRDA')
        found.add('branches', file, Number(fields[0]), fields.slice(1, -1).join(','), Number(fields.at(-1)) || 0, test);
      else if (tag === 'MCDC') {
        const [at, group, sense, taken, index] = fields;
        found.add('conditions', file, Number(at), `${group},${sense},${index}`, Number(taken) || 0, test);
      } else if (tag === 'end_of_record') file = '';
    }
    return coverageRead(input.path, found, input.decodingProblems);
  },
};

const gcov: ResultReader = {
  format: 'gcov-json',
  handles: (path, head) => /\.json$/i.test(path) && head.includes('"gcc_version"'),
  read(input) {
    const json = readJson(input.path, input.text);
    const found = new CoverageCollector();
    for (const file of array(record(json.value).files).map(record)) {
      for (const l of array(file.lines).map(record)) {
        const at = Number(l.line_number);
        found.add('lines', scalar(file.file), at, '', Number(l.count));
        for (const [k, b] of array(l.branches).map(record).entries())
          if (b.throw !== true) found.add('branches', scalar(file.file), at, String(k), Number(b.count));
        for (const [k, c] of array(l.conditions).map(record).entries()) {
          const total = Number(c.count) || 0;
          const covered = Number(c.covered) || 0;
          for (let n = 0; n < Math.min(total, 1000); n++)
            found.add('conditions', scalar(file.file), at, `${k},${n}`, n < covered ? 1 : 0);
        }
      }
    }
    return coverageRead(input.path, found, json.problems);
  },
};

const cobertura: ResultReader = {
  format: 'cobertura',
  handles: (path, head) => /\.xml$/i.test(path) && /<coverage[\s/>]/.test(head),
  read(input) {
    const xml = readXml(input.path, input.text);
    const found = new CoverageCollector();
    for (const c of xml.value === undefined ? [] : descendants(xml.value, 'class')) {
      const file = c.attributes.filename ?? '';
      for (const l of descendants(c, 'line')) {
        found.add('lines', file, Number(l.attributes.number), '', Number(l.attributes.hits));
        const m = /\((\d{1,4})\/(\d{1,4})\)/.exec(l.attributes['condition-coverage'] ?? '');
        for (let n = 0; m !== null && n < Number(m[2]); n++)
          found.add('branches', file, Number(l.attributes.number), String(n), n < Number(m[1]) ? 1 : 0);
      }
    }
    return coverageRead(input.path, found, xml.problems);
  },
};

export const RESULT_READERS: readonly ResultReader[] = [junit, cobertura, runs, gcov, lcov];

export interface ResultFile {
  readonly path: string;
  readonly input: ImportInput | undefined;
  /** What the file `<path>.commit` beside it says, for formats that cannot name their commit. */
  readonly commit?: string | undefined;
}

// [impl->dsn~trace-results~1]
/** Reads result files; one that is missing, unknown or empty makes the run incomplete. */
export function readResults(files: readonly ResultFile[]): Read<Results> {
  const tests: TestResult[] = [];
  const coverage = new CoverageCollector();
  const problems: Diagnostic[] = [];
  for (const { path, input, commit } of files) {
    if (input === undefined) {
      problems.push(
        inputProblem(
          'missing-results',
          path,
          1,
          `the result file ${path} is missing`,
          'Run the tests first, or take it out of trace.results in assay.yaml.',
        ),
      );
      continue;
    }
    const read = readOne(input);
    append(problems, read.problems);
    const named = (t: TestResult): TestResult => (commit === undefined || t.commit !== undefined ? t : { ...t, commit });
    append(tests, read.value.tests.map(named));
    coverage.addAll(read.value.coverage);
  }
  return { value: { tests, coverage: coverage.files }, problems };
}

function readOne(input: ImportInput): Read<Results> {
  const head = Buffer.from(input.bytes.subarray(0, 4096)).toString('utf8');
  const reader = RESULT_READERS.find((r) => r.handles(input.path, head));
  if (reader !== undefined) return reader.read(input);
  const known = RESULT_READERS.map((r) => r.format).join(', ');
  return {
    value: NOTHING,
    problems: [inputProblem('unknown-results', input.path, 1, `${input.path} is in no known result format`, `Known: ${known}.`)],
  };
}
