/**
 * From a stream id to an address: stream table entry, context descriptor, stage 1, stage 2 (SMMUv3, IHI 0070, chapters 3
 * and 5). Pure: reads memory, changes nothing.
 */
import type { Dma } from '../dma.ts';
import { EVENT, type Fetch, fail, stage1StartLevel, type Translated, type WalkConfig, walk } from './tables.ts';

export interface StreamTable {
  readonly base: bigint;
  /** 0 linear, 1 two-level. */
  readonly format: number;
  /** log2 of the number of entries; split point of a two-level table. */
  readonly log2Size: number;
  readonly split: number;
}

export const OUTPUT_BITS = 48;
const CONFIG = { ABORT: 0, BYPASS: 4, STAGE1: 5, STAGE2: 6, NESTED: 7 } as const;
const SIZES = [32, 36, 40, 42, 44, 48, 52] as const;
const GRANULE_TG0 = [12, 16, 14] as const;
const GRANULE_TG1 = [undefined, 14, 12, 16] as const;

type Doubles = readonly bigint[];
const field = (d: Doubles, index: number, high: number, low: number): number =>
  Number((d[index]! >> BigInt(low)) & ((1n << BigInt(high - low + 1)) - 1n));

function readDoubles(dma: Dma, address: bigint, count: number): Doubles | undefined {
  const raw = address >> 52n === 0n ? dma.read(Number(address), 8 * count) : undefined;
  if (raw === undefined) return undefined;
  const view = new DataView(raw.buffer, raw.byteOffset, raw.length);
  return Array.from({ length: count }, (_, i) => view.getBigUint64(8 * i, true));
}

/** Silent abort: the stream is configured to have every access refused without a record. */
export type StreamResult = Translated | 'abort';

// [impl->dsn~platform-smmu-stream~1]
export function translateStream(
  dma: Dma,
  table: StreamTable,
  stream: number,
  address: bigint,
  write: boolean,
): StreamResult & {
  /** Whether the descriptor wants the fault recorded. */
  readonly record?: boolean;
} {
  const ste = entryOf(dma, table, stream);
  if ('ok' in ste) return ste;
  const config = field(ste.doubles, 0, 3, 1);
  if ((ste.doubles[0]! & 1n) === 0n) return fail(EVENT.C_BAD_STE, 1, 2, 0n);
  if (config === CONFIG.BYPASS) return { ok: true, address };
  if (config === CONFIG.STAGE1) return stage1(dma, ste.doubles, address, write, undefined);
  if (config === CONFIG.STAGE2 || config === CONFIG.NESTED) {
    const second = stage2Of(dma, ste.doubles);
    if (second === undefined) return fail(EVENT.C_BAD_STE, 2, 2, 0n);
    if (config === CONFIG.STAGE2) return recorded(second.translate(address, write, 2), second.record);
    return stage1(dma, ste.doubles, address, write, second);
  }
  return config < CONFIG.BYPASS ? 'abort' : fail(EVENT.C_BAD_STE, 1, 2, 0n);
}

function recorded(result: Translated, record: boolean): Translated & { readonly record: boolean } {
  return { ...result, record };
}

function entryOf(dma: Dma, table: StreamTable, stream: number): { readonly doubles: Doubles } | ReturnType<typeof fail> {
  if (stream >= 2 ** table.log2Size) return fail(EVENT.C_BAD_STREAMID, 1, 2, 0n);
  let at = table.base + 64n * BigInt(stream);
  if (table.format === 1) {
    const upper = table.base + 8n * BigInt(stream >>> table.split);
    const level1 = readDoubles(dma, upper, 1);
    if (level1 === undefined) return fail(EVENT.F_STE_FETCH, 1, 2, upper);
    const span = Number(level1[0]! & 31n);
    const index = stream & (2 ** table.split - 1);
    if (span === 0 || index >= 2 ** (span - 1)) return fail(EVENT.C_BAD_STREAMID, 1, 2, 0n);
    at = (level1[0]! & 0xf_ffff_ffff_ffc0n) + 64n * BigInt(index);
  }
  const doubles = readDoubles(dma, at, 8);
  return doubles === undefined ? fail(EVENT.F_STE_FETCH, 1, 2, at) : { doubles };
}

// ------------------------------------------------------------------------------------------------------------ stage 2

interface Second {
  /** `kind`: class of a fault found on the way. */
  translate(ipa: bigint, write: boolean, kind: 0 | 1 | 2): Translated;
  readonly record: boolean;
}

function plainFetch(dma: Dma, stage: 1 | 2): Fetch {
  return (address) => {
    const doubles = readDoubles(dma, address, 1);
    return doubles === undefined ? fail(EVENT.F_WALK_EABT, stage, 1, address) : { ok: true, value: doubles[0]! };
  };
}

