import { describe, expect, it } from 'vitest';
import { changesOf, InputRecorder } from '../../src/jobs/inputs.ts';

/** A disk whose files have contents and stamps; it counts what is read. */
function disk() {
  const files = new Map<string, { text: string; id: string; settled: boolean }>();
  const read: string[] = [];
  return {
    files,
    read,
    set: (path: string, text: string, id: string, settled = true) => files.set(path, { text, id, settled }),
    ports: {
      stamp: (path: string) => files.get(path),
      read: (path: string) => {
        read.push(path);
        const file = files.get(path);
        return file === undefined ? undefined : new TextEncoder().encode(file.text);
      },
    },
  };
}

function recorded(d: ReturnType<typeof disk>, ...paths: string[]) {
  const recorder = new InputRecorder(d.ports);
  for (const path of paths) recorder.read(path);
  d.read.length = 0;
  return recorder.inputs;
}

// [utest->dsn~job-inputs~1]
describe('inputs of kept work', () => {
  it('a settled stamp that is the same is enough; a missing file is not read', () => {
    const d = disk();
    d.set('/a', 'a', '1');
    const inputs = recorded(d, '/a', '/none');
    const changes = changesOf(inputs, d.ports);
    expect([[...changes.changed], changes.moved, changes.read, d.read]).toEqual([[], [], 0, []]);
    expect(changes.inputs).toEqual(inputs);
  });

  it('another stamp with the same content is no change, and is known the next time', () => {
    const d = disk();
    d.set('/a', 'a', '1');
    const inputs = recorded(d, '/a');
    d.set('/a', 'a', '2');
    const changes = changesOf(inputs, d.ports);
    expect([changes.changed.size, changes.read]).toEqual([0, 1]);
    expect(changesOf(changes.inputs, d.ports).read).toBe(0);
  });

  it('a stamp that was not settled is never trusted', () => {
    const d = disk();
    d.set('/a', 'a', '1', false);
    const inputs = recorded(d, '/a');
    d.set('/a', 'b', '1', false);
    expect([...changesOf(inputs, d.ports).changed]).toEqual(['/a']);
  });

  it('changed, appeared and vanished are told apart', () => {
    const d = disk();
    d.set('/a', 'a', '1');
    d.set('/b', 'b', '1');
    const inputs = recorded(d, '/a', '/b', '/c');
    d.set('/a', 'A', '2');
    d.files.delete('/b');
    d.set('/c', '', '1');
    const { changed, moved, inputs: now } = changesOf(inputs, d.ports);
    expect([[...changed], [...moved].sort()]).toEqual([['/a'], ['/b', '/c']]);
    expect(now.map(([path, digest]) => [path, digest === ''])).toEqual([
      ['/a', false],
      ['/b', true],
      ['/c', false],
    ]);
  });

  it('what cannot be read though it is there, such as a folder, is asked each time', () => {
    const d = disk();
    const inputs = recorded(d, '/dir');
    const ports = { ...d.ports, stamp: () => ({ id: '1', settled: true }), read: () => undefined };
    expect([changesOf(inputs, ports).moved, changesOf(inputs, ports).read]).toEqual([[], 1]);
  });
});
