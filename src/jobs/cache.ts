/**
 * Results on disk under their fingerprint. Entries are written beside and renamed, so concurrent runs never see half of
 * one; each carries the digest of its content, so a damaged entry is a miss and is removed. The cache is bounded: when it
 * grows past its limit the entries used least recently go first.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

export interface Cache {
  /** The stored bytes, or undefined. */
  get(fingerprint: string): Uint8Array | undefined;
  /** Stores bytes; a cache that cannot be written is only slower, never an error. Returns whether it was stored. */
  put(fingerprint: string, content: Uint8Array): boolean;
  /** Removes least recently used entries until the limit holds; returns how many were removed. */
  trim(): number;
  /** False for the cache that keeps nothing. */
  readonly kept: boolean;
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
  return {
    get(fingerprint) {
      const content = readEntry(pathOf(fingerprint));
      if (content === undefined) misses++;
      else hits++;
      return content;
    },
    put: (fingerprint, content) => writeEntry(pathOf(fingerprint), content),
    trim: () => trimFolder(options.folder, limit),
    kept: true,
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
    trim: () => 0,
    kept: false,
    hits: 0,
    get misses() {
      return misses;
    },
  };
}

function readEntry(path: string): Uint8Array | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const content = bytes.subarray(DIGEST_BYTES);
  if (bytes.length < DIGEST_BYTES || !createHash('sha256').update(content).digest().equals(bytes.subarray(0, DIGEST_BYTES))) {
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

function writeEntry(path: string, content: Uint8Array): boolean {
  const beside = `${path}.${randomUUID()}`;
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(beside, Buffer.concat([createHash('sha256').update(content).digest(), content]));
    renameSync(beside, path);
    return true;
  } catch {
    if (existsSync(beside)) rmSync(beside);
    return false;
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
