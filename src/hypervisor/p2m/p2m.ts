/**
 * The physical-to-machine map of one domain: stage-2 tables in machine RAM, which the model's MMU walks. The tables are
 * the only truth; nothing is kept beside them.
 *
 * Input addresses have 40 bits; translation starts at level 1 with two concatenated tables (1024 entries).
 *
 * Invariants:
 *  - every frame used by the tables is owned by the hypervisor, with use `page-table`;
 *  - a leaf of type `ram-*` points to a frame whose owner is this domain, unless it is the shared-info or grant-table
 *    frame of this domain (hypervisor-owned, lent to it);
 *  - after an unmapping or a change of permissions the machine's TLB holds no entry of this VMID.
 */
import { GUEST, PAGE_SIZE } from '../abi/layout.ts';
import { addressOf, type FrameTable, frameOf, XEN_OWNER } from '../frames/frame-table.ts';
import type { Ram } from '../ram.ts';
import { addressIn, isTable, isValid, leaf, type P2mType, table, typeIn } from './descriptor.ts';

const ENTRIES = 512;
const ROOT_PAGES = 2;
/** Pages covered by one entry of each level: 1 GiB, 2 MiB, 4 KiB. */
const PAGES_AT = [0, ENTRIES * ENTRIES, ENTRIES, 1] as const;
export const MAX_GFN = 2 ** (GUEST.ipaBits - 12) - 1;

/** VTCR_EL2 for the tables above: T0SZ 24, SL0 1, write-back inner-shareable walks, 4 KiB granule, 40-bit output. */
export const VTCR_EL2 = 0x8002_3558;

export interface Mapping {
  readonly mfn: number;
  readonly type: P2mType;
  /** 1, 2 or 3: size of the leaf that holds the frame. */
  readonly level: 1 | 2 | 3;
}

export interface P2mPorts {
  readonly ram: Ram;
  readonly frames: FrameTable;
  /** Drops the machine's TLB entries of a VMID. */
  readonly invalidate: (vmid: number) => void;
}

export class P2m {
  readonly vmid: number;
  readonly root: number;
  readonly #ports: P2mPorts;
  /** Highest guest frame ever mapped. */
  #maximumGfn = 0;

  /** Throws when no frame is left for the root (callers check memory before they build a domain). */
  constructor(vmid: number, ports: P2mPorts) {
    const root = ports.frames.allocate(XEN_OWNER, 'page-table', 1);
    if (root === undefined) throw new Error('no memory for the root of a stage-2 table');
    this.vmid = vmid;
    this.root = addressOf(root);
    this.#ports = ports;
    ports.ram.fill(this.root, ROOT_PAGES * PAGE_SIZE);
  }

  /** VTTBR_EL2: VMID in bits 63:48, root address below. */
  get vttbr(): bigint {
    return (BigInt(this.vmid) << 48n) | BigInt(this.root);
  }

  get maximumGfn(): number {
    return this.#maximumGfn;
  }

  // [impl->dsn~hyp-p2m-walk~1]
  /** What a guest frame is mapped to, read from the tables. */
  lookup(gfn: number): Mapping | undefined {
    if (gfn < 0 || gfn > MAX_GFN) return undefined;
    let at = this.#entryAddress(this.root, gfn, 1);
    for (const level of [1, 2, 3] as const) {
      const descriptor = this.#ports.ram.u64(at);
      if (!isValid(descriptor)) return undefined;
      if (!isTable(descriptor, level)) {
        const within = gfn % PAGES_AT[level];
        return { mfn: frameOf(addressIn(descriptor)) + within, type: typeIn(descriptor), level };
      }
      if (level < 3) at = this.#entryAddress(addressIn(descriptor), gfn, (level + 1) as 2 | 3);
    }
    return undefined;
  }

