/** The manifest of a pack: what it is about, how it was rendered, and the digest of every file. */
import { canonicalJson, prettyJson } from '../base/canonical-json.ts';
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import { sha256 } from '../base/hash.ts';
import type { Language } from './document.ts';
import type { PackFile } from './pack-facts.ts';
import type { VerdictWord } from './verdict.ts';

export const MANIFEST = 'manifest.json';

export type FileRole = 'facts' | 'rendering' | 'record';

export interface ManifestFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly role: FileRole;
}

/** `seal` is the digest of the canonical form of all other members, so that a changed manifest convicts itself. */
export interface Manifest {
  readonly schema: 'assay/manifest/1';
  readonly tool: { readonly name: string; readonly version: string };
  readonly product: string;
  readonly version: string;
  readonly issuedAt: string;
  readonly documentId: string;
  readonly classification: string;
  readonly language: Language;
  readonly contentDigest: string;
  readonly verdict: VerdictWord;
  /** By path, without the manifest itself and signatures. */
  readonly files: readonly ManifestFile[];
  readonly seal: string;
}

const MEDIA: Readonly<Record<string, string>> = { json: 'application/json', pdf: 'application/pdf', html: 'text/html' };

export function manifestFileOf(file: PackFile): ManifestFile {
  const extension = file.path.slice(file.path.lastIndexOf('.') + 1);
  const role: FileRole = file.path.startsWith('facts/') ? 'facts' : extension === 'json' ? 'record' : 'rendering';
  return {
    path: file.path,
    size: file.bytes.length,
    sha256: sha256(file.bytes),
    mediaType: MEDIA[extension] ?? 'application/octet-stream',
    role,
  };
}

export function sealOf(manifest: Omit<Manifest, 'seal'>): string {
  const { seal: _seal, ...rest } = manifest as Manifest;
  return sha256(canonicalJson(rest));
}

export function writeManifest(manifest: Manifest): PackFile {
  return { path: MANIFEST, bytes: Buffer.from(prettyJson(manifest), 'utf8') };
}

/** A manifest that is not whole, not canonical or does not keep its seal is refused: nothing in it can be trusted then. */
export function readManifest(text: string): Read<Manifest | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { value: undefined, problems: [broken(`it is not JSON: ${(error as Error).message}`)] };
  }
  const cause = wrongMember(value) ?? wrongForm(value as Manifest, text);
  return cause === undefined ? { value: value as Manifest, problems: [] } : { value: undefined, problems: [broken(cause)] };
}

function wrongForm(manifest: Manifest, text: string): string | undefined {
  if (prettyJson(manifest) !== text) return 'its bytes are not those that were written';
  return sealOf(manifest) === manifest.seal
    ? undefined
    : 'its seal does not fit its content: it was changed after it was written';
}

function wrongMember(value: unknown): string | undefined {
  const m = value as Partial<Record<keyof Manifest, unknown>> | null;
  if (typeof m !== 'object' || m === null || m.schema !== 'assay/manifest/1') return 'its schema is not assay/manifest/1';
  for (const name of ['contentDigest', 'issuedAt', 'documentId', 'classification', 'verdict', 'seal'] as const) {
    if (typeof m[name] !== 'string') return `"${name}" is missing`;
  }
  if (m.language !== 'en' && m.language !== 'ja') return '"language" is neither en nor ja';
  const files = m.files;
  const isFile = (f: unknown): boolean =>
    typeof f === 'object' &&
    f !== null &&
    typeof (f as ManifestFile).path === 'string' &&
    typeof (f as ManifestFile).sha256 === 'string';
  if (!Array.isArray(files) || !files.every(isFile)) return '"files" is not a list of paths and digests';
  const tool = m.tool as { version?: unknown } | undefined;
  return typeof tool?.version === 'string' ? undefined : '"tool" is missing';
}

function broken(cause: string): Diagnostic {
  return {
    code: 'evidence/manifest',
    severity: 'error',
    effect: 'policy',
    message: `${MANIFEST} is not the manifest that was written`,
    place: { file: MANIFEST, line: 1, column: 1 },
    cause,
    cure: 'Ask for the pack as it was issued; a manifest is never edited.',
  };
}
