/**
 * The device models behind the virtio transport: console (id 3), entropy (id 4), block (id 2), network (id 1); virtio
 * 1.1, chapter 5. Each takes chains from its queues and answers them at once.
 */
import type { ByteSink, ByteSource } from '../../ports.ts';
import type { VirtioHost, VirtioModel } from './mmio.ts';
import { fillChain } from './queue.ts';

const little = (value: number, at: number): number => Math.floor(value / 2 ** (8 * at)) & 0xff;

// ------------------------------------------------------------------------------------------------------------ console

// [impl->dsn~platform-virtio-console~1]
/** Queue 0 receives, queue 1 transmits. No multiport, no size. */
export function virtioConsole(sink: ByteSink, source?: ByteSource): VirtioModel<null> {
  return {
    deviceId: 3,
    features: 0,
    queues: 2,
    config: () => 0,
    work: (queue, host) =>
      queue === 1 ? transmit(host, (data) => data.forEach((b) => void sink.write(b))) : typed(host, source),
    reset: () => {},
    save: () => null,
    restore: () => {},
  };
}

function transmit(host: VirtioHost, put: (data: Uint8Array) => void): void {
  for (let chain = host.take(1); chain !== undefined; chain = host.take(1)) {
    put(chain.input);
    host.give(1, chain, 0);
  }
}

function typed(host: VirtioHost, source: ByteSource | undefined): void {
  let byte = source?.next();
  while (byte !== undefined) {
    const chain = host.take(0);
    if (chain === undefined) return;
    const data: number[] = [];
    while (byte !== undefined && data.length < chain.outputLength) {
      data.push(byte);
      byte = data.length < chain.outputLength ? source?.next() : undefined;
    }
    host.give(0, chain, fillChain(chain, host.dma, Uint8Array.from(data)) ?? 0);
    byte = source?.next();
  }
}

// ------------------------------------------------------------------------------------------------------------ entropy

// [impl->dsn~platform-virtio-rng~1]
/** Repeatable "entropy": xorshift32 from a seed. A model for tests, not a source of secrets. */
export function virtioRng(seed: number): VirtioModel<{ x: number }> {
  let x = seed >>> 0 || 1;
  const next = (): number => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    x >>>= 0;
    return x & 0xff;
  };
  return {
    deviceId: 4,
    features: 0,
    queues: 1,
    config: () => 0,
    work: (_, host) => {
      for (let chain = host.take(0); chain !== undefined; chain = host.take(0)) {
        const data = Uint8Array.from({ length: Math.min(chain.outputLength, 4096) }, next);
        host.give(0, chain, fillChain(chain, host.dma, data) ?? 0);
      }
    },
    reset: () => {},
    save: () => ({ x }),
    restore: (state) => {
      x = state.x;
    },
  };
}

// -------------------------------------------------------------------------------------------------------------- block

const SECTOR = 512;
const BLK = { IN: 0, OUT: 1, FLUSH: 4, GET_ID: 8, OK: 0, IOERR: 1, UNSUPP: 2, F_RO: 1 << 5, F_FLUSH: 1 << 9 } as const;

export interface BlockState {
  /** Sectors written since the start, by number. */
  written: Map<number, Uint8Array>;
}

