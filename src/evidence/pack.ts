/**
 * Facts → pack: one verdict record, one document, and its renderings. Pure: the same facts and options give the same bytes on
 * any day and machine; templates and fonts come in, files go out.
 */
import { prettyJson } from '../base/canonical-json.ts';
import { compareText, type Read } from '../base/diagnostic.ts';
import { assembleDocument, type ReadTemplate } from './assemble.ts';
import type { Document, Language } from './document.ts';
import { type Manifest, manifestFileOf, sealOf, writeManifest } from './manifest.ts';
import { contentDigestOf, factFiles, type PackFacts, type PackFile } from './pack-facts.ts';
import { renderHtml } from './render/html/render-html.ts';
import type { PackFonts } from './render/pdf/fonts.ts';
import { loadFonts, renderPdf } from './render/pdf/render-pdf.ts';
import { speakerOf } from './report.ts';
import { computeVerdict, type Verdict } from './verdict.ts';

export type { PackFonts } from './render/pdf/fonts.ts';

export interface PackOptions {
  readonly language: Language;
  /** Default: `EVP-<product>-<version>`. */
  readonly documentId?: string;
  /** For example `confidential`; empty by default. */
  readonly classification?: string;
  /** Template texts by file name on the shelf (`cover.en.md`). */
  readonly template: ReadTemplate;
  readonly fonts: PackFonts;
}

export interface Pack {
  readonly verdict: Verdict;
  readonly manifest: Manifest;
  readonly document: Document;
  /** Facts, renderings, record and manifest, by path. */
  readonly files: readonly PackFile[];
}

// [impl->dsn~pack-from-facts-alone~1]
export async function buildPack(facts: PackFacts, options: PackOptions): Promise<Read<Pack>> {
  const fonts = loadFonts(options.fonts);
  const sealed = factFiles(facts);
  const contentDigest = contentDigestOf(sealed);
  const verdict = computeVerdict(facts, {
    unprintable: fonts.book.missing(sealed.map((f) => Buffer.from(f.bytes).toString('utf8'))),
  });
  const { project } = facts;
  const documentId = options.documentId ?? defaultId(project.product, project.version);
  const classification = options.classification ?? '';
  const { language } = options;
  const document = assembleDocument(
    { facts, verdict, language, documentId, classification, contentDigest, factFiles: sealed, ...speakerOf(language) },
    options.template,
  );
  const record = { schema: 'assay/pack/1', documentId, contentDigest, issuedAt: project.issuedAt, tool: project.tool, verdict };
  const files: PackFile[] = [
    ...sealed,
    { path: 'evidence.json', bytes: Buffer.from(prettyJson(record), 'utf8') },
    { path: 'evidence.html', bytes: Buffer.from(renderHtml(document.value), 'utf8') },
    { path: 'evidence.pdf', bytes: renderPdf(document.value, fonts) },
  ].sort((a, b) => compareText(a.path, b.path));
  const unsealed: Omit<Manifest, 'seal'> = {
    schema: 'assay/manifest/1',
    tool: project.tool,
    product: project.product,
    version: project.version,
    issuedAt: project.issuedAt,
    documentId,
    classification,
    language,
    contentDigest,
    verdict: verdict.verdict,
    files: files.map(manifestFileOf),
  };
  const manifest: Manifest = { ...unsealed, seal: sealOf(unsealed) };
  return {
    value: { verdict, manifest, document: document.value, files: [...files, writeManifest(manifest)] },
    problems: document.problems,
  };
}

function defaultId(product: string, version: string): string {
  const clean = (value: string): string => value.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|-$/g, '');
  return ['EVP', clean(product), clean(version)].filter((part) => part !== '').join('-');
}
