/**
 * Results of tests and coverage as plain data, and the readers for their files: JUnit XML, `assay/runs/1`, lcov, gcov JSON,
 * Cobertura. A reader names what it cannot read; a file without a single test or line is a problem, never "all passed".
 */
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import type { ImportInput } from './importer.ts';
import { inputProblem } from './importer.ts';
import { array, readJson, record, scalar } from './json.ts';
import { descendants, readXml, type XmlNode } from './xml.ts';

export type Verdict = 'passed' | 'failed' | 'error' | 'not-run';

export interface TestResult {
  readonly name: string;
  /** File or class the test belongs to. */
  readonly group: string;
  readonly verdict: Verdict;
  /** Requirement ids that the record itself names (runs, JUnit properties). */
  readonly verifies: readonly string[];
}

/** File → executed and instrumented lines. */
export type LineCoverage = ReadonlyMap<string, { readonly hit: ReadonlySet<number>; readonly seen: ReadonlySet<number> }>;

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
    const tests = cases.map(junitCase);
    const problems = [...xml.problems, ...(tests.length === 0 ? [emptyProblem(input.path, 'test case')] : [])];
    return { value: { tests, coverage: new Map() }, problems };
  },
};

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

/** Collects lines per file. */
class Lines {
  readonly files = new Map<string, { hit: Set<number>; seen: Set<number> }>();

  add(file: string, line: number, count: number): void {
    if (!Number.isInteger(line) || line < 1 || file === '') return;
    let entry = this.files.get(file);
    if (entry === undefined) {
      entry = { hit: new Set(), seen: new Set() };
      this.files.set(file, entry);
    }
    entry.seen.add(line);
    if (count > 0) entry.hit.add(line);
  }

  read(path: string, problems: readonly Diagnostic[]): Read<Results> {
    const empty = this.files.size === 0 && problems.length === 0 ? [emptyProblem(path, 'instrumented line')] : [];
    return { value: { tests: [], coverage: this.files }, problems: [...problems, ...empty] };
  }
}

const lcov: ResultReader = {
  format: 'lcov',
  handles: (path, head) => /\.(?:info|lcov)$/i.test(path) || /^(?:TN:|SF:)/.test(head),
  read(input) {
    const lines = new Lines();
    let file = '';
    for (const line of input.text.split(/\r?\n/)) {
      if (line.startsWith('SF:')) file = line.slice(3);
      else if (line.startsWith('DA:')) {
        const [at, count] = line.slice(3).split(',');
        lines.add(file, Number(at), Number(count));
      } else if (line === 'end_of_record') file = '';
    }
    return lines.read(input.path, input.decodingProblems);
  },
};

const gcov: ResultReader = {
  format: 'gcov-json',
  handles: (path, head) => /\.json$/i.test(path) && head.includes('"gcc_version"'),
  read(input) {
    const json = readJson(input.path, input.text);
    const lines = new Lines();
    for (const file of array(record(json.value).files).map(record)) {
      for (const l of array(file.lines).map(record)) lines.add(scalar(file.file), Number(l.line_number), Number(l.count));
    }
    return lines.read(input.path, json.problems);
  },
};

const cobertura: ResultReader = {
  format: 'cobertura',
  handles: (path, head) => /\.xml$/i.test(path) && /<coverage[\s/>]/.test(head),
  read(input) {
    const xml = readXml(input.path, input.text);
    const lines = new Lines();
    for (const c of xml.value === undefined ? [] : descendants(xml.value, 'class')) {
      for (const l of descendants(c, 'line'))
        lines.add(c.attributes.filename ?? '', Number(l.attributes.number), Number(l.attributes.hits));
    }
    return lines.read(input.path, xml.problems);
  },
};

export const RESULT_READERS: readonly ResultReader[] = [junit, cobertura, runs, gcov, lcov];

// [impl->dsn~trace-results~1]
/** Reads result files; one that is missing, unknown or empty makes the run incomplete. */
export function readResults(files: readonly { readonly path: string; readonly input: ImportInput | undefined }[]): Read<Results> {
  const tests: TestResult[] = [];
  const coverage = new Map<string, { hit: Set<number>; seen: Set<number> }>();
  const problems: Diagnostic[] = [];
  for (const { path, input } of files) {
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
    problems.push(...read.problems);
    tests.push(...read.value.tests);
    for (const [file, lines] of read.value.coverage) {
      const entry = coverage.get(file) ?? { hit: new Set<number>(), seen: new Set<number>() };
      for (const l of lines.hit) entry.hit.add(l);
      for (const l of lines.seen) entry.seen.add(l);
      coverage.set(file, entry);
    }
  }
  return { value: { tests, coverage }, problems };
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