// [impl->dsn~platform-virtio-block~1]
/** A disk over an image that is never changed: written sectors live in the state. */
export function virtioBlock(image: Uint8Array, options: { readOnly?: boolean; id?: string } = {}): VirtioModel<BlockState> {
  const sectors = Math.floor(image.length / SECTOR);
  let written = new Map<number, Uint8Array>();
  const read = (sector: number, length: number): Uint8Array => {
    const data = new Uint8Array(length);
    for (let i = 0; i < length; i += SECTOR) {
      const at = sector + i / SECTOR;
      data.set(written.get(at) ?? image.subarray(at * SECTOR, (at + 1) * SECTOR), i);
    }
    return data;
  };
  const write = (sector: number, data: Uint8Array): void => {
    for (let i = 0; i < data.length; i += SECTOR) written.set(sector + i / SECTOR, data.slice(i, i + SECTOR));
  };
  const fits = (sector: number, length: number): boolean => length % SECTOR === 0 && sector + length / SECTOR <= sectors;
  /** Data to return (without the status byte) and the status. */
  const request = (input: Uint8Array, room: number): { data: Uint8Array; status: number } => {
    const none = new Uint8Array(0);
    if (input.length < 16) return { data: none, status: BLK.IOERR };
    const view = new DataView(input.buffer, input.byteOffset, input.length);
    const type = view.getUint32(0, true);
    const sector = Number(view.getBigUint64(8, true));
    if (type === BLK.IN)
      return fits(sector, room) ? { data: read(sector, room), status: BLK.OK } : { data: none, status: BLK.IOERR };
    if (type === BLK.OUT) {
      const data = input.subarray(16);
      if (options.readOnly === true || !fits(sector, data.length)) return { data: none, status: BLK.IOERR };
      write(sector, data);
      return { data: none, status: BLK.OK };
    }
    if (type === BLK.FLUSH) return { data: none, status: BLK.OK };
    if (type === BLK.GET_ID)
      return { data: Buffer.from((options.id ?? 'assay').padEnd(20, '\0')).subarray(0, Math.min(20, room)), status: BLK.OK };
    return { data: none, status: BLK.UNSUPP };
  };
  return {
    deviceId: 2,
    features: BLK.F_FLUSH | (options.readOnly === true ? BLK.F_RO : 0),
    queues: 1,
    config: (offset) => (offset < 8 ? little(sectors, offset) : 0),
    work: (_, host) => {
      for (let chain = host.take(0); chain !== undefined; chain = host.take(0)) {
        const room = Math.max(chain.outputLength - 1, 0);
        const { data, status } = request(chain.input, room);
        const answer = new Uint8Array(chain.outputLength);
        answer.set(data);
        if (answer.length > 0) answer[answer.length - 1] = status;
        fillChain(chain, host.dma, answer);
        host.give(0, chain, data.length + 1);
      }
    },
    reset: () => {},
    save: () => ({ written: new Map(written) }),
    restore: (state) => {
      written = new Map(state.written);
    },
  };
}

// ------------------------------------------------------------------------------------------------------------ network

const NET_F_MAC = 1 << 5;

export interface NetPort {
  /** A frame leaves the machine. */
  send(frame: Uint8Array): void;
}

export interface VirtioNet extends VirtioModel<{ waiting: Uint8Array[] }> {
  /** A frame arrives; it waits until the driver has a buffer. The owner then calls the transport's `changed(0)`. */
  deliver(frame: Uint8Array): void;
}

const FRAME_MAX = 65_550;
const WAITING_MAX = 256;

// [impl->dsn~platform-virtio-net~1]
/** Queue 0 receives, queue 1 transmits. No offloads: the header in front of each frame is zero. */
export function virtioNet(mac: readonly number[], port: NetPort): VirtioNet {
  let waiting: Uint8Array[] = [];
  const headerLength = (host: VirtioHost): number => (host.modern ? 12 : 10);
  return {
    deviceId: 1,
    features: NET_F_MAC,
    queues: 2,
    config: (offset) => mac[offset] ?? 0,
    deliver: (frame) => {
      if (frame.length <= FRAME_MAX && waiting.length < WAITING_MAX) waiting.push(frame.slice());
    },
    work: (queue, host) => {
      const header = headerLength(host);
      if (queue === 1) {
        transmit(host, (data) => {
          if (data.length > header) port.send(data.slice(header));
        });
      }
      // also what the port delivered as an answer
      while (waiting.length > 0) {
        const chain = host.take(0);
        if (chain === undefined) return;
        const frame = waiting.shift()!;
        const packet = new Uint8Array(header + frame.length);
        packet.set(frame, header);
        if (host.modern) packet[10] = 1; // num_buffers
        // A buffer that is too small gets nothing of the frame: it is dropped.
        host.give(0, chain, packet.length <= chain.outputLength ? (fillChain(chain, host.dma, packet) ?? 0) : 0);
      }
    },
    reset: () => {
      waiting = [];
    },
    save: () => ({ waiting: waiting.map((f) => f.slice()) }),
    restore: (state) => {
      waiting = state.waiting.map((f) => f.slice());
    },
  };
}
