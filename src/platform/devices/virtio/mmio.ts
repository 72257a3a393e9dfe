/**
 * The virtio MMIO transport (virtio 1.1, chapter 4.2): version 2 and, for drivers from before 1.0, the legacy version 1
 * that QEMU's virt machine offers by default. One transport carries one device model; without one it shows device id 0,
 * an empty slot.
 */
import type { IrqLine, MmioDevice, Saveable } from '../../ports.ts';
import type { Dma } from '../dma.ts';
import { bankDevice, type RegisterRow, registerBank } from '../register-bank.ts';
import { type Chain, popChain, pushUsed, QUEUE_MAX, type QueueState, queueState } from './queue.ts';

/** A device behind a transport. `S` is its own state, plain data. */
export interface VirtioModel<S = unknown> {
  readonly deviceId: number;
  /** Feature bits 0–31; VERSION_1 is the transport's. */
  readonly features: number;
  readonly queues: number;
  /** Configuration space, read byte by byte. */
  config(offset: number): number;
  writeConfig?(offset: number, value: number): void;
  /** A queue was notified, or `changed` was called: take chains and answer them. */
  work(queue: number, host: VirtioHost): void;
  reset(): void;
  save(): S;
  restore(state: S): void;
}

/** What the transport offers to its device. */
export interface VirtioHost {
  readonly dma: Dma;
  /** True after VERSION_1 was accepted (headers have their 1.0 layout). */
  readonly modern: boolean;
  take(queue: number): Chain | undefined;
  give(queue: number, chain: Chain, written: number): void;
}

export interface VirtioMmioPorts {
  readonly irq: IrqLine;
  readonly dma: Dma;
  readonly model?: VirtioModel;
  /** Speak version 1 instead of 2. */
  readonly legacy?: boolean;
}

export interface VirtioMmioState {
  deviceFeaturesSel: number;
  driverFeaturesSel: number;
  driverFeatures: [number, number];
  guestPageSize: number;
  queueSel: number;
  queueAlign: number;
  status: number;
  interruptStatus: number;
  queues: QueueState[];
  model: unknown;
}

export interface VirtioMmio extends MmioDevice, Saveable<VirtioMmioState> {
  /** The device has something new for its driver (input arrived): its queues are looked at again. */
  changed(queue: number): void;
}

interface Transport {
  readonly ports: VirtioMmioPorts;
  readonly host: VirtioHost;
  s: VirtioMmioState;
}

const MAGIC = 0x74726976;
const VENDOR = 0x554d4551;
const STATUS = { DRIVER_OK: 4, NEEDS_RESET: 64 } as const;
const VERSION_1_HIGH = 1;
const INDIRECT_DESC = 1 << 28;
const USED_BUFFER = 1;
const CONFIG_CHANGE = 2;

const legacy = (t: Transport): boolean => t.ports.legacy === true;
const selected = (t: Transport): QueueState | undefined => t.s.queues[t.s.queueSel];
const modernOnly = (write: (t: Transport, value: number) => void) => (t: Transport, value: number) => {
  if (!legacy(t)) write(t, value);
};

function deviceFeatures(t: Transport): number {
  const model = t.ports.model;
  if (model === undefined) return 0;
  if (t.s.deviceFeaturesSel === 0) return (model.features | INDIRECT_DESC) >>> 0;
  return t.s.deviceFeaturesSel === 1 && !legacy(t) ? VERSION_1_HIGH : 0;
}

/** An address register of the selected queue: two words. */
function addressRows(offset: number, name: string, field: 'desc' | 'avail' | 'used'): RegisterRow<Transport>[] {
  const TWO32 = 4294967296;
  const write = (low: boolean) =>
    modernOnly((t, value) => {
      const q = selected(t);
      if (q === undefined || q.ready) return;
      q[field] = low ? Math.floor(q[field] / TWO32) * TWO32 + value : (value & 0x1fffff) * TWO32 + (q[field] % TWO32);
    });
  return [
    { offset, name: `${name}Low`, write: write(true) },
    { offset: offset + 4, name: `${name}High`, write: write(false) },
  ];
}

