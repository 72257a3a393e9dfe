/**
 * The hypervisor's console: one serial line that carries its own messages and the lines of the guests, told apart by a
 * prefix. A guest's bytes reach the line only as whole lines without control characters, so that a guest can neither
 * forge the prefix of another nor send escape sequences to a terminal.
 */
import type { Domain } from '../domain/domain.ts';
import type { Hypervisor } from '../state.ts';

/** Longest line of a guest that is kept together. */
export const GUEST_LINE_LIMIT = 199;

/** Writes a message of the hypervisor itself. */
export function log(hv: Hypervisor, message: string): void {
  writeText(hv, `(XEN) ${message}\n`);
}

function writeText(hv: Hypervisor, text: string): void {
  for (const c of text) {
    if (c === '\n') hv.console.write(13);
    hv.console.write(c.charCodeAt(0) & 0xff);
  }
}

// [impl->dsn~hyp-console-write~1]
/** Bytes of a guest: the hardware domain's go out as they are, another's are assembled into lines. */
export function writeGuest(hv: Hypervisor, domain: Domain, data: Uint8Array): void {
  if (domain.hardware) {
    for (const byte of data) hv.console.write(byte);
    return;
  }
  for (const byte of data) {
    if (byte === 10) flushLine(hv, domain);
    else if (isPrintable(byte)) {
      if (domain.consoleLine.length >= GUEST_LINE_LIMIT) flushLine(hv, domain);
      domain.consoleLine += String.fromCharCode(byte);
    }
  }
}

function flushLine(hv: Hypervisor, domain: Domain): void {
  writeText(hv, `(d${domain.id}) ${domain.consoleLine}\n`);
  domain.consoleLine = '';
}

function isPrintable(byte: number): boolean {
  return byte === 9 || (byte >= 32 && byte < 127);
}
