import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFrame } from '../../../../src/platform/devices/virtio/net-peer.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));
const back = (text: string): string | undefined => {
  const out = answerFrame(hex(text));
  return out === undefined ? undefined : Buffer.from(out).toString('hex');
};
const ASK = 'ffffffffffff 525400123456 0806 0001 0800 06 04 0001 525400123456 0a00020f 000000000000 0a000202';
const PING =
  '52550a000202 525400123456 0800 45 00 0020 0001 0000 40 01 0000 0a00020f 0a000202 08 00 a0fd 1234 0001 61626364'.replace(
    '0000 40',
    '0000 40',
  );

// [utest->dsn~platform-net-peer~1]
describe('the other station of the network', () => {
  it('answers who asks for its address', () => {
    expect(back(ASK)).toBe(
      '525400123456 52550a000202 0806 0001 0800 06 04 0002 52550a000202 0a000202 525400123456 0a00020f'.replaceAll(' ', ''),
    );
    expect(back(ASK.replace(/0a000202$/, '0a000203'))).toBeUndefined();
  });

  it('answers an echo request with its data and a right checksum', () => {
    const out = answerFrame(hex(PING))!;
    const text = Buffer.from(out).toString('hex');
    expect(text.slice(0, 24)).toBe('52540012345652550a000202');
    expect(text.slice(52, 68)).toBe('0a0002020a00020f');
    expect([out[34], text.slice(76)]).toEqual([0, '1234000161626364']);
    let sum = 0;
    for (let i = 34; i < out.length; i += 2) sum += (out[i]! << 8) | out[i + 1]!;
    expect((sum & 0xffff) + (sum >>> 16)).toBe(0xffff);
  });

  it('says nothing to fragments, other protocols, other addresses and frames that are cut', () => {
    expect(back(PING.replace('0001 0000', '0001 2000'))).toBeUndefined();
    expect(back(PING.replace('40 01', '40 11'))).toBeUndefined();
    expect(back(PING.replace('0a000202 08', '0a000203 08'))).toBeUndefined();
    expect(back(PING.slice(0, 100))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(79), (noise, at) => {
        const frame = hex(PING);
        frame.set(noise.subarray(0, Math.max(0, frame.length - at)), Math.min(at, frame.length));
        const out = answerFrame(frame);
        expect(out === undefined || out.length === frame.length).toBe(true);
        answerFrame(noise);
      }),
    );
  });
});
