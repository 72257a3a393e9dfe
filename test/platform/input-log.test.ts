import { describe, expect, it } from 'vitest';
import { recordInput, replayInput } from '../../src/platform/input-log.ts';
import type { ByteSource } from '../../src/platform/ports.ts';
import { createVirt } from '../../src/platform/virt-machine.ts';
import { FakeClock, FakeSource } from './devices/fakes.ts';

/** Echo: x1 = UART; loop: ldr w2, [x1, #24]; tbnz w2, #4, loop; ldr w3, [x1]; add w3, w3, #1; str w3, [x1]; b loop. */
const ECHO = [0xd2a12001, 0xb9401822, 0x3727ffe2, 0xb9400023, 0x11000463, 0xb9000023, 0x17fffffb];

function echo(input: ByteSource) {
  let out = '';
  const machine = createVirt({
    memory: 2 ** 24,
    cores: ['cortex-a57'],
    gic: 3,
    bootLevel: 2,
    console: { write: (byte) => (out += `${String.fromCharCode(byte)}@${machine.now()} `) },
    input,
  });
  machine.memory.load(0x4000_0000, new Uint8Array(Uint32Array.from(ECHO).buffer));
  machine.cores[0]!.powerOn({ hi: 0, lo: 0x4000_0000 }, { hi: 0, lo: 0 }, 2);
  return { machine, text: () => out };
}

// [utest->dsn~platform-input-log~1]
describe('recorded input', () => {
  it('is replayed at the same instants, so the run is the same', () => {
    const source = new FakeSource();
    let clock = new FakeClock() as Parameters<typeof recordInput>[1] extends () => infer C ? C : never;
    const recorder = recordInput(source, () => clock);
    const first = echo(recorder);
    clock = first.machine;
    first.machine.run(1000);
    source.send('ab');
    first.machine.run(3333);
    source.send('c');
    first.machine.run(5000);
    expect(first.text()).toMatch(/^b@\d+ c@\d+ d@\d+ $/);
    const replay = replayInput(structuredClone(recorder.log));
    const second = echo(replay);
    replay.start(second.machine);
    second.machine.run(1000 + 3333 + 5000);
    expect(second.text()).toBe(first.text());
  });

  it('an empty log offers nothing', () => {
    const replay = replayInput([]);
    expect(replay.next()).toBeUndefined();
    replay.start(new FakeClock());
    expect(replay.next()).toBeUndefined();
  });
});
