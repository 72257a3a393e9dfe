import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCache, noCache } from '../../src/jobs/cache.ts';
import { fingerprintOf } from '../../src/jobs/fingerprint.ts';
import { holdMeeting, type Meet } from '../../src/jobs/meeting.ts';
import { createPool } from '../../src/jobs/pool.ts';

const key = (inputs: string[], options: unknown = {}): string => fingerprintOf({ kind: 'test', version: '1', options, inputs });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-jobs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

// [utest->dsn~work-fingerprint~1]
describe('fingerprints', () => {
  it('depend on every part and not on the order of option keys', () => {
    expect(key(['a', 'b'])).not.toBe(key(['ab']));
    expect(key(['a'], { x: 1, y: 2 })).toBe(key(['a'], { y: 2, x: 1 }));
    expect(key(['a'], { x: 1 })).not.toBe(key(['a'], { x: 2 }));
  });
});

// [utest->dsn~job-cache~1]
describe('cache', () => {
  it('returns what was stored, across instances', () => {
    expect(createCache({ folder }).put(key(['a']), Buffer.from('result'))).toBe(true);
    const second = createCache({ folder });
    expect(Buffer.from(second.get(key(['a']))!).toString()).toBe('result');
    expect(second.get(key(['b']))).toBeUndefined();
    expect([second.hits, second.misses]).toEqual([1, 1]);
  });

  it('keeps large content in pieces, and treats it as missing when it is damaged', () => {
    const cache = createCache({ folder });
    const pieces = [Buffer.from('re'), new Uint8Array(0), Buffer.from('sult')];
    expect(cache.putLarge(key(['large']), pieces)).toBe(true);
    expect(Buffer.from(cache.getLarge(key(['large']))!).toString()).toBe('result');
    const path = join(folder, key(['large']).slice(0, 2), key(['large']).slice(2));
    for (const damage of [(bytes: Buffer) => bytes.fill(0x21, bytes.length - 1), (bytes: Buffer) => bytes.subarray(0, -1)]) {
      cache.putLarge(key(['large']), pieces);
      writeFileSync(path, damage(readFileSync(path)));
      expect(cache.getLarge(key(['large']))).toBeUndefined();
      expect(existsSync(path)).toBe(false);
    }
    expect(noCache().putLarge(key(['large']), pieces)).toBe(false);
    expect(noCache().getLarge(key(['large']))).toBeUndefined();
  });

  it('treats a damaged entry as a miss and removes it', () => {
    const cache = createCache({ folder });
    cache.put(key(['a']), Buffer.from('result'));
    const path = join(folder, key(['a']).slice(0, 2), key(['a']).slice(2));
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = bytes[bytes.length - 1]! ^ 1;
    writeFileSync(path, bytes);
    expect(cache.get(key(['a']))).toBeUndefined();
    expect(readdirSync(join(folder, key(['a']).slice(0, 2)))).toEqual([]);
  });

  it('trims the least recently used entries first', () => {
    const cache = createCache({ folder, limitBytes: 250 });
    for (const name of ['old', 'new']) cache.put(key([name]), Buffer.alloc(150));
    utimesSync(join(folder, key(['old']).slice(0, 2), key(['old']).slice(2)), 1, 1);
    expect(cache.trim()).toBe(1);
    expect(cache.get(key(['old']))).toBeUndefined();
    expect(cache.get(key(['new']))?.length).toBe(150);
  });

  it('is only slower when it cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(createCache({ folder: join(folder, 'file') }).put(key(['a']), Buffer.from('x'))).toBe(false);
    expect(noCache().get(key(['a']))).toBeUndefined();
  });
});

// [utest->dsn~thread-pool~1]
describe('pool', () => {
  it('keeps the order of the tasks and survives a task that throws', async () => {
    const worker = join(folder, 'worker.mjs');
    writeFileSync(
      worker,
      'export default async (n) => { if (n === 3) throw new Error("three"); await new Promise((r) => setTimeout(r, (5 - n) * 5)); return n * n; };',
    );
    const pool = createPool({ worker: pathToFileURL(worker), jobs: 2 });
    const seen: number[] = [];
    const results = await pool.map<number, number>([1, 2, 3, 4], (done) => seen.push(done));
    await pool.close();
    expect(results).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 4 },
      { ok: false, error: 'three' },
      { ok: true, value: 16 },
    ]);
    expect(seen).toEqual([1, 2, 3, 4]);
  });
});

// [utest->dsn~thread-meeting~1]
describe('a meeting of threads', () => {
  const hold = (text: string, tasks: readonly number[], own: Parameters<typeof holdMeeting<number, unknown>>[2]) => {
    const entry = join(folder, 'entry.mjs');
    writeFileSync(
      entry,
      `import { parentPort, workerData } from 'node:worker_threads';
       const meet = (says) => new Promise((r) => { parentPort.once('message', r); parentPort.postMessage({ says }); });
       ${text}`,
    );
    return holdMeeting<number, unknown>({ entry: pathToFileURL(entry), youngMiB: 16 }, tasks, own);
  };

  it('lets each hear what all say, in their order, as often as they meet', async () => {
    const attending = `const one = await meet(workerData); const two = await meet(one.length * workerData);
      parentPort.postMessage({ answer: [one, two] });`;
    const answers = await hold(attending, [5, 7], async (meet) => {
      const one = await meet(3);
      return [one, await meet(undefined)];
    });
    expect(answers).toEqual([
      [
        [3, 5, 7],
        [undefined, 15, 21],
      ],
      [
        [3, 5, 7],
        [undefined, 15, 21],
      ],
      [
        [3, 5, 7],
        [undefined, 15, 21],
      ],
    ]);
  });

  it('lets threads begin while the first never comes to its loop of events', async () => {
    const shared = new Int32Array(new SharedArrayBuffer(4));
    const entry = join(folder, 'entry.mjs');
    writeFileSync(
      entry,
      `import { parentPort, workerData } from 'node:worker_threads';
       Atomics.store(workerData, 0, 7); Atomics.notify(workerData, 0); parentPort.postMessage({ answer: 11 });`,
    );
    const answers = await holdMeeting<Int32Array, number>({ entry: pathToFileURL(entry), youngMiB: 16 }, [shared], async () => {
      expect(Atomics.wait(shared, 0, 0, 20_000)).not.toBe('timed-out');
      return Atomics.load(shared, 0);
    });
    expect(answers).toEqual([7, 11]);
  });

  it('stops threads that nobody waits for any more', async () => {
    const own = async () => Promise.reject(new Error('own fault'));
    await expect(hold('setInterval(() => undefined, 1000);', [1, 2], own)).rejects.toThrow('own fault');
  });

  it('fails when a thread dies, ends without an answer or leaves early, and when the first fails', async () => {
    const own = async (meet: Meet) => meet(1);
    await expect(hold('throw new Error("broken");', [1], own)).rejects.toThrow('broken');
    await expect(hold('', [1], own)).rejects.toThrow('no answer');
    await expect(hold('parentPort.postMessage({ answer: 1 });', [1], own)).rejects.toThrow('left a meeting early');
    const waits = 'await meet(1); await meet(2); parentPort.postMessage({ answer: 1 });';
    await expect(hold(waits, [1], own)).rejects.toThrow('a meeting that is over');
    const fails = async () => Promise.reject(new Error('own fault'));
    await expect(hold('await meet(1);', [1], fails)).rejects.toThrow('own fault');
  });
});
