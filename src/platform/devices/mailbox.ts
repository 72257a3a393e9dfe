/**
 * A message-handling unit in the manner of Arm's MHU version 1: channels of 32 doorbell bits in each direction. Software
 * sets bits towards the other processor and clears those that came from it; a channel with any bit set drives its
 * interrupt. The other side is a port (a native model of a system-control processor, or a test).
 */
import type { IrqLine, MmioDevice, Saveable } from '../ports.ts';
import { bankDevice, identificationRows, type RegisterRow, registerBank } from './register-bank.ts';

export const MAILBOX_CHANNELS = ['L', 'H'] as const;

export interface MailboxPorts {
  /** Interrupt of a channel towards the cores: 0 = low priority, 1 = high priority. */
  line(channel: number): IrqLine;
  /** The cores set bits towards the other side. */
  ring?(channel: number, bits: number): void;
}

export interface MailboxState {
  /** Bits towards the other processor, and from it. */
  out: number[];
  in: number[];
}

export interface Mailbox extends MmioDevice, Saveable<MailboxState> {
  /** The other side sets bits towards the cores. */
  post(channel: number, bits: number): void;
  /** The other side takes (clears) bits that the cores set; returns what was set. */
  take(channel: number, bits: number): number;
}

interface Mhu {
  readonly ports: MailboxPorts;
  s: MailboxState;
}

function update(m: Mhu): void {
  for (const [channel, bits] of m.s.in.entries()) m.ports.line(channel).set(bits !== 0);
}

/** STAT, SET and CLEAR of one channel and direction. */
function channelRows(offset: number, name: string, direction: 'in' | 'out', channel: number): RegisterRow<Mhu>[] {
  const change = (m: Mhu, bits: number): void => {
    m.s[direction][channel] = bits >>> 0;
    update(m);
  };
  return [
    { offset, name: `${name}_STAT`, read: (m) => m.s[direction][channel]! },
    {
      offset: offset + 8,
      name: `${name}_SET`,
      write: (m, value) => {
        change(m, m.s[direction][channel]! | value);
        if (direction === 'out' && value !== 0) m.ports.ring?.(channel, value);
      },
    },
    { offset: offset + 16, name: `${name}_CLEAR`, write: (m, value) => change(m, m.s[direction][channel]! & ~value) },
  ];
}

const ROWS: readonly RegisterRow<Mhu>[] = [
  ...channelRows(0x000, 'SCP_INTR_L', 'in', 0),
  ...channelRows(0x020, 'SCP_INTR_H', 'in', 1),
  ...channelRows(0x100, 'CPU_INTR_L', 'out', 0),
  ...channelRows(0x120, 'CPU_INTR_H', 'out', 1),
  ...identificationRows<Mhu>(
    0xfe0,
    ['PID0', 'PID1', 'PID2', 'PID3', 'COMPID0', 'COMPID1', 'COMPID2', 'COMPID3'],
    [0x98, 0xb0, 0x1b, 0x00, 0x0d, 0xf0, 0x05, 0xb1],
  ),
];

export const MAILBOX_BANK = registerBank(ROWS, { narrow: 'ignore' });

// [impl->dsn~platform-mailbox~1]
export function createMailbox(ports: MailboxPorts): Mailbox {
  const m: Mhu = { ports, s: { out: [0, 0], in: [0, 0] } };
  return {
    ...bankDevice(MAILBOX_BANK, m),
    post: (channel, bits) => {
      m.s.in[channel] = (m.s.in[channel]! | bits) >>> 0;
      update(m);
    },
    take: (channel, bits) => {
      const taken = (m.s.out[channel]! & bits) >>> 0;
      m.s.out[channel] = (m.s.out[channel]! & ~bits) >>> 0;
      return taken;
    },
    save: () => structuredClone(m.s),
    restore: (state) => {
      m.s = structuredClone(state);
      update(m);
    },
  };
}
