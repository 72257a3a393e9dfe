import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ATTESTATION, checkAttestation, signPack } from '../../src/evidence/attest.ts';
import { diffPacks } from '../../src/evidence/diff.ts';
import { manifestFileOf, sealOf, writeManifest } from '../../src/evidence/manifest.ts';
import { buildPack, type Pack } from '../../src/evidence/pack.ts';
import type { PackFile } from '../../src/evidence/pack-facts.ts';
import { verifyPack } from '../../src/evidence/verify.ts';
import { cleanFacts, gapFacts } from './fixtures/facts.ts';
import { optionsOf } from './fixtures/resources.ts';

const options = { ...optionsOf('en'), toolVersion: '0.1.0' };
let cached: Promise<Pack> | undefined;
const thePack = (): Promise<Pack> => {
  cached ??= buildPack(gapFacts(), { ...options, classification: 'internal' }).then((r) => r.value);
  return cached;
};
const flipped = (files: readonly PackFile[], path: string, at: number, bit: number): PackFile[] =>
  files.map((f) => {
    if (f.path !== path) return f;
    const bytes = Uint8Array.from(f.bytes);
    bytes[at]! ^= 1 << bit;
    return { path, bytes };
  });

describe('pack verification', () => {
  it('accepts the pack as it was built', async () => {
    const result = await verifyPack((await thePack()).files, options);
    expect(result.problems).toEqual([]);
    expect(result.rendered).toBe(true);
  });

  // [utest->dsn~pack-verification~1]
  it('names the file of every flipped bit', async () => {
    const { files } = await thePack();
    let seed = 12345;
    const random = (n: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return Math.floor((seed / 2 ** 32) * n);
    };
    // Renderings are compared by digest first, so that most flips need no second rendering.
    for (let i = 0; i < 200; i++) {
      const file = files[i % files.length]!;
      const tampered = flipped(files, file.path, random(file.bytes.length), random(8));
      const { problems } = await verifyPack(tampered, { ...options, toolVersion: 'none' });
      const named = problems.filter((p) => p.effect === 'policy').map((p) => p.place?.file);
      expect(named, `flip ${i} in ${file.path}`).toEqual([file.path]);
    }
  });

  it('refuses a manifest whose verdict was changed', async () => {
    const { files, manifest } = await thePack();
    const forged = files.map((f) =>
      f.path === 'manifest.json'
        ? { path: f.path, bytes: Buffer.from(Buffer.from(f.bytes).toString().replace('NOT READY', 'READY')) }
        : f,
    );
    const result = await verifyPack(forged, options);
    expect(result.problems.map((p) => p.place?.file)).toEqual(['manifest.json']);
    expect(manifest.verdict).toBe('NOT READY');
  });

  it('sees a rendering that was replaced together with the manifest', async () => {
    const { files, manifest } = await thePack();
    const html = Buffer.from(
      Buffer.from(files.find((f) => f.path === 'evidence.html')!.bytes)
        .toString()
        .replace('NOT READY', 'READY'),
    );
    const { seal: _seal, ...rest } = manifest;
    const relisted = {
      ...rest,
      files: rest.files.map((f) => (f.path === 'evidence.html' ? manifestFileOf({ path: f.path, bytes: html }) : f)),
    };
    const forged = writeManifest({ ...relisted, seal: sealOf(relisted) });
    const tampered = files.map((f) =>
      f.path === 'evidence.html' ? { path: f.path, bytes: html } : f.path === 'manifest.json' ? forged : f,
    );
    const { problems } = await verifyPack(tampered, options);
    expect(problems.map((p) => [p.code, p.place?.file])).toEqual([
      ['evidence/does-not-follow', 'evidence.html'],
      ['evidence/does-not-follow', 'manifest.json'],
    ]);
  });

  it('names missing and unlisted files', async () => {
    const { files } = await thePack();
    const some = [...files.filter((f) => f.path !== 'facts/runs.json'), { path: 'extra.txt', bytes: new Uint8Array(1) }];
    const { problems } = await verifyPack(some, options);
    expect(problems.map((p) => [p.code, p.place?.file])).toEqual([
      ['evidence/missing-file', 'facts/runs.json'],
      ['evidence/unlisted-file', 'extra.txt'],
    ]);
    expect((await verifyPack([], options)).problems[0]!.code).toBe('evidence/missing-file');
  });

  it('says that another version could not compare renderings', async () => {
    const result = await verifyPack((await thePack()).files, { ...options, toolVersion: '9.9.9' });
    expect(result.rendered).toBe(false);
    expect(result.problems.map((p) => p.effect)).toEqual(['incomplete']);
  });

  it.each(['', '{', '[]', '{"schema":"assay/manifest/1"}', 'null'])('refuses the manifest %j', async (text) => {
    const { files } = await thePack();
    const broken = files.map((f) => (f.path === 'manifest.json' ? { path: f.path, bytes: Buffer.from(text) } : f));
    const { problems } = await verifyPack(broken, options);
    expect(problems.map((p) => p.place?.file)).toEqual(['manifest.json']);
  });
});

