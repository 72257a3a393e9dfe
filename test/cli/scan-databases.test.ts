// [utest->dsn~c-compile-commands~1]
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { databaseCommands } from '../../src/cli/commands/scan-databases.ts';
import type { Host } from '../../src/cli/host.ts';

it('says which entries of a database are not C', () => {
  const text = JSON.stringify(['a.c', 'b.cpp', 'start.S'].map((file) => ({ file, command: `cc -c ${file}` })));
  const host = { cwd: '/p', read: (path: string) => (path === 'db.json' ? Buffer.from(text) : undefined) } as unknown as Host;
  const problems: Diagnostic[] = [];
  const [read] = databaseCommands(host, [{ name: 'x', path: 'db.json' }], [], problems, undefined);
  expect(read!.commands.map((c) => c.compile.file)).toEqual(['a.c']);
  expect(problems.map((p) => [p.code, p.effect])).toEqual([['cli/not-c', 'info']]);
  expect(problems[0]!.message).toContain('2 files (b.cpp is the first)');
});
