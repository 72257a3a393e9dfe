/**
 * Fingerprints of items: SHA-256 over a canonical form of the safety-relevant fields only. Text is folded (Unicode NFC, white
 * space, light markup), so that re-wrapping a paragraph changes nothing. Tags take the tokens of the symbol they stand at.
 */
import { sha256Of } from '../base/hash.ts';
import { attribute, type Item, idText } from './item.ts';
import { fileDigest } from './syntax.ts';
import type { SymbolIndex } from './walk.ts';

/** Attributes that belong to the meaning of a requirement. */
export const RELEVANT_ATTRIBUTES = ['asil', 'sil', 'dal', 'allocation', 'decomposes', 'verification'] as const;

/** Canonical form of prose: NFC, white space folded, emphasis and code marks dropped. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// [impl->dsn~trace-fingerprints~1]
/** Fingerprint of a requirement (16 hexadecimal digits of SHA-256, enough to compare, short enough to read). */
export function itemFingerprint(item: Item): string {
  const parts = [
    foldText(item.description),
    [...item.needs].sort().join(','),
    item.depends.map(idText).sort().join(','),
    ...(item.blocks ?? []).map((b) =>
      b.text
        .replace(/[ \t]*#.*$/gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    ...RELEVANT_ATTRIBUTES.map((name) => `${name}=${attribute(item, name) ?? ''}`),
  ];
  return sha256Of(parts).slice(0, 16);
}

/** Fingerprint of either end of a link: requirements by text, tags by the code they stand at. */
export function endFingerprint(item: Item, symbols: SymbolIndex): string {
  if (item.origin !== 'tag') return itemFingerprint(item);
  const symbol = symbols.of(item);
  if (symbol !== undefined) return symbol.digest.slice(0, 16);
  const file = symbols.file(item.file);
  return file === undefined ? '-'.repeat(16) : fileDigest(item.file, file.text).slice(0, 16);
}
