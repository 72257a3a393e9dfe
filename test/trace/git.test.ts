/** The commands that ask git, run as a user runs them: a real repository, the real executable. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const available = existsSync(main) && spawnSync('git', ['--version']).status === 0;
const tag = (text: string) => `${'['}${text}]`;

const REQ = (limit: number) =>
  `# Goal\n\`req~goal~1\`\n\nThe tool shall trip.\n\nNeeds: dsn\n\n# Limit\n\`dsn~limit~1\`\n\nIt shall trip above ${limit}.\n\nCovers:\n- req~goal~1\n\nNeeds: impl, utest\n`;
const CODE = (limit: number) =>
  `/* ${tag('impl->dsn~limit~1')} */\nint trip(int level)\n{\n  return level > ${limit};\n}\n\nint other(void)\n{\n  return 0;\n}\n`;
const TEST = `/* ${tag('utest->dsn~limit~1')} */\nint test_trip(void)\n{\n  return trip(4);\n}\n`;

let root = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const git = (...args: string[]): string => {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  const r = spawnSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' });
  expect(r.status, r.stderr).toBe(0);
  return r.stdout.trim();
};
const assay = (...args: string[]) => {
  const r = spawnSync(process.execPath, [main, ...args, '--cache', join(root, '.cache')], { cwd: root, encoding: 'utf8' });
  return { exit: r.status, out: r.stdout, err: r.stderr };
};

beforeAll(() => {
  if (!available) return;
  root = mkdtempSync(join(tmpdir(), 'assay-git-'));
  write('.gitignore', '.cache\n');
  write('assay.yaml', 'trace:\n  paths: [doc, src, test]\n');
  write('doc/r.md', REQ(3));
  write('src/l.c', CODE(3));
  write('test/t.c', TEST);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'first');
}, 60_000);
afterAll(() => rmSync(root === '' ? join(tmpdir(), 'assay-git-none') : root, { recursive: true, force: true }));

describe.skipIf(!available)('with a real repository (needs git and a build)', { timeout: 60_000 }, () => {
  it('is green, cold and warm alike', () => {
    const cold = assay('trace');
    expect(cold).toMatchObject({ exit: 0 });
    expect(assay('trace')).toEqual(cold);
  });

  // [utest->dsn~trace-diff~1]
  it('impact --since --tests names what a changed line touches, and nothing for another function', () => {
    write('src/l.c', CODE(3).replace('return 0', 'return 1'));
    expect(assay('impact', '--since', 'HEAD', '--tests').out).toBe('');
    write('src/l.c', CODE(5));
    const touched = assay('impact', '--since', 'HEAD', '--json');
    expect(JSON.parse(touched.out)).toMatchObject({ requirements: ['req~goal~1', 'dsn~limit~1'] });
    expect(assay('impact', '--since', 'HEAD', '--tests').out).toBe('test/t.c\n');
    expect(assay('impact', '--since', 'no-such-rev').exit).toBe(2);
    write('trace.reviews.jsonl', '{"item": "dsn~limit~1"\n');
    expect(assay('impact', '--since', 'HEAD')).toMatchObject({ exit: 3 });
    rmSync(join(root, 'trace.reviews.jsonl'));
    write('src/l.c', CODE(3));
  });

  it('diff tells items, links and the history of one requirement', () => {
    const first = git('rev-parse', 'HEAD');
    write('doc/r.md', `${REQ(4).replaceAll('dsn~limit~1', 'dsn~limit~2')}\n# New\n\`dsn~new~1\`\n\nIt shall.\n\nNeeds: impl\n`);
    git('commit', '-qam', 'second');
    const { out, exit } = assay('diff', first, 'HEAD');
    expect(exit).not.toBe(4);
    for (const id of ['dsn~limit~2', 'dsn~new~1']) expect(out).toContain(id);
    const history = assay('diff', first, '--req', 'dsn~limit~2');
    expect(history.out).toMatch(/second/);
    expect(assay('diff', 'no-such-rev').exit).toBe(2);
  });

  it('--new-only fails for what the revision did not have, and only for that', () => {
    expect(assay('trace').exit).toBe(1);
    expect(assay('trace', '--new-only', '--since', 'HEAD').exit).toBe(0);
    write('doc/s.md', '# More\n`dsn~more~1`\n\nIt shall.\n\nNeeds: impl\n');
    const added = assay('trace', '--new-only', '--since', 'HEAD');
    expect(added.exit).toBe(1);
    expect(added.out).toContain('new defect  dsn~more~1');
    write('doc/s.md', '# More\n\nCover:\n- req~goal~1\n\n`dsn~near~r1`\n');
    expect(assay('trace', '--new-only', '--since', 'HEAD').exit).toBe(3);
    rmSync(join(root, 'doc/s.md'));
  });

  // [utest->dsn~trace-suspects~1]
  it('review accept locks, and clears what changed since', () => {
    write('doc/r.md', REQ(3));
    expect(assay('trace').exit).toBe(0);
    expect(assay('review', 'accept', '--all', '--by', 'Ann', '--why', 'first lock').exit).toBe(0);
    write('src/l.c', CODE(7));
    expect(assay('trace').out).toContain('suspect');
    expect(assay('review', 'accept', 'dsn~limit~1', '--by', 'Ann', '--why', 'measured').exit).toBe(0);
    expect(assay('trace').exit).toBe(0);
    expect(assay('impact', '--since', 'HEAD').out).toContain('Ann');
  });
});