  // [impl->dsn~hyp-p2m-map~1]
  /** Maps 2^order frames, with the largest leaves that alignment allows. False when a table page could not be allocated. */
  map(gfn: number, mfn: number, type: P2mType, order = 0): boolean {
    let done = 0;
    const total = 2 ** order;
    if (gfn < 0 || gfn + total - 1 > MAX_GFN) return false;
    while (done < total) {
      const level = this.#largestLevel(gfn + done, mfn + done, total - done);
      if (!this.#write(gfn + done, level, leaf(addressOf(mfn + done), type, level))) return false;
      done += PAGES_AT[level];
    }
    this.#maximumGfn = Math.max(this.#maximumGfn, gfn + total - 1);
    this.#ports.invalidate(this.vmid);
    return true;
  }

  // [impl->dsn~hyp-p2m-unmap~1]
  /** Removes the mapping of one frame, splitting a block that covers it. False when a table page was missing. */
  unmap(gfn: number): boolean {
    if (this.lookup(gfn) === undefined) return true;
    const done = this.#write(gfn, 3, 0n);
    this.#ports.invalidate(this.vmid);
    return done;
  }

  /** Every leaf, in address order. */
  *mappings(): IterableIterator<Mapping & { readonly gfn: number }> {
    yield* this.#walk(this.root, 1, 0, ENTRIES * ROOT_PAGES);
  }

  *#walk(tableAddress: number, level: 1 | 2 | 3, gfn: number, entries: number): IterableIterator<Mapping & { gfn: number }> {
    for (let i = 0; i < entries; i++) {
      const descriptor = this.#ports.ram.u64(tableAddress + i * 8);
      if (!isValid(descriptor)) continue;
      const start = gfn + i * PAGES_AT[level];
      if (isTable(descriptor, level)) yield* this.#walk(addressIn(descriptor), (level + 1) as 2 | 3, start, ENTRIES);
      else yield { gfn: start, mfn: frameOf(addressIn(descriptor)), type: typeIn(descriptor), level };
    }
  }

  /** Gives all table frames back. The map must not be used afterwards. */
  destroy(): void {
    this.#freeTables(this.root, 1, ENTRIES * ROOT_PAGES);
    for (let i = 0; i < ROOT_PAGES; i++) this.#ports.frames.put(frameOf(this.root) + i);
    this.#ports.invalidate(this.vmid);
  }

  #freeTables(tableAddress: number, level: 1 | 2 | 3, entries: number): void {
    for (let i = 0; i < entries; i++) {
      const descriptor = this.#ports.ram.u64(tableAddress + i * 8);
      if (!isTable(descriptor, level)) continue;
      this.#freeTables(addressIn(descriptor), (level + 1) as 2 | 3, ENTRIES);
      this.#ports.frames.put(frameOf(addressIn(descriptor)));
    }
  }

  #largestLevel(gfn: number, mfn: number, pages: number): 1 | 2 | 3 {
    for (const level of [1, 2] as const) {
      const size = PAGES_AT[level];
      if (pages >= size && gfn % size === 0 && mfn % size === 0) return level;
    }
    return 3;
  }

  #entryAddress(tableAddress: number, gfn: number, level: 1 | 2 | 3): number {
    const index = Math.floor(gfn / PAGES_AT[level]) % (level === 1 ? ENTRIES * ROOT_PAGES : ENTRIES);
    return tableAddress + index * 8;
  }

  /** Writes one descriptor at a level, making or splitting tables above it. */
  #write(gfn: number, level: 1 | 2 | 3, descriptor: bigint): boolean {
    let at = this.#entryAddress(this.root, gfn, 1);
    for (let here = 1; here < level; here++) {
      const next = this.#descend(at, here as 1 | 2);
      if (next === undefined) return false;
      at = this.#entryAddress(next, gfn, (here + 1) as 2 | 3);
    }
    const old = this.#ports.ram.u64(at);
    this.#ports.ram.setU64(at, descriptor);
    if (isTable(old, level)) {
      this.#freeTables(addressIn(old), (level + 1) as 2 | 3, ENTRIES);
      this.#ports.frames.put(frameOf(addressIn(old)));
    }
    return true;
  }

  /** Address of the table below an entry; an empty entry gets an empty table, a block is split into equal leaves. */
  #descend(at: number, level: 1 | 2): number | undefined {
    const descriptor = this.#ports.ram.u64(at);
    if (isTable(descriptor, level)) return addressIn(descriptor);
    const frame = this.#ports.frames.allocate(XEN_OWNER, 'page-table');
    if (frame === undefined) return undefined;
    const below = addressOf(frame);
    const childLevel = (level + 1) as 2 | 3;
    for (let i = 0; i < ENTRIES; i++) {
      const child = isValid(descriptor)
        ? leaf(addressIn(descriptor) + i * PAGES_AT[childLevel] * PAGE_SIZE, typeIn(descriptor), childLevel)
        : 0n;
      this.#ports.ram.setU64(below + i * 8, child);
    }
    this.#ports.ram.setU64(at, table(below));
    return below;
  }
}
