/** HYPERVISOR_console_io (18): text to and from the machine's console. */

import { fail } from '../abi/errno.ts';
import { type Call, type Hypercall, type Outcome, plain } from '../abi/hypercall.ts';
import { low32 } from '../word.ts';
import { writeGuest } from './console.ts';

const CHUNK = 127;

// [impl->dsn~hyp-console-io-write~1]
function write(call: Call): Outcome {
  let left = low32(call.args[1]!);
  let at = call.args[2]!;
  while (left > 0) {
    const size = Math.min(left, CHUNK);
    const data = call.guest.read(at, size);
    if (!data) return fail('EFAULT');
    writeGuest(call.hv, call.domain, data);
    at += BigInt(size);
    left -= size;
  }
  return 0;
}

// [impl->dsn~hyp-console-io-read~1]
function read(call: Call): Outcome {
  const count = low32(call.args[1]!);
  if (count > 0x7fff_ffff) return fail('E2BIG');
  const input = call.hv.console.input;
  const data = Uint8Array.from(input.slice(0, Math.min(count, input.length)));
  if (!call.guest.write(call.args[2]!, data)) return fail('EFAULT');
  input.splice(0, data.length);
  return data.length;
}

// [impl->dsn~hyp-console-io-privilege~1]
export const consoleIo: Hypercall = {
  number: 18,
  name: 'console_io',
  summary: 'Reads from and writes to the console of the machine. x1 = number of bytes, x2 = buffer.',
  unknown: 'ENOSYS',
  before: (call) => (call.domain.console || call.domain.control ? undefined : fail('EPERM')),
  operations: [
    plain({
      command: 0,
      name: 'CONSOLEIO_write',
      summary: 'Writes x1 bytes from x2, in pieces of 127 bytes; what precedes an unreadable piece has been written.',
      privilege: 'any',
      errors: [{ errno: 'EFAULT', when: 'part of the buffer cannot be read' }],
      run: write,
    }),
    plain({
      command: 1,
      name: 'CONSOLEIO_read',
      summary: 'Reads at most x1 received bytes into x2; the result is their number, 0 when there are none.',
      privilege: 'any',
      errors: [
        { errno: 'E2BIG', when: 'x1 is above 2^31 - 1' },
        { errno: 'EFAULT', when: 'the buffer cannot be written' },
      ],
      run: read,
    }),
  ],
};
