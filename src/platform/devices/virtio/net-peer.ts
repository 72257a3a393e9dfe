/**
 * The one other station on a virtual network: 10.0.2.2 (the address that QEMU's user network has), which answers ARP requests
 * and echo requests (ping) and nothing else. Answers are made at once from the frame that asked, so a run stays repeatable.
 */
const MAC = [0x52, 0x55, 0x0a, 0x00, 0x02, 0x02] as const;
const ADDRESS = [10, 0, 2, 2] as const;
const ETHERNET = { ARP: 0x0806, IPV4: 0x0800 } as const;
/** Where the parts of a frame begin. */
const [TYPE, BODY] = [12, 14];
const ARP = {
  OPERATION: BODY + 6,
  SENDER: BODY + 8,
  SENDER_IP: BODY + 14,
  TARGET: BODY + 18,
  TARGET_IP: BODY + 24,
  END: BODY + 28,
} as const;
const IP = { LENGTH: BODY + 2, FRAGMENT: BODY + 6, PROTOCOL: BODY + 9, FROM: BODY + 12, TO: BODY + 16, SHORTEST: 20 } as const;
const ICMP_PROTOCOL = 1;
const ECHO = { REQUEST: 8, REPLY: 0 } as const;

const word = (frame: Uint8Array, at: number): number => (frame[at]! << 8) | frame[at + 1]!;
const isOurs = (frame: Uint8Array, at: number): boolean => ADDRESS.every((byte, i) => frame[at + i] === byte);

/** The Internet checksum (RFC 1071) of a range. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 2) sum += (bytes[i]! << 8) | (bytes[i + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

// [impl->dsn~platform-net-peer~1]
/** What the station answers to a frame; undefined when it says nothing. */
export function answerFrame(frame: Uint8Array): Uint8Array | undefined {
  if (frame.length < ARP.END) return undefined;
  const kind = word(frame, TYPE);
  if (kind === ETHERNET.ARP) return answerArp(frame);
  return kind === ETHERNET.IPV4 ? answerPing(frame) : undefined;
}

/** The frame back to who sent it, from us. */
function reply(frame: Uint8Array): Uint8Array {
  const out = frame.slice();
  out.set(frame.subarray(6, 12), 0);
  out.set(MAC, 6);
  return out;
}

function answerArp(frame: Uint8Array): Uint8Array | undefined {
  const request = word(frame, BODY) === 1 && word(frame, BODY + 2) === ETHERNET.IPV4 && word(frame, ARP.OPERATION) === 1;
  if (!request || !isOurs(frame, ARP.TARGET_IP)) return undefined;
  const out = reply(frame);
  out[ARP.OPERATION + 1] = 2;
  out.set(frame.subarray(ARP.SENDER, ARP.TARGET), ARP.TARGET);
  out.set([...MAC, ...ADDRESS], ARP.SENDER);
  return out;
}

function answerPing(frame: Uint8Array): Uint8Array | undefined {
  const header = 4 * (frame[BODY]! & 15);
  const end = BODY + word(frame, IP.LENGTH);
  const message = BODY + header;
  const whole = frame[BODY]! >>> 4 === 4 && header >= IP.SHORTEST && message + 8 <= end && end <= frame.length;
  const fragment = (word(frame, IP.FRAGMENT) & 0x3fff) !== 0;
  if (!whole || fragment || !isOurs(frame, IP.TO) || frame[IP.PROTOCOL] !== ICMP_PROTOCOL || frame[message] !== ECHO.REQUEST) {
    return undefined;
  }
  const out = reply(frame);
  out.set(frame.subarray(IP.FROM, IP.FROM + 4), IP.TO);
  out.set(ADDRESS, IP.FROM);
  out.set([ECHO.REPLY, 0, 0, 0], message);
  const sum = checksum(out.subarray(message, end));
  out.set([sum >>> 8, sum & 0xff], message + 2);
  return out;
}
