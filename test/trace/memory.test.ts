/** The memory of unchanged files: same result as reading, and never a stale one. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../src/cli/host.ts';
import { filePort } from '../../src/cli/tracing.ts';
import type { FilePort } from '../../src/trace/files.ts';
import { storedMemory } from '../../src/trace/memory.ts';
import { readProject } from '../../src/trace/project.ts';
import { strictFacts } from '../../src/trace/report/facts.ts';
import { strictText } from '../../src/trace/report/text.ts';
import { strictVerdict } from '../../src/trace/strict.ts';

const OPTIONS = { paths: ['.'], exclude: ['out/**'], types: [] };
const OLD = new Date(Date.now() - 60_000);
let root = '';

function write(path: string, text: string, at = OLD): void {
  const full = join(root, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
  utimesSync(full, at, at);
}

/** The port with a clock of its own: change times cannot be set, so "settled" is asked ten seconds later. */
function port(reads: string[] = [], laterMs = 10_000): FilePort {
  const inner = filePort(createHost(), root);
  return {
    ...inner,
    read: (p) => {
      reads.push(p);
      return inner.read(p);
    },
    stamp: (p) => {
      const stamp = inner.stamp?.(p);
      return stamp === undefined ? undefined : { ...stamp, settled: stamp.settled || laterMs > 2_000 };
    },
  };
}

function shown(files: FilePort, memory?: ReturnType<typeof storedMemory>): string {
  const input = readProject(files, OPTIONS, 'strict', memory);
  const run = { ...input, verdict: strictVerdict(input.graph, { types: [], extra: new Map() }) };
  return (
    strictText(run) + JSON.stringify(strictFacts(run, { name: 'assay', version: '0' }, () => ({}))) + JSON.stringify(run.problems)
  );
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-memory-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

// [utest->dsn~trace-memory~1]
describe('memory of traced files', () => {
  it('gives the same bytes as reading, and reads only what changed', () => {
    write('.gitignore', '*.tmp\n!keep.tmp\n');
    write('doc/.gitignore', 'draft.md\n');
    write('doc/a.md', '# A\n`req~a~1`\n\nThe tool shall do "ä" 😀.\n\nNeeds: impl\nCover:\n\n```yaml\nx: 1\n```\n');
    write('doc/draft.md', '`req~draft~1`\n');
    write('x.tmp', '`req~tmp~1`\n');
    write('keep.tmp', '// no tag\n');
    write('src/a.c', `/* ${'['}impl->req~a~1] */ int a;\n`);
    write('bin/b', 'a\0b');
    write('broken.reqif', '<REQ-IF><oops');
    write('types.rsl', 'package P\nenum Level { QM }\n');
    symlinkSync(root, join(root, 'doc/loop'));
    const plain = shown(port());
    const first = storedMemory(undefined);
    expect(shown(port(), first)).toBe(plain);
    const bytes = first.stored();
    expect(bytes).toBeDefined();

    const reads: string[] = [];
    const second = storedMemory(bytes);
    expect(shown(port(reads), second)).toBe(plain);
    expect(reads.filter((r) => !r.endsWith('.gitignore'))).toEqual([]);
    expect(second.stored()).toBeUndefined();

    write('src/a.c', `/* ${'['}impl->req~a~2] */ int a;\n`);
    write('doc/.gitignore', '# nothing\n');
    const changed = shown(port());
    expect(changed).not.toBe(plain);
    const third = storedMemory(bytes);
    reads.length = 0;
    expect(shown(port(reads), third)).toBe(changed);
    expect(reads.filter((r) => !r.endsWith('.gitignore')).sort()).toEqual(['doc/draft.md', 'src/a.c']);
    expect(shown(port(), storedMemory(third.stored()))).toBe(changed);
  });

  it('reads a file again that was too fresh, and one with the same size and time but another change time', () => {
    const unsettled = storedMemory(undefined);
    shown(port([], 0), unsettled);
    const reads: string[] = [];
    shown(port(reads), storedMemory(unsettled.stored()));
    expect(reads).toContain('doc/a.md');

    const memory = storedMemory(undefined);
    shown(port(), memory);
    write('keep.tmp', '// No tag\n');
    reads.length = 0;
    shown(port(reads), storedMemory(memory.stored()));
    expect(reads).toContain('keep.tmp');
  });

  it('takes damaged bytes for no memory', () => {
    for (const bytes of ['', '{', '[]', 'null', '{"schema":"other"}']) {
      expect(shown(port(), storedMemory(Buffer.from(bytes)))).toBe(shown(port()));
    }
  });
});