describe('signatures', () => {
  const keys = generateKeyPairSync('ed25519');
  const secret = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const manifestBytes = (pack: Pack) => pack.files.find((f) => f.path === 'manifest.json')!.bytes;

  // [utest->dsn~pack-signature~1]
  it('vouch for exactly one pack and key', async () => {
    const pack = await thePack();
    const signed = signPack(pack.manifest, manifestBytes(pack), secret);
    expect(signed.value!.path).toBe(ATTESTATION);
    expect(checkAttestation(signed.value!.bytes, pack.manifest, manifestBytes(pack), publicKey).problems).toEqual([]);
    expect((await verifyPack([...pack.files, signed.value!], options)).problems).toEqual([]);
    const other = (await buildPack(cleanFacts(), options)).value;
    expect(checkAttestation(signed.value!.bytes, other.manifest, manifestBytes(other), publicKey).problems[0]!.cause).toContain(
      'another pack',
    );
    const stranger = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(checkAttestation(signed.value!.bytes, pack.manifest, manifestBytes(pack), stranger).value).toBeUndefined();
  });

  it('do not survive a flipped bit', async () => {
    const pack = await thePack();
    const signed = signPack(pack.manifest, manifestBytes(pack), secret).value!;
    for (let at = 0; at < signed.bytes.length; at += 37) {
      const [bent] = flipped([signed], ATTESTATION, at, 1);
      expect(checkAttestation(bent!.bytes, pack.manifest, manifestBytes(pack), publicKey).value).toBeUndefined();
    }
  });

  it('need an Ed25519 key', async () => {
    const pack = await thePack();
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    expect(signPack(pack.manifest, manifestBytes(pack), rsa).problems[0]).toMatchObject({ effect: 'usage' });
    expect(signPack(pack.manifest, manifestBytes(pack), 'no key').problems[0]).toMatchObject({ effect: 'usage' });
  });
});

describe('pack diff', () => {
  // [utest->dsn~pack-diff~1]
  it('tells which open points went and which facts changed', async () => {
    const [before, after] = [await thePack(), (await buildPack(cleanFacts(), options)).value];
    const diff = diffPacks(before, after);
    expect(diff.verdict).toEqual({ before: 'NOT READY', after: 'READY' });
    expect(diff.fixed.length).toBe(before.verdict.openPoints.length);
    expect([diff.added, diff.kept]).toEqual([[], 0]);
    expect(diff.facts.map((f) => f.path)).toEqual(['facts/findings.json', 'facts/requirements.json', 'facts/runs.json']);
    expect(diffPacks(before, before)).toMatchObject({ fixed: [], added: [], facts: [], claims: [] });
  });
});
