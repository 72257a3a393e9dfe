/**
 * Is this pack what was issued, and does everything in it follow from its facts? Digests are recomputed, every rendering is
 * made again from the facts and compared byte by byte; what differs is named.
 */
import { compareText, type Diagnostic } from '../base/diagnostic.ts';
import { sha256 } from '../base/hash.ts';
import { ATTESTATION } from './attest.ts';
import { MANIFEST, type Manifest, readManifest } from './manifest.ts';
import { buildPack, type PackOptions } from './pack.ts';
import { contentDigestOf, factFiles, type PackFile, readPackFacts } from './pack-facts.ts';

export interface VerifyOptions extends Pick<PackOptions, 'template' | 'fonts'> {
  /** Version of the tool that verifies: another one may render other bytes. */
  readonly toolVersion: string;
}

export interface Verification {
  readonly manifest: Manifest | undefined;
  /** Were the renderings made again and compared? */
  readonly rendered: boolean;
  /** Effect `policy`: the pack is not what was issued. Effect `incomplete`: it could not be checked completely. */
  readonly problems: readonly Diagnostic[];
}

// [impl->dsn~pack-verification~1]
export async function verifyPack(files: readonly PackFile[], options: VerifyOptions): Promise<Verification> {
  const byPath = new Map(files.map((f) => [f.path, f.bytes]));
  const written = byPath.get(MANIFEST);
  if (written === undefined) return { manifest: undefined, rendered: false, problems: [missing(MANIFEST)] };
  const read = readManifest(Buffer.from(written).toString('utf8'));
  if (read.value === undefined) return { manifest: undefined, rendered: false, problems: read.problems };
  const manifest = read.value;
  const problems = compareDigests(manifest, byPath);
  if (problems.some((p) => p.place?.file.startsWith('facts/'))) return { manifest, rendered: false, problems };
  if (manifest.tool.version !== options.toolVersion) {
    return { manifest, rendered: false, problems: [...problems, otherVersion(manifest, options.toolVersion)] };
  }
  return { manifest, rendered: true, problems: [...problems, ...(await compareRenderings(manifest, byPath, options, problems))] };
}

function compareDigests(manifest: Manifest, byPath: ReadonlyMap<string, Uint8Array>): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const listed = new Set([MANIFEST, ATTESTATION]);
  for (const file of manifest.files) {
    listed.add(file.path);
    const bytes = byPath.get(file.path);
    if (bytes === undefined) problems.push(missing(file.path));
    else if (sha256(bytes) !== file.sha256)
      problems.push(changed(file.path, `its SHA-256 is ${sha256(bytes)}, the manifest says ${file.sha256}`));
  }
  for (const path of [...byPath.keys()].filter((p) => !listed.has(p)).sort(compareText)) problems.push(unlisted(path));
  return problems;
}

async function compareRenderings(
  manifest: Manifest,
  byPath: ReadonlyMap<string, Uint8Array>,
  options: VerifyOptions,
  known: readonly Diagnostic[],
): Promise<Diagnostic[]> {
  const facts = readPackFacts('facts', (name) => {
    const bytes = byPath.get(`facts/${name}`);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  });
  if (facts.value === undefined) return [...facts.problems];
  if (contentDigestOf(factFiles(facts.value)) !== manifest.contentDigest) {
    return [changed(MANIFEST, 'its content digest is not that of the facts')];
  }
  const { language, documentId, classification } = manifest;
  const again = await buildPack(facts.value, { ...options, language, documentId, classification });
  const blamed = new Set(known.map((p) => p.place?.file));
  const different = again.value.files.filter((f) => {
    const bytes = byPath.get(f.path);
    return bytes !== undefined && !blamed.has(f.path) && !Buffer.from(bytes).equals(Buffer.from(f.bytes));
  });
  return [...again.problems, ...different.map((f) => doesNotFollow(f.path))];
}

function changed(file: string, cause: string): Diagnostic {
  return {
    code: 'evidence/changed',
    severity: 'error',
    effect: 'policy',
    message: `${file} is not the file that was issued`,
    place: { file, line: 1, column: 1 },
    cause,
    cure: 'Do not rely on this pack; ask for it as it was issued.',
  };
}

function doesNotFollow(file: string): Diagnostic {
  return {
    code: 'evidence/does-not-follow',
    severity: 'error',
    effect: 'policy',
    message: `${file} has its digest but does not follow from the facts`,
    place: { file, line: 1, column: 1 },
    cause:
      'Rendered again from the facts by this build, it has other bytes: file and manifest were replaced together, or another build of the same version made the pack.',
    cure: 'Verify with the very build that made the pack; if the file differs there too, do not rely on it.',
  };
}

function missing(file: string): Diagnostic {
  return {
    code: 'evidence/missing-file',
    severity: 'error',
    effect: 'policy',
    message: `${file} is missing from the pack`,
    place: { file, line: 1, column: 1 },
    cure: 'Check that you named the folder of the pack and that it was copied whole.',
  };
}

function unlisted(file: string): Diagnostic {
  return {
    code: 'evidence/unlisted-file',
    severity: 'error',
    effect: 'policy',
    message: `${file} is not a file of this pack`,
    place: { file, line: 1, column: 1 },
    cause: 'The manifest does not list it, so nothing vouches for it.',
    cure: 'Remove it from the folder.',
  };
}

function otherVersion(manifest: Manifest, own: string): Diagnostic {
  return {
    code: 'evidence/other-version',
    severity: 'warning',
    effect: 'incomplete',
    message: `The renderings were not compared: the pack was made by version ${manifest.tool.version}, this is ${own}`,
    cause: 'Another version may render the same facts with other bytes; the digests were checked.',
    cure: `Verify with version ${manifest.tool.version} for a complete check.`,
  };
}
