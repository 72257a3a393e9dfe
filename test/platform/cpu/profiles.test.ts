import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../src/platform/cpu/profiles.ts';
import { run, vectors } from '../guest.ts';

/** X10 = 1 after any exception; ESR in X11. */
const caught = (text: string, profile: string) =>
  run(
    `adr x0, table
    msr vbar_el1, x0
    ${text}
    b stop
handler_table: mov x10, #1
    mrs x11, esr_el1
    b stop
.balign 8
data: .quad 40
    ${vectors('table')}`,
    { level: 1, el2: false, cores: [profile] },
  );

describe('processor profiles', () => {
  it('have names of their own and identify themselves', () => {
    expect(new Set(PROFILES.map((p) => p.name)).size).toBe(PROFILES.length);
    for (const p of PROFILES) expect(run('mrs x1, midr_el1', { cores: [p.name] }).x(1)).toBe(BigInt(p.registers.MIDR_EL1!));
  });

  it('show LSE atomics in armv8.1 only; elsewhere they are UNDEFINED', () => {
    const text = 'adr x1, data\nmov x2, #2\nldadd x2, x3, [x1]\nldr x4, [x1]';
    const g = caught(text, 'armv8.1');
    expect([g.x(3), g.x(4), g.x(10)]).toEqual([40n, 42n, 0n]);
    expect(caught(text, 'cortex-a72').x(11) >> 26n).toBe(0n);
  });

  it('show PSTATE.PAN in armv8.1 only, readable and set by an exception', () => {
    const text = 'msr pan, #1\nmrs x2, pan\nmov x3, #0\nmsr pan, x3\nmrs x4, pan';
    const g = caught(text, 'armv8.1');
    expect([g.x(2), g.x(4), g.x(10)]).toEqual([0x400000n, 0n, 0n]);
    expect(caught('mrs x2, pan', 'cortex-a57').x(10)).toBe(1n);
  });

  it('report a fault of an atomic that a read would meet as one of a read', () => {
    const g = caught('adr x1, data\nadd x1, x1, #1\nmov x2, #2\nldadd x2, x3, [x1]', 'armv8.1');
    expect(g.x(11)).toBe(0x96000021n);
  });
});
