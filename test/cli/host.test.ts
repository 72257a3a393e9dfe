import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost, readSource, shownPath } from '../../src/cli/host.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-host-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('reading', () => {
  it.skipIf(process.platform === 'win32')('takes no named pipe and no endless device, which would never end', () => {
    const pipe = join(folder, 'pipe.c');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const host = createHost();
    expect(host.read(pipe)).toBeUndefined();
    expect(host.kind(pipe)).toBe('none');
    expect(host.read('/dev/zero')).toBeUndefined();
    expect(host.read('/dev/null')).toHaveLength(0);
    writeFileSync(join(folder, 'a.c'), 'x');
    expect(host.kind(join(folder, 'a.c'))).toBe('file');
  });
});

// [utest->dsn~atomic-output~1]
describe('writing', () => {
  it('makes folders, replaces, and leaves no temporary file', () => {
    const host = createHost();
    expect(host.write(join(folder, 'a/b.txt'), 'one')).toBeUndefined();
    expect(host.write(join(folder, 'a/b.txt'), 'two')).toBeUndefined();
    expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
  });

  it('writes through a symbolic link and keeps it', () => {
    writeFileSync(join(folder, 'real.c'), 'old');
    symlinkSync('real.c', join(folder, 'link.c'));
    expect(createHost().write(join(folder, 'link.c'), 'new')).toBeUndefined();
    expect(lstatSync(join(folder, 'link.c')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.c'), 'utf8')).toBe('new');
  });

  it('names what went wrong and leaves nothing behind', () => {
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'file'), '');
    const host = createHost();
    for (const path of ['taken', 'file/below']) {
      const problem = host.write(join(folder, path), 'x');
      expect(problem).toMatchObject({ code: 'cli/cannot-write', effect: 'incomplete' });
      expect(problem?.cause).toMatch(/EISDIR|ENOTDIR|EEXIST/);
    }
    expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe or device, and never puts a file in its place', async () => {
    const pipe = join(folder, 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const reader = spawn('cat', [pipe]);
    const heard: Buffer[] = [];
    reader.stdout.on('data', (d: Buffer) => heard.push(d));
    expect(createHost().write(pipe, 'findings')).toBeUndefined();
    await once(reader, 'close');
    expect(Buffer.concat(heard).toString()).toBe('findings');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
    expect(createHost().write('/dev/full', 'x')).toMatchObject({ code: 'cli/cannot-write', effect: 'incomplete' });
  });

  it('reports a full disk', () => {
    const problem = createHost().write('/dev/full/x', 'x');
    expect(problem?.effect).toBe('incomplete');
  });
});

describe('reading', () => {
  it('tells a missing file from one that cannot be read', () => {
    const host = createHost();
    expect(readSource(host, join(folder, 'none')).problems[0]?.code).toBe('cli/no-such-file');
    expect(readSource(host, folder).problems[0]?.code).toBe('cli/unreadable-file');
  });

  it('shows paths below the root relative to it', () => {
    expect(shownPath('/a/b', '/a/b/c/d.c')).toBe('c/d.c');
    expect(shownPath('/a/b', '/x/d.c')).toBe('/x/d.c');
    expect(shownPath('/a/b', 'c.c')).toBe('c.c');
  });
});
