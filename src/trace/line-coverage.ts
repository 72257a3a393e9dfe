/**
 * Recorded coverage per file: lines, branches and MC/DC conditions, each with the tests that reached it where the format tells
 * (lcov's `TN:`), so that what the tests of one requirement alone reach can be told from what all tests reach.
 */

/** One measured point: a line, one outcome of a branch, one condition shown to be independent. */
export interface Point {
  readonly line: number;
  /** Tests that reached it; `''` where the record names none. Empty: never reached. */
  readonly by: ReadonlySet<string>;
}

export interface FileCoverage {
  readonly hit: ReadonlySet<number>;
  readonly seen: ReadonlySet<number>;
  readonly lines: ReadonlyMap<string, Point>;
  readonly branches: ReadonlyMap<string, Point>;
  readonly conditions: ReadonlyMap<string, Point>;
}

export type Metric = 'lines' | 'branches' | 'conditions';
/** File → what was measured in it. */
export type LineCoverage = ReadonlyMap<string, FileCoverage>;

class FilePoints implements FileCoverage {
  readonly hit = new Set<number>();
  readonly seen = new Set<number>();
  readonly lines = new Map<string, { line: number; by: Set<string> }>();
  readonly branches = new Map<string, { line: number; by: Set<string> }>();
  readonly conditions = new Map<string, { line: number; by: Set<string> }>();
}

/** Collects points of any number of records and files. */
export class CoverageCollector {
  readonly files = new Map<string, FilePoints>();

  /** `key` tells points of one line apart; `test`: the test that ran, or `''`. */
  add(metric: Metric, file: string, line: number, key: string, count: number, test = ''): void {
    if (!Number.isInteger(line) || line < 1 || file === '') return;
    let entry = this.files.get(file);
    if (entry === undefined) {
      entry = new FilePoints();
      this.files.set(file, entry);
    }
    const id = `${line} ${key}`;
    const point = entry[metric].get(id) ?? { line, by: new Set<string>() };
    entry[metric].set(id, point);
    if (count > 0) point.by.add(test);
    if (metric !== 'lines') return;
    entry.seen.add(line);
    if (count > 0) entry.hit.add(line);
  }

  addAll(more: LineCoverage): void {
    for (const [file, points] of more) {
      for (const metric of ['lines', 'branches', 'conditions'] as const) {
        for (const [id, { line, by }] of points[metric]) {
          const key = id.slice(id.indexOf(' ') + 1);
          this.add(metric, file, line, key, 0);
          for (const test of by) this.add(metric, file, line, key, 1, test);
        }
      }
    }
  }
}

/** Names of tests are compared without what lcov cannot write in a `TN:` line. */
export function testKey(name: string): string {
  return name.replace(/\W+/g, '_');
}
