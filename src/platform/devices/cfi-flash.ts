/**
 * Parallel flash with Intel's command set (CFI 01, JEDEC JESD68 and AP-646): two chips of 16 bits beside each other, so a command is
 * given to both at once (0x00980098). Sectors that were never erased or programmed read as zero and take no memory.
 *
 * Limits, as in QEMU's machine, which is what guests see of it: no busy time (status is always ready), programming puts the new
 * bytes in place of the old ones without wanting an erase first, locks are accepted and have no effect.
 */
import type { AccessSize, MmioDevice, Saveable } from '../ports.ts';

type Mode = 'array' | 'status' | 'query' | 'identity';
/** What the next write is: a command, data of a program command, the second half of a two-cycle command, a buffered write. */
type Awaiting = 'command' | 'data' | 'erase' | 'lock' | 'count' | 'buffer' | 'confirm';

export interface CfiFlashState {
  mode: Mode;
  awaiting: Awaiting;
  /** Accesses the write buffer still takes. */
  left: number;
  /** Sectors that are not all zero, by number. */
  sectors: Map<number, Uint8Array>;
  /** Bytes of the write buffer, by offset, until they are confirmed. */
  buffered: [number, number][];
}

const SECTOR = 0x4_0000;
const READY = 0x80;
const BLANK = 0xff;
/** Bytes of the write buffer of one chip (2^n in the query table). */
const BUFFER_LOG2 = 11 - 1;

/** The query table from 0x10 on, of one chip. */
function queryTable(size: number): readonly number[] {
  const perChip = size / 2;
  const blocks = size / SECTOR - 1;
  const zSize = SECTOR / 2 / 256;
  const table: number[] = [];
  table[0x10] = 0x51;
  [0x52, 0x59, 0x01, 0x00, 0x31, 0x00, 0x00, 0x00, 0x00, 0x00].forEach((b, i) => {
    table[0x11 + i] = b;
  });
  [0x45, 0x55, 0x00, 0x00, 0x07, 0x07, 0x0a, 0x00, 0x04, 0x04, 0x04, 0x00].forEach((b, i) => {
    table[0x1b + i] = b;
  });
  table[0x27] = Math.log2(perChip);
  [0x02, 0x00, BUFFER_LOG2 + 1, 0x00, 0x01].forEach((b, i) => {
    table[0x28 + i] = b;
  });
  [blocks & 0xff, blocks >>> 8, zSize & 0xff, zSize >>> 8].forEach((b, i) => {
    table[0x2d + i] = b;
  });
  [0x50, 0x52, 0x49, 0x31, 0x30].forEach((b, i) => {
    table[0x31 + i] = b;
  });
  table[0x3f] = 0x01;
  return table;
}

// [impl->dsn~platform-cfi-flash~1]
/** One bank of `size` bytes. */
export function createCfiFlash(size: number): MmioDevice & Saveable<CfiFlashState> {
  const query = queryTable(size);
  let s: CfiFlashState = { mode: 'array', awaiting: 'command', left: 0, sectors: new Map(), buffered: [] };
  const put = (at: number, byte: number): void => {
    const number = Math.floor(at / SECTOR);
    let sector = s.sectors.get(number);
    if (sector === undefined) {
      if (byte === 0) return;
      sector = new Uint8Array(SECTOR);
      s.sectors.set(number, sector);
    }
    sector[at % SECTOR] = byte;
  };
  /** What the bank shows of its byte at an offset in the mode it is in. */
  const shown = (at: number): number => {
    if (s.mode === 'array') return s.sectors.get(Math.floor(at / SECTOR))?.[at % SECTOR] ?? 0;
    if ((at & 1) !== 0) return 0;
    if (s.mode === 'status') return READY;
    return s.mode === 'query' ? (query[at >>> 2] ?? 0) : 0;
  };
  const become = (mode: Mode, awaiting: Awaiting = 'command'): void => {
    s.mode = mode;
    s.awaiting = awaiting;
  };
  const write = (offset: number, bytes: AccessSize, value: number): void => {
    const command = value & 0xff;
    if (s.awaiting === 'data' || s.awaiting === 'buffer') {
      for (let i = 0; i < bytes; i++) {
        const byte = (value >>> (8 * i)) & 0xff;
        if (s.awaiting === 'data') put(offset + i, byte);
        else s.buffered.push([offset + i, byte]);
      }
      if (s.awaiting === 'data') become('status');
      else if (--s.left === 0) become('status', 'confirm');
      return;
    }
    SECOND[s.awaiting](command, offset, value);
  };
  const first = (command: number): void => {
    const next = COMMANDS.get(command);
    if (next === undefined) become('array');
    else become(...next);
  };
  const SECOND: Record<Exclude<Awaiting, 'data' | 'buffer'>, (command: number, offset: number, value: number) => void> = {
    command: first,
    erase: (command, offset) => {
      if (command === 0xd0) {
        s.sectors.set(Math.floor(offset / SECTOR), new Uint8Array(SECTOR).fill(BLANK));
        become('status');
      } else become('array');
    },
    lock: (command) => become(command === 0xd0 || command === 0x01 ? 'status' : 'array'),
    count: (_command, _offset, value) => {
      s.left = Math.min(value & 0xffff, (2 << BUFFER_LOG2) - 1) + 1;
      s.buffered = [];
      become('status', 'buffer');
    },
    confirm: (command) => {
      if (command === 0xd0) for (const [at, byte] of s.buffered) put(at, byte);
      s.buffered = [];
      become(command === 0xd0 ? 'status' : 'array');
    },
  };
  return {
    read: (offset, bytes) => {
      let value = 0;
      for (let i = bytes - 1; i >= 0; i--) value = (value << 8) | shown(offset + i);
      return value;
    },
    write,
    save: () => structuredClone(s),
    restore: (state) => {
      s = structuredClone(state);
    },
  };
}

/** First command byte: what reads show from then on, and what the next write means. */
const COMMANDS: ReadonlyMap<number, readonly [Mode, Awaiting]> = new Map([
  [0x10, ['status', 'data']],
  [0x40, ['status', 'data']],
  [0x20, ['status', 'erase']],
  [0x28, ['status', 'erase']],
  [0x50, ['array', 'command']],
  [0x60, ['status', 'lock']],
  [0x70, ['status', 'command']],
  [0x90, ['identity', 'command']],
  [0x98, ['query', 'command']],
  [0xe8, ['status', 'count']],
]);
