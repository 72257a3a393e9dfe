/**
 * What a kernel file is and where it wants to be: arm64 `Image` (Linux, Documentation/arm64/booting: header with
 * text_offset, image_size and the magic "ARM\x64"), gzip around any of them, ELF64 for AArch64, or raw bytes. Addresses
 * are those that QEMU's `virt` machine gives, so that both machines start from the same memory.
 */
import { gunzipSync } from 'node:zlib';
import type { Diagnostic, Read } from '../../base/diagnostic.ts';

export type ImageFormat = 'arm64-image' | 'elf64' | 'raw';

/** Bytes to place at a physical address; `zero` more bytes after them are cleared (ELF .bss). */
export interface Segment {
  readonly name: string;
  readonly address: number;
  readonly data: Uint8Array;
  readonly zero: number;
}

export interface LoadedImage {
  readonly format: ImageFormat;
  readonly compressed: boolean;
  readonly segments: readonly Segment[];
  readonly entry: number;
  /** First address after the image, counting image_size of the header and .bss. */
  readonly end: number;
  /** It follows the Linux boot protocol (device tree in X0, DTB placed for it). */
  readonly linux: boolean;
}

const MIB = 0x100000;
const GZIP_LIMIT = 512 * MIB;
const IMAGE_MAGIC = 0x644d5241;
/** Where a kernel without header goes: the text offset of kernels before 3.17. */
const RAW_OFFSET = 0x80000;

// [impl->dsn~platform-image-formats~1]
/** Recognises a kernel file and places it. `ramBase` is where RAM begins. Always yields an image unless problems say why not. */
export function loadImage(file: string, bytes: Uint8Array, ramBase: number): Read<LoadedImage | undefined> {
  if (bytes.length === 0) return failure(file, 'it is empty', 'Give a kernel: arm64 Image, gzip of one, ELF64 or raw code.');
  let body = bytes;
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (compressed) {
    try {
      body = new Uint8Array(gunzipSync(bytes, { maxOutputLength: GZIP_LIMIT }));
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      return failure(
        file,
        `its gzip data cannot be unpacked (${cause})`,
        'Fetch or make the file again; at most 512 MiB are unpacked.',
      );
    }
  }
  if (isElf(body)) return loadElf(file, body, compressed);
  const header = readImageHeader(body);
  if (header === undefined) return ok(placed(file, body, ramBase + RAW_OFFSET, body.length, 'raw', compressed));
  if (header.bigEndian)
    return failure(file, 'it is a big-endian arm64 Image', 'Build it little-endian; the machine is little-endian.');
  // A header without a size is from before 3.17: its offset may be wrong, so the traditional one holds. An offset in the
  // lowest page is moved up by 2 MiB, because the first instructions at the base of RAM are the boot code's.
  let offset = header.imageSize === 0 ? RAW_OFFSET : header.textOffset;
  if (offset < 4096) offset += 2 * MIB;
  if (header.imageSize > MOST || header.textOffset > MOST || header.textOffset % 4 !== 0) {
    const says = `its header says offset 0x${header.textOffset.toString(16)} and size 0x${header.imageSize.toString(16)}`;
    return failure(file, says, 'Fetch or make the Image again: the offset is a multiple of 4, both are below 4 GiB.');
  }
  return ok(placed(file, body, ramBase + offset, Math.max(body.length, header.imageSize), 'arm64-image', compressed));
}

function ok(image: LoadedImage): Read<LoadedImage> {
  return { value: image, problems: [] };
}

function failure(file: string, what: string, cure: string): Read<undefined> {
  const problem: Diagnostic = {
    code: 'platform/bad-image',
    severity: 'error',
    effect: 'incomplete',
    message: `${file} cannot be loaded: ${what}`,
    place: { file, line: 1, column: 1 },
    cure,
  };
  return { value: undefined, problems: [problem] };
}

function placed(
  file: string,
  data: Uint8Array,
  address: number,
  size: number,
  format: ImageFormat,
  compressed: boolean,
): LoadedImage {
  return {
    format,
    compressed,
    segments: [{ name: file, address, data, zero: 0 }],
    entry: address,
    end: address + size,
    linux: true,
  };
}

/** Sizes above this are no kernel's. */
const MOST = 2 ** 32;

export interface ImageHeader {
  readonly textOffset: number;
  readonly imageSize: number;
  readonly bigEndian: boolean;
}

/** The 64-byte header of an arm64 Image, or undefined when the magic is not there. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  if (bytes.length < 64) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(56, true) !== IMAGE_MAGIC) return undefined;
  return {
    textOffset: Number(view.getBigUint64(8, true)),
    imageSize: Number(view.getBigUint64(16, true)),
    bigEndian: (view.getUint32(24, true) & 1) !== 0,
  };
}

// --------------------------------------------------------------------------------------------------------------- ELF

const EM_AARCH64 = 183;
const PT_LOAD = 1;

const isElf = (b: Uint8Array): boolean => b.length >= 4 && b[0] === 0x7f && b[1] === 0x45 && b[2] === 0x4c && b[3] === 0x46;

function loadElf(file: string, bytes: Uint8Array, compressed: boolean): Read<LoadedImage | undefined> {
  const cure = 'Give a statically linked ELF64 executable for AArch64, little-endian.';
  if (bytes.length < 64) return failure(file, 'its ELF header is cut off', cure);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[4] !== 2 || bytes[5] !== 1) return failure(file, 'it is not a little-endian ELF64 file', cure);
  if (view.getUint16(18, true) !== EM_AARCH64)
    return failure(file, `it is for machine ${view.getUint16(18, true)}, not AArch64 (183)`, cure);
  const tableAt = Number(view.getBigUint64(32, true));
  const entrySize = view.getUint16(54, true);
  const count = view.getUint16(56, true);
  if (entrySize < 56 || tableAt + count * entrySize > bytes.length)
    return failure(file, 'its program headers lie outside the file', cure);
  const segments: Segment[] = [];
  for (let i = 0; i < count; i++) {
    const at = tableAt + i * entrySize;
    if (view.getUint32(at, true) !== PT_LOAD) continue;
    const field = (offset: number): number => Number(view.getBigUint64(at + offset, true));
    const [offset, address, fileSize, memorySize] = [field(8), field(24), field(32), field(40)];
    if (offset + fileSize > bytes.length) return failure(file, `segment ${i} lies outside the file`, cure);
    if (memorySize === 0) continue;
    if (address + memorySize > Number.MAX_SAFE_INTEGER) return failure(file, `segment ${i} lies beyond 48-bit addresses`, cure);
    segments.push({
      name: `${file} segment ${i}`,
      address,
      data: bytes.subarray(offset, offset + fileSize),
      zero: Math.max(0, memorySize - fileSize),
    });
  }
  if (segments.length === 0) return failure(file, 'it has no loadable segment', cure);
  const end = Math.max(...segments.map((s) => s.address + s.data.length + s.zero));
  const entry = Number(view.getBigUint64(24, true));
  return ok({ format: 'elf64', compressed, segments, entry, end, linux: false });
}
