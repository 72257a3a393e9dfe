/** Framing of the GDB remote serial protocol: `$payload#checksum`, acknowledgements, escapes, the interrupt byte. */

export type GdbEvent =
  | { readonly kind: 'packet'; readonly payload: string }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'bad' };

const MAX_PACKET = 0x10000;

/** Collects bytes and yields whole packets. Payloads are Latin-1 strings with escapes removed. */
export class PacketReader {
  #buffer = '';

  push(bytes: Uint8Array): GdbEvent[] {
    const events: GdbEvent[] = [];
    this.#buffer += Buffer.from(bytes).toString('latin1');
    for (;;) {
      const first = this.#buffer[0];
      if (first === undefined) return events;
      if (first === '\x03') events.push({ kind: 'interrupt' });
      if (first !== '$') {
        this.#buffer = this.#buffer.slice(1);
        continue;
      }
      const end = this.#buffer.indexOf('#');
      if (end < 0 || this.#buffer.length < end + 3) {
        if (this.#buffer.length <= MAX_PACKET) return events;
        this.#buffer = '';
        events.push({ kind: 'bad' });
        return events;
      }
      const body = this.#buffer.slice(1, end);
      const sum = Number.parseInt(this.#buffer.slice(end + 1, end + 3), 16);
      this.#buffer = this.#buffer.slice(end + 3);
      events.push(sum === checksum(body) ? { kind: 'packet', payload: unescaped(body) } : { kind: 'bad' });
    }
  }
}

function checksum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) & 0xff;
  return sum;
}

/** `}` marks the next character as XORed with 0x20. */
function unescaped(text: string): string {
  return text.replace(/\}([\s\S])/g, (_, c: string) => String.fromCharCode(c.charCodeAt(0) ^ 0x20));
}

export function framePacket(payload: string): Uint8Array {
  const body = payload.replace(/[#$}*]/g, (c) => `}${String.fromCharCode(c.charCodeAt(0) ^ 0x20)}`);
  return new Uint8Array(Buffer.from(`$${body}#${checksum(body).toString(16).padStart(2, '0')}`, 'latin1'));
}
