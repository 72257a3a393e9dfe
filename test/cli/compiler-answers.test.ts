import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keptAnswers } from '../../src/cli/compiler-answers.ts';
import type { Host } from '../../src/cli/host.ts';
import { createCache } from '../../src/jobs/cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const SAID = [
  ' /usr/lib/cc1 -E -quiet -v -',
  'ignoring nonexistent directory "/usr/local/include"',
  '#include <...> search starts here:',
  ' /usr/include',
  'End of search list.',
].join('\n');

/** A machine with a compiler; `stamps` says what is where. */
function machine(more: Partial<{ env: Record<string, string>; stamps: Record<string, string>; settled: boolean }> = {}) {
  const stamps: Record<string, string> = { '/bin/cc': '1', '/usr/lib/cc1': '1', '/usr/include': '1', ...more.stamps };
  const host = {
    cwd: '/w',
    env: { PATH: '/none:/bin', ...more.env },
    kind: (path: string) => (stamps[path] === undefined ? 'none' : 'file'),
    stamp: (path: string) => (stamps[path] === undefined ? undefined : { id: stamps[path], settled: more.settled ?? true }),
  } as unknown as Host;
  let asked = 0;
  const ask = (compiler: string, args: readonly string[] = ['-v']) => {
    const before = asked;
    const run = () => {
      asked++;
      return { stdout: '#define A 1', stderr: SAID };
    };
    const answer = keptAnswers(host, createCache({ folder }), run)(compiler, args);
    expect(answer).toMatchObject({ stdout: '#define A 1', stderr: SAID });
    return asked > before;
  };
  return { ask };
}

// [utest->dsn~compiler-answers~1]
describe('answers of compilers', () => {
  it('are asked for once', () => {
    const { ask } = machine();
    expect([ask('cc'), ask('cc'), ask('cc', ['-m32']), ask('cc', ['-m32'])]).toEqual([true, false, true, false]);
  });

  it.each([
    ['another compiler', { stamps: { '/bin/cc': '2' } }],
    ['another part of it', { stamps: { '/usr/lib/cc1': '2' } }],
    ['a folder that appeared', { stamps: { '/usr/local/include': '1' } }],
    ['another in front of it', { stamps: { '/none/cc': '1' } }],
    ['another environment', { env: { CPATH: '/x' } }],
  ])('%s is asked anew', (_what, more) => {
    expect(machine().ask('cc')).toBe(true);
    expect(machine(more).ask('cc')).toBe(true);
  });

  it('are not kept of what was just installed, nor where options read files', () => {
    expect([machine({ settled: false }).ask('cc'), machine().ask('cc')]).toEqual([true, true]);
    expect([machine().ask('cc', ['@more']), machine().ask('cc', ['@more'])]).toEqual([true, true]);
  });
});
