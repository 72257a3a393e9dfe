/** A machine in memory: files by path, streams as text, a clock that stands still. */
import type { Host } from '../../src/cli/host.ts';

export interface FakeHost extends Host {
  stdout(): string;
  stderr(): string;
  text(path: string): string;
}

export function fakeHost(files: Record<string, string | Uint8Array>): FakeHost {
  const content = new Map(Object.entries(files));
  let out = '';
  let err = '';
  const bytesOf = (path: string): Uint8Array | undefined => {
    const data = content.get(path);
    return typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  };
  return {
    cwd: '/work/project',
    env: {},
    color: false,
    tty: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    nowMs: () => 0,
    read: bytesOf,
    write: (path, data) => {
      content.set(path, data);
      return undefined;
    },
    kind: (path) => {
      if (content.has(path)) return 'file';
      return [...content.keys()].some((p) => p.startsWith(`${path}/`)) ? 'folder' : 'none';
    },
    unlistedLinks: () => [],
    list: (path) => {
      const prefix = path === '.' ? '' : `${path}/`;
      const names = new Map<string, boolean>();
      for (const p of content.keys()) {
        if (!p.startsWith(prefix)) continue;
        const [head, ...rest] = p.slice(prefix.length).split('/');
        names.set(head!, rest.length > 0);
      }
      return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, folder]) => ({ name, folder }));
    },
    stamp: () => undefined,
    scratchCopy: () => undefined,
    run: () => ({ status: -1, stdout: new Uint8Array(), stderr: 'no programs here' }),
    stdout: () => out,
    stderr: () => err,
    text: (path) => Buffer.from(bytesOf(path) ?? new Uint8Array()).toString('utf8'),
  };
}