function stage2Of(dma: Dma, ste: Doubles): Second | undefined {
  const inputBits = 64 - field(ste, 2, 37, 32);
  const granule = GRANULE_TG0[field(ste, 2, 47, 46)];
  const start = field(ste, 2, 39, 38);
  const outputBits = SIZES[field(ste, 2, 50, 48)];
  const aarch64 = field(ste, 2, 51, 51) === 1;
  const bigEndian = field(ste, 2, 52, 52) === 1;
  if (granule === undefined || outputBits === undefined || !aarch64 || bigEndian || inputBits < 25 || inputBits > 48)
    return undefined;
  const startLevel = granule === 12 ? 2 - start : 3 - start;
  if (startLevel < 0) return undefined;
  const config: WalkConfig = {
    stage: 2,
    table: ste[3]! & 0xf_ffff_ffff_fff0n,
    inputBits,
    granule,
    startLevel,
    outputBits: Math.min(outputBits, OUTPUT_BITS),
    ignoreAccessFlag: field(ste, 2, 53, 53) === 1,
    fetch: plainFetch(dma, 2),
  };
  return {
    record: field(ste, 2, 58, 58) === 1,
    translate: (ipa, write, kind) => {
      if (ipa >> BigInt(inputBits) !== 0n) return fail(EVENT.F_TRANSLATION, 2, kind, ipa);
      const result = walk(config, ipa, write);
      return result.ok ? result : { ok: false, fault: { ...result.fault, class: kind, ipa } };
    },
  };
}

// ------------------------------------------------------------------------------------------------------------ stage 1

function stage1(
  dma: Dma,
  ste: Doubles,
  address: bigint,
  write: boolean,
  second: Second | undefined,
): Translated & { readonly record?: boolean } {
  if (field(ste, 0, 63, 59) !== 0) return fail(EVENT.C_BAD_STE, 1, 2, 0n); // substreams do not exist here
  let pointer = ste[0]! & 0xf_ffff_ffff_ffc0n;
  if (second !== undefined) {
    const where = second.translate(pointer, false, 0);
    if (!where.ok) return recorded(where, second.record);
    pointer = where.address;
  }
  const cd = readDoubles(dma, pointer, 8);
  if (cd === undefined) return fail(EVENT.F_CD_FETCH, 1, 0, pointer);
  const config = stage1Config(dma, cd, address, second);
  if (config === 'bad') return fail(EVENT.C_BAD_CD, 1, 0, 0n);
  const record = field(cd, 0, 45, 45) === 1;
  if (config === 'unmapped') return recorded(fail(EVENT.F_TRANSLATION, 1, 2, 0n), record);
  const first = walk(config, address & ((1n << BigInt(config.inputBits)) - 1n), write);
  if (!first.ok) return recorded(first, first.fault.stage === 2 ? (second?.record ?? false) : record);
  if (second === undefined) return recorded(first, record);
  return recorded(second.translate(first.address, write, 2), second.record);
}

/** The half of the address space an address lies in decides which table, size and granule hold. */
function stage1Config(dma: Dma, cd: Doubles, address: bigint, second: Second | undefined): WalkConfig | 'bad' | 'unmapped' {
  const valid = field(cd, 0, 31, 31) === 1 && field(cd, 0, 41, 41) === 1 && field(cd, 0, 15, 15) === 0;
  const outputBits = SIZES[field(cd, 0, 34, 32)];
  if (!valid || outputBits === undefined) return 'bad';
  const upper = (address >> 55n) & 1n;
  const inputBits = 64 - (upper === 1n ? field(cd, 0, 21, 16) : field(cd, 0, 5, 0));
  const granule = upper === 1n ? GRANULE_TG1[field(cd, 0, 23, 22)] : GRANULE_TG0[field(cd, 0, 7, 6)];
  const disabled = field(cd, 0, upper === 1n ? 30 : 14, upper === 1n ? 30 : 14) === 1;
  if (disabled) return 'unmapped';
  if (granule === undefined || inputBits < 25 || inputBits > 48) return 'bad';
  const ignoreTop = field(cd, 0, 39, 38) & (1 << Number(upper));
  const significant = ignoreTop !== 0 ? address & 0x00ff_ffff_ffff_ffffn : address;
  const top = significant >> BigInt(inputBits);
  const all = (1n << BigInt((ignoreTop !== 0 ? 56 : 64) - inputBits)) - 1n;
  if (top !== (upper === 1n ? all : 0n)) return 'unmapped';
  return {
    stage: 1,
    table: cd[upper === 1n ? 2 : 1]! & 0xf_ffff_ffff_fff0n,
    inputBits,
    granule,
    startLevel: stage1StartLevel(inputBits, granule),
    outputBits: Math.min(outputBits, OUTPUT_BITS),
    ignoreAccessFlag: field(cd, 0, 35, 35) === 1,
    fetch: second === undefined ? plainFetch(dma, 1) : nestedFetch(dma, second),
  };
}

function nestedFetch(dma: Dma, second: Second): Fetch {
  const plain = plainFetch(dma, 1);
  return (ipa) => {
    const where = second.translate(ipa, false, 1);
    return where.ok ? plain(where.address) : where;
  };
}
