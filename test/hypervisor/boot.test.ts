/** Start of the machine, new domains, and whole small systems of two guests. */
import { describe, expect, it } from 'vitest';
import { createDomain, destroyDomain } from '../../src/hypervisor/domain/build.ts';
import { boot, guest, peek } from './harness.ts';

const HELLO = `
  mov x0, #0
  mov x1, #6
  adr x2, text
  mov x16, #18
  hvc #0xea1
  mov x0, #0x84000008
  hvc #0
  b .
text: .ascii "hello\\n"`;

describe('boot', () => {
  // [utest->dsn~hyp-boot~1]
  it('builds the domains of the configuration and enters the first at EL1', () => {
    const { machine, console } = boot({ domains: [guest(HELLO), guest(HELLO)] });
    expect(machine.cores[0]!.el).toBe(1);
    const result = machine.run(10_000);
    expect(result.reason).toBe('idle');
    expect(console.text.replaceAll('\r', '')).toBe(
      '(d1) hello\n(XEN) Domain 1 shut down, reason 0\n(d2) hello\n(XEN) Domain 2 shut down, reason 0\n',
    );
  });

  it('ends the machine with the hardware domain, whose bytes go out as they are', () => {
    const { machine, console } = boot({ domains: [guest(HELLO, { hardware: true, control: true })] });
    expect(machine.run(10_000).reason).toBe('power-off');
    expect(console.text.startsWith('hello\n')).toBe(true);
  });

  // [utest->dsn~hyp-domain-create~1]
  it('gives a new domain its memory, zero outside the image, and one processor that can run', () => {
    const { hv } = boot({ domains: [guest(HELLO), guest(HELLO)] });
    const domain = hv.domains.get(1)!;
    expect([...domain.p2m.mappings()].reduce((n, m) => n + (m.level === 2 ? 512 : 1), 0)).toBe(512);
    expect(hv.frames.owned(1, 'guest')).toBe(512);
    expect(domain.vcpus.map((v) => v.down)).toEqual([false, true]);
    for (let ipa = 0x4000_1000; ipa < 0x4020_0000; ipa += 8 * 511) expect(peek(hv, 1, ipa - (ipa % 8))).toBe(0n);
    expect(hv.frames.audit()).toEqual([]);
  });

  // [utest->dsn~hyp-memory-scrub~1]
  it('gives no frame away that holds what an earlier owner left', () => {
    const { hv } = boot({ domains: [guest(HELLO)] });
    const first = hv.domains.get(1)!;
    const mfn = first.p2m.lookup(0x4_0101)!.mfn;
    hv.ram.setU64(mfn * 4096, 0x5ec2e7n);
    hv.cores[0]!.current = undefined;
    destroyDomain(hv, first);
    const second = createDomain(hv, 2, guest(HELLO));
    const again = [...second.p2m.mappings()].find((m) => m.mfn <= mfn && mfn < m.mfn + (m.level === 2 ? 512 : 1));
    expect(again).toBeDefined();
    expect(hv.ram.u64(mfn * 4096)).toBe(0n);
  });

  it('refuses impossible domains', () => {
    expect(() => boot({ domains: [guest(HELLO, { vcpus: 129 })] })).toThrow('1 to 128');
    expect(() => boot({ domains: [guest(HELLO, { memoryPages: 100_000 })] })).toThrow('no memory');
  });
});
