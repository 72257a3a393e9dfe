import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/main.ts';
import { toolVersion } from '../../src/cli/version.ts';
import { factFiles, type PackFacts } from '../../src/evidence/pack-facts.ts';
import { type FakeHost, fakeHost } from '../cli/fake-host.ts';
import { cleanFacts, gapFacts } from './fixtures/facts.ts';

/** The tool of the facts is the one that runs, so that renderings can be compared. */
const current = (facts: PackFacts): PackFacts => ({
  ...facts,
  project: { ...facts.project, tool: { name: 'assay', version: toolVersion() } },
});
const filesOf = (facts: PackFacts) =>
  Object.fromEntries(factFiles(current(facts)).map((f) => [`out/${f.path}`, Buffer.from(f.bytes)]));
const run = async (host: FakeHost, ...argv: string[]) => {
  const before = [host.stdout().length, host.stderr().length] as const;
  const exit = await runCli(argv, host);
  return { exit, out: host.stdout().slice(before[0]), err: host.stderr().slice(before[1]) };
};

describe('assay pack', () => {
  it('builds, verifies, signs and compares', async () => {
    const keys = generateKeyPairSync('ed25519');
    const host = fakeHost({
      ...filesOf(gapFacts()),
      'key.pem': keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'pub.pem': keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    });
    const built = await run(host, 'pack', 'build');
    expect(built.exit).toBe(1);
    expect(built.out).toContain('verdict: NOT READY');
    expect(host.list('out/pack')!.map((e) => e.name)).toEqual([
      'evidence.html',
      'evidence.json',
      'evidence.pdf',
      'facts',
      'manifest.json',
    ]);
    const verified = await run(host, 'pack', 'verify', 'out/pack');
    expect([verified.exit, verified.err]).toEqual([0, '']);
    expect((await run(host, 'pack', 'verify', 'out/pack', '--key', 'pub.pem')).exit).toBe(1);
    expect((await run(host, 'pack', 'sign', 'out/pack', '--key', 'key.pem')).exit).toBe(0);
    const signed = await run(host, 'pack', 'verify', 'out/pack', '--key', 'pub.pem');
    expect(signed.exit).toBe(0);
    expect(signed.out).toContain('signed by');
    expect((await run(host, 'pack', 'diff', 'out/pack', 'out/pack')).out).toContain('open points: 0 gone, 0 new');
  });

  it('names the file that was changed and the one that does not belong', async () => {
    const host = fakeHost(filesOf(cleanFacts()));
    expect((await run(host, 'pack', 'build', '--json')).exit).toBe(0);
    const html = Buffer.from(host.read('out/pack/evidence.html')!);
    host.write('out/pack/evidence.html', html.toString().replace('READY', 'VERY READY'));
    host.write('out/pack/notes.txt', 'x');
    const { exit, err } = await run(host, 'pack', 'verify', 'out/pack');
    expect(exit).toBe(1);
    expect(err).toContain('out/pack/evidence.html:1:1: error: evidence.html is not the file that was issued');
    expect(err).toContain('notes.txt is not a file of this pack');
  });

  it('says INCOMPLETE INPUT with exit 3 and writes the pack all the same', async () => {
    const host = fakeHost(filesOf({ project: cleanFacts().project }));
    const { exit, out } = await run(host, 'pack', 'build', '--lang', 'ja');
    expect(exit).toBe(3);
    expect(out).toContain('INCOMPLETE INPUT');
    expect(host.kind('out/pack/evidence.pdf')).toBe('file');
  });

  it.each([
    [['pack'], 2, 'pack needs a subcommand'],
    [['pack', 'bild'], 2, 'Unknown subcommand bild'],
    [['pack', 'build', 'nowhere'], 3, 'nowhere holds no project.json'],
    [['pack', 'build', 'broken'], 3, 'broken/project.json does not hold the facts it should'],
    [['pack', 'verify'], 2, 'No pack was named'],
    [['pack', 'verify', 'nowhere'], 3, 'nowhere is not the folder of a pack'],
    [['pack', 'verify', 'broken'], 1, 'manifest.json is missing'],
    [['pack', 'diff', 'broken'], 2, 'pack diff needs two packs'],
    [['pack', 'diff', 'broken', 'broken'], 3, 'broken is not the folder of a pack'],
    [['pack', 'sign', 'broken'], 2, 'pack sign needs a key'],
  ] as [string[], number, string][])('%j: exit %i', async (argv, expected, message) => {
    const host = fakeHost({ 'broken/project.json': '{"schema":' });
    const { exit, out, err } = await run(host, ...argv);
    expect([exit, out]).toEqual([expected, '']);
    expect(err).toContain(message);
  });

  it('stops at the first file that cannot be written', async () => {
    const host = fakeHost(filesOf(cleanFacts()));
    const full: FakeHost = {
      ...host,
      write: (path) => ({ code: 'cli/cannot-write', severity: 'error', effect: 'incomplete', message: `Cannot write ${path}` }),
    };
    const { exit, err } = await run(full, 'pack', 'build');
    expect(exit).toBe(3);
    expect(err.match(/Cannot write/g)).toHaveLength(1);
  });
});