const ROWS: readonly RegisterRow<Transport>[] = [
  { offset: 0x000, name: 'MagicValue', read: () => MAGIC },
  { offset: 0x004, name: 'Version', read: (t) => (legacy(t) ? 1 : 2) },
  { offset: 0x008, name: 'DeviceID', read: (t) => t.ports.model?.deviceId ?? 0 },
  { offset: 0x00c, name: 'VendorID', read: () => VENDOR },
  { offset: 0x010, name: 'DeviceFeatures', read: deviceFeatures },
  { offset: 0x014, name: 'DeviceFeaturesSel', write: (t, value) => void Object.assign(t.s, { deviceFeaturesSel: value }) },
  {
    offset: 0x020,
    name: 'DriverFeatures',
    write: (t, value) => {
      if (t.s.driverFeaturesSel < 2) t.s.driverFeatures[t.s.driverFeaturesSel] = value;
    },
  },
  { offset: 0x024, name: 'DriverFeaturesSel', write: (t, value) => void Object.assign(t.s, { driverFeaturesSel: value }) },
  {
    offset: 0x028,
    name: 'GuestPageSize (legacy)',
    write: (t, value) => {
      if (legacy(t)) t.s.guestPageSize = value;
    },
  },
  { offset: 0x030, name: 'QueueSel', write: (t, value) => void Object.assign(t.s, { queueSel: value }) },
  { offset: 0x034, name: 'QueueNumMax', read: (t) => (selected(t) === undefined ? 0 : QUEUE_MAX) },
  {
    offset: 0x038,
    name: 'QueueNum',
    write: (t, value) => {
      const q = selected(t);
      if (q !== undefined && value <= QUEUE_MAX && (value & (value - 1)) === 0) q.num = value;
    },
  },
  {
    offset: 0x03c,
    name: 'QueueAlign (legacy)',
    write: (t, value) => {
      if (legacy(t)) t.s.queueAlign = value;
    },
  },
  { offset: 0x040, name: 'QueuePFN (legacy)', read: legacyPfn, write: setLegacyPfn },
  {
    offset: 0x044,
    name: 'QueueReady',
    read: (t) => Number(!legacy(t) && selected(t)?.ready === true),
    write: modernOnly((t, value) => {
      const q = selected(t);
      if (q !== undefined) q.ready = (value & 1) !== 0;
    }),
  },
  { offset: 0x050, name: 'QueueNotify', write: (t, value) => work(t, value) },
  { offset: 0x060, name: 'InterruptStatus', read: (t) => t.s.interruptStatus },
  {
    offset: 0x064,
    name: 'InterruptACK',
    write: (t, value) => {
      t.s.interruptStatus &= ~value;
      update(t);
    },
  },
  { offset: 0x070, name: 'Status', read: (t) => t.s.status, write: setStatus },
  ...addressRows(0x080, 'QueueDesc', 'desc'),
  ...addressRows(0x090, 'QueueDriver', 'avail'),
  ...addressRows(0x0a0, 'QueueDevice', 'used'),
  { offset: 0x0fc, name: 'ConfigGeneration', read: () => 0 },
  {
    offset: 0x100,
    name: 'Config',
    count: 64,
    bytes: true,
    read: (t, at) => t.ports.model?.config(at) ?? 0,
    write: (t, value, at) => t.ports.model?.writeConfig?.(at, value),
  },
];

export const VIRTIO_MMIO_BANK = registerBank(ROWS, { narrow: 'ignore' });

// [impl->dsn~platform-virtio-mmio~1]
export function createVirtioMmio(ports: VirtioMmioPorts): VirtioMmio {
  const t: Transport = { ports, s: resetState(ports), host: hostOf(() => t) };
  return {
    ...bankDevice(VIRTIO_MMIO_BANK, t),
    changed: (queue) => work(t, queue),
    save: () => structuredClone({ ...t.s, model: ports.model?.save() ?? null }),
    restore: (state) => {
      t.s = structuredClone(state);
      ports.model?.restore(structuredClone(state.model));
      update(t);
    },
  };
}

function resetState(ports: VirtioMmioPorts): VirtioMmioState {
  return {
    deviceFeaturesSel: 0,
    driverFeaturesSel: 0,
    driverFeatures: [0, 0],
    guestPageSize: 0,
    queueSel: 0,
    queueAlign: 4096,
    status: 0,
    interruptStatus: 0,
    queues: Array.from({ length: ports.model?.queues ?? 0 }, queueState),
    model: null,
  };
}

function update(t: Transport): void {
  t.ports.irq.set(t.s.interruptStatus !== 0);
}

/** Writing zero resets the device; other writes only add progress. */
function setStatus(t: Transport, value: number): void {
  if (value !== 0) {
    t.s.status = (value & 0xff) | (t.s.status & STATUS.NEEDS_RESET);
    return;
  }
  // drivers of the legacy interface tell the page size first and reset then: it stays, as in QEMU's transport
  const { guestPageSize } = t.s;
  t.s = { ...resetState(t.ports), guestPageSize };
  t.ports.model?.reset();
  update(t);
}

/** Legacy: one page number places the whole queue; zero takes it away. */
function setLegacyPfn(t: Transport, value: number): void {
  const q = selected(t);
  if (!legacy(t) || q === undefined) return;
  if (value === 0) {
    Object.assign(q, queueState());
    return;
  }
  const align = Math.max(t.s.queueAlign, 4);
  q.desc = value * t.s.guestPageSize;
  q.avail = q.desc + 16 * q.num;
  q.used = Math.ceil((q.avail + 6 + 2 * q.num) / align) * align;
  q.ready = true;
}

function legacyPfn(t: Transport): number {
  const q = selected(t);
  return legacy(t) && q !== undefined && t.s.guestPageSize > 0 ? Math.floor(q.desc / t.s.guestPageSize) : 0;
}

function work(t: Transport, queue: number): void {
  if ((t.s.status & STATUS.DRIVER_OK) === 0 || (t.s.status & STATUS.NEEDS_RESET) !== 0) return;
  if (t.s.queues[queue] !== undefined) t.ports.model?.work(queue, t.host);
}

function hostOf(transport: () => Transport): VirtioHost {
  return {
    get dma() {
      return transport().ports.dma;
    },
    get modern() {
      return !legacy(transport()) && (transport().s.driverFeatures[1] & VERSION_1_HIGH) !== 0;
    },
    take: (queue) => {
      const t = transport();
      const chain = popChain(t.s.queues[queue]!, t.ports.dma);
      if (chain === 'broken') fail(t);
      return typeof chain === 'string' ? undefined : chain;
    },
    give: (queue, chain, written) => {
      const t = transport();
      const interrupt = pushUsed(t.s.queues[queue]!, t.ports.dma, chain.head, written);
      if (interrupt === 'broken') fail(t);
      else if (interrupt) t.s.interruptStatus |= USED_BUFFER;
      update(t);
    },
  };
}

/** The driver broke the queue: the device stops and asks to be reset. */
function fail(t: Transport): void {
  t.s.status |= STATUS.NEEDS_RESET;
  t.s.interruptStatus |= CONFIG_CHANGE;
  update(t);
}
