/**
 * Results on disk under their fingerprint. Entries are written beside and renamed, so concurrent runs never see half of
 * one; each carries the digest of its content, so a damaged entry is a miss and is removed. The cache is bounded: when it
 * grows past its limit the entries used least recently go first.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writevSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

export interface Cache {
  /** The stored bytes, or undefined. */
  get(fingerprint: string): Uint8Array | undefined;
  /** Stores bytes; a cache that cannot be written is only slower, never an error. Returns whether it was stored. */
  put(fingerprint: string, content: Uint8Array): boolean;
  /** The same for large content, in pieces, which is guarded by a checksum: against damage, not against an adversary. */
  getLarge(fingerprint: string): Uint8Array | undefined;
  putLarge(fingerprint: string, pieces: readonly Uint8Array[]): boolean;
  /** Removes least recently used entries until the limit holds; returns how many were removed. */
  trim(): number;
  /** False for the cache that keeps nothing. */
  readonly kept: boolean;
  /** Undefined for the cache that keeps nothing. */
  readonly folder: string | undefined;
  readonly hits: number;
  readonly misses: number;
}

export interface CacheOptions {
  readonly folder: string;
  /** Bytes on disk; default 512 MiB. */
  readonly limitBytes?: number;
}

const DIGEST_BYTES = 32;

// [impl->dsn~job-cache~1]
export function createCache(options: CacheOptions): Cache {
  const limit = options.limitBytes ?? 512 * 1024 * 1024;
  let hits = 0;
  let misses = 0;
  const pathOf = (fingerprint: string): string => {
    if (!/^[0-9a-f]{64}$/.test(fingerprint)) throw new Error(`not a fingerprint: ${fingerprint}`);
    return join(options.folder, fingerprint.slice(0, 2), fingerprint.slice(2));
  };
  const counted = (content: Uint8Array | undefined): Uint8Array | undefined => {
    if (content === undefined) misses++;
    else hits++;
    return content;
  };
  return {
    get: (fingerprint) => counted(readEntry(pathOf(fingerprint), digestOf)),
    put: (fingerprint, content) => writeEntry(pathOf(fingerprint), digestOf, [content]),
    getLarge: (fingerprint) => counted(readEntry(pathOf(fingerprint), checksumOf)),
    putLarge: (fingerprint, pieces) => writeEntry(pathOf(fingerprint), checksumOf, pieces),
    trim: () => trimFolder(options.folder, limit),
    kept: true,
    folder: options.folder,
    get hits() {
      return hits;
    },
    get misses() {
      return misses;
    },
  };
}

/** The cache of `--cache none`: always a miss. */
export function noCache(): Cache {
  let misses = 0;
  return {
    get: () => {
      misses++;
      return undefined;
    },
    put: () => false,
    getLarge: () => undefined,
    putLarge: () => false,
    trim: () => 0,
    kept: false,
    folder: undefined,
    hits: 0,
    get misses() {
      return misses;
    },
  };
}

/** What stands before the content of an entry, `DIGEST_BYTES` long. */
type Guard = (pieces: readonly Uint8Array[]) => Buffer;

function digestOf(pieces: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

function checksumOf(pieces: readonly Uint8Array[]): Buffer {
  const sum = Buffer.alloc(DIGEST_BYTES);
  let [crc, length] = [0, 0];
  for (const piece of pieces) {
    // Of nothing, zlib says 0 whatever came before.
    if (piece.length > 0) crc = crc32(piece, crc);
    length += piece.length;
  }
  sum.writeUInt32LE(crc, 0);
  sum.writeDoubleLE(length, 4);
  return sum;
}

function readEntry(path: string, guard: Guard): Uint8Array | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const content = bytes.subarray(DIGEST_BYTES);
  if (bytes.length < DIGEST_BYTES || !guard([content]).equals(bytes.subarray(0, DIGEST_BYTES))) {
    rmSync(path, { force: true });
    return undefined;
  }
  // The time of last use orders the entries for trim(); it never enters a result.
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // Another run may have trimmed the entry meanwhile; its content is already in hand.
  }
  return content;
}

function writeEntry(path: string, guard: Guard, pieces: readonly Uint8Array[]): boolean {
  const beside = `${path}.${randomUUID()}`;
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writePieces(beside, [guard(pieces), ...pieces]);
    renameSync(beside, path);
    return true;
  } catch {
    if (existsSync(beside)) rmSync(beside);
    return false;
  }
}

function writePieces(path: string, pieces: readonly Uint8Array[]): void {
  const file = openSync(path, 'wx');
  try {
    const whole = pieces.reduce((sum, p) => sum + p.length, 0);
    if (writevSync(file, pieces) !== whole) throw new Error(`${path} was not written to its end`);
  } finally {
    closeSync(file);
  }
}

function trimFolder(folder: string, limit: number): number {
  const entries = listEntries(folder).sort((a, b) => b.usedMs - a.usedMs || (a.path < b.path ? -1 : 1));
  let kept = 0;
  let removed = 0;
  for (const entry of entries) {
    kept += entry.bytes;
    if (kept <= limit) continue;
    rmSync(entry.path, { force: true });
    removed++;
  }
  return removed;
}

function listEntries(folder: string): { path: string; bytes: number; usedMs: number }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .flatMap((e) => {
        const path = join(e.parentPath, e.name);
        const stat = statSync(path, { throwIfNoEntry: false });
        return stat === undefined ? [] : [{ path, bytes: stat.size, usedMs: stat.mtimeMs }];
      });
  } catch {
    return [];
  }
}
