/** Content digests. SHA-256 everywhere: manifests, cache keys, fingerprints. */
import { createHash, hash as digestOf, type Hash } from 'node:crypto';

/** Lower-case hexadecimal SHA-256 of bytes or of the UTF-8 form of a text. */
export function sha256(data: Uint8Array | string): string {
  return digestOf('sha256', data, 'hex');
}

/** Digest of a sequence of parts in which no two different sequences share an encoding (each part is length-prefixed). */
export function sha256Of(parts: readonly (Uint8Array | string)[]): string {
  let hash: Hash | undefined;
  // Texts are handed over together: a call for each costs more than its hashing.
  let texts = '';
  for (const part of parts) {
    if (typeof part === 'string' && part.length < 1 << 16) {
      texts += `${Buffer.byteLength(part, 'utf8')}:${part}`;
      continue;
    }
    hash ??= createHash('sha256');
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    hash.update(`${texts}${bytes.length}:`);
    texts = '';
    hash.update(bytes);
  }
  return hash === undefined ? sha256(texts) : hash.update(texts).digest('hex');
}
