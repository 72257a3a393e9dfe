/** `assay machine dis`: an image as A64 assembler. */
import type { ExitCode } from '../../base/diagnostic.ts';
import { loadImage } from '../../platform/boot/image.ts';
import { disassemble } from '../../platform/cpu/disassemble.ts';
import { VIRT } from '../../platform/dtb/virt-map.ts';
import type { Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { fileOf } from './machine-devices.ts';

/** Instructions per piece of output. */
const PIECE = 4096;

export function dis(invocation: Invocation): ExitCode {
  const { report, options } = invocation;
  const path = invocation.args[1];
  if (path === undefined) {
    report.show([usage('machine dis needs a FILE', 'Give an image or a raw binary of A64 code.')]);
    return report.exit;
  }
  const text = options.value('--base');
  const base = text === undefined ? undefined : addressOf(text);
  if (text !== undefined && base === undefined) {
    report.show([
      usage(`--base ${text} is not an address of an instruction`, 'Give a multiple of 4 below 2^64, for example 0x40080000.'),
    ]);
    return report.exit;
  }
  const file = fileOf(invocation, path);
  if (file === undefined) return report.exit;
  const image = loadImage(path, file.bytes, VIRT.ram.base);
  report.show(image.problems);
  for (const part of image.value?.segments ?? []) list(invocation, part.data, base ?? BigInt(part.address));
  return report.exit;
}

/** A 64-bit address that an instruction can have. */
function addressOf(text: string): bigint | undefined {
  if (!/^(0x[0-9a-f]{1,16}|\d{1,20})$/i.test(text)) return undefined;
  const value = BigInt(text);
  return value < 1n << 64n && value % 4n === 0n ? value : undefined;
}

function list({ host }: Invocation, data: Uint8Array, start: bigint): void {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  let lines: string[] = [];
  for (let i = 0; i + 4 <= data.length; i += 4) {
    const word = view.getUint32(i, true);
    const pc = BigInt.asUintN(64, start + BigInt(i));
    lines.push(`${pc.toString(16).padStart(8)}:  ${word.toString(16).padStart(8, '0')}  ${disassemble(word, pc)}`);
    if (lines.length < PIECE) continue;
    host.out(`${lines.join('\n')}\n`);
    lines = [];
  }
  const rest = data.length % 4;
  if (rest > 0) lines.push(`(${rest} more byte${rest === 1 ? '' : 's'}: no whole instruction)`);
  if (lines.length > 0) host.out(`${lines.join('\n')}\n`);
}
