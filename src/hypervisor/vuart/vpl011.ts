/**
 * The virtual UART of a guest: the register subset that the Server Base System Architecture (SBSA) demands of a PL011.
 * Bytes written go to the hypervisor's console as lines; received bytes come from a buffer. It never stalls: output is
 * taken at once, so the transmit FIFO is never full.
 */

import { GUEST } from '../abi/layout.ts';
import { writeGuest } from '../console/console.ts';
import type { Domain } from '../domain/domain.ts';
import type { Hypervisor } from '../state.ts';
import { setSpiLine } from '../vgic/vgic.ts';
import type { Vpl011State } from './state.ts';

/** Register offsets in the manual's order. */
export const VPL011 = { DR: 0x00, RSR: 0x04, FR: 0x18, RIS: 0x3c, MIS: 0x40, IMSC: 0x38, ICR: 0x44 } as const;
/** Flags of FR and bits of RIS, MIS, IMSC and ICR. */
export const FR = { BUSY: 1 << 3, RXFE: 1 << 4, TXFF: 1 << 5, RXFF: 1 << 6, TXFE: 1 << 7 } as const;
export const INTERRUPT = { RXI: 1 << 4, TXI: 1 << 5, RTI: 1 << 6, OEI: 1 << 10 } as const;

const INPUT_SIZE = 1024;
const RX_TRIGGER = 16;

export function initialVpl011(): Vpl011State {
  return { fr: FR.TXFE | FR.RXFE, ris: 0, imsc: 0, input: [] };
}

function updateInterrupt(hv: Hypervisor, domain: Domain, uart: Vpl011State): void {
  setSpiLine(hv, domain, GUEST.vpl011Spi, (uart.ris & uart.imsc) !== 0);
}

// [impl->dsn~hyp-vpl011-read~1]
/** Reads a register; undefined = this access is an external abort (wrong width, write-only or no register). */
export function readVpl011(hv: Hypervisor, domain: Domain, offset: number, size: number): number | undefined {
  const uart = domain.uart!;
  if (!isWidth32(offset, size)) return undefined;
  switch (offset & ~3) {
    case VPL011.DR:
      return takeInput(hv, domain, uart);
    case VPL011.RSR:
      return 0;
    case VPL011.FR:
      return uart.fr;
    case VPL011.RIS:
      return uart.ris;
    case VPL011.MIS:
      return uart.ris & uart.imsc;
    case VPL011.IMSC:
      return uart.imsc;
    default:
      return undefined;
  }
}

/** Registers are 32 bits wide and may be read in parts of 8, 16 or 32 bits inside the word. */
function isWidth32(offset: number, size: number): boolean {
  return size <= 4 && (offset & 3) + size <= 4;
}

// [impl->dsn~hyp-vpl011-write~1]
/** Writes a register; false = this access is an external abort. FR, RIS and MIS ignore writes of any width. */
export function writeVpl011(hv: Hypervisor, domain: Domain, offset: number, size: number, value: number): boolean {
  const uart = domain.uart!;
  const register = offset & ~3;
  if (register === VPL011.FR || register === VPL011.RIS || register === VPL011.MIS) return true;
  if (!isWidth32(offset, size)) return false;
  const shift = (offset & 3) * 8;
  const mask = size === 4 ? 0xffff_ffff : ((1 << (size * 8)) - 1) << shift;
  const bits = (value << shift) & mask;
  switch (register) {
    case VPL011.DR:
      transmit(hv, domain, uart, bits & 0xff);
      return true;
    case VPL011.RSR:
      return true;
    case VPL011.IMSC:
      uart.imsc = ((uart.imsc & ~mask) | bits) >>> 0;
      updateInterrupt(hv, domain, uart);
      return true;
    case VPL011.ICR:
      uart.ris &= ~bits;
      updateInterrupt(hv, domain, uart);
      return true;
    default:
      return false;
  }
}

// [impl->dsn~hyp-vpl011-transmit~1]
function transmit(hv: Hypervisor, domain: Domain, uart: Vpl011State, byte: number): void {
  writeGuest(hv, domain, Uint8Array.of(byte));
  uart.ris |= INTERRUPT.TXI;
  uart.fr &= ~FR.TXFE;
  updateInterrupt(hv, domain, uart);
}

// [impl->dsn~hyp-vpl011-receive~1]
function takeInput(hv: Hypervisor, domain: Domain, uart: Vpl011State): number {
  const byte = uart.input.shift() ?? 0;
  if (uart.input.length === 0) {
    uart.fr |= FR.RXFE;
    uart.ris &= ~INTERRUPT.RTI;
  }
  if (uart.input.length < INPUT_SIZE - RX_TRIGGER) uart.ris &= ~INTERRUPT.RXI;
  uart.fr &= ~FR.RXFF;
  updateInterrupt(hv, domain, uart);
  return byte;
}

/** A byte arrives for the guest; a full buffer drops it. */
export function receive(hv: Hypervisor, domain: Domain, byte: number): void {
  const uart = domain.uart;
  if (!uart || uart.input.length >= INPUT_SIZE) return;
  uart.input.push(byte & 0xff);
  uart.fr &= ~FR.RXFE;
  if (uart.input.length === INPUT_SIZE) uart.fr |= FR.RXFF;
  if (uart.input.length >= INPUT_SIZE - RX_TRIGGER) uart.ris |= INTERRUPT.RXI;
  uart.ris |= INTERRUPT.RTI;
  uart.fr |= FR.TXFE;
  updateInterrupt(hv, domain, uart);
}
