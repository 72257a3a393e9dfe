/** The unmodified Debian Xen with Dom0less payloads. Needs the arm images (folder in ASSAY_ARM) and qemu-system-aarch64. */
import { describe, expect, it } from 'vitest';
import { available, available420, type Case, comparable, onModel, onQemu, XEN_ARGS } from './xen-runs.ts';

const payload = (n: number, at: string) => `
  - name: domU${n}
    memory: 8M
    vpl011: true
    kernel: { file: hello.bin, address: ${at} }
    bootargs: x`;
const tiny = `bootargs: ${XEN_ARGS}\ndomains:${payload(1, '0x4c000000')}\n`;
const twoTiny = `bootargs: ${XEN_ARGS}\ndomains:${payload(1, '0x4c000000')}${payload(2, '0x4c100000')}\n`;

// [utest->dsn~platform-gicv3-prioritisation~1]
// [utest->dsn~platform-gicv2-prioritisation~1]
describe.skipIf(!available)('Xen with Dom0less payloads: the console equals QEMU’s (needs ASSAY_ARM and QEMU)', () => {
  const until = /\(d1\).*DONE\r?\n/;
  it.each<[string, Case]>([
    ['GICv3, one core', { gic: 3, cores: 1, mib: 256, system: tiny, until, budget: 30e6 }],
    ['GICv2, one core', { gic: 2, cores: 1, mib: 256, system: tiny, until, budget: 30e6 }],
    ['GICv3, two cores', { gic: 3, cores: 2, mib: 256, system: tiny, until, budget: 60e6 }],
    ['GICv2, two cores', { gic: 2, cores: 2, mib: 256, system: tiny, until, budget: 60e6 }],
  ])('%s', async (_, c) => {
    const ours = onModel(c);
    const theirs = await onQemu(c);
    expect(comparable(ours.console, c)).toEqual(comparable(theirs, c));
    expect(ours.instructions).toBeLessThan(10e6);
  });

  it('two domains: both payloads finish, each with its own console prefix', () => {
    const c: Case = { gic: 3, cores: 1, mib: 256, system: twoTiny, until: /\(d2\).*DONE\r?\n/, budget: 60e6 };
    const { console } = onModel(c);
    for (const d of ['(d1)', '(d2)']) {
      expect(console).toContain(`${d} MARK-PAYLOAD hello XENVER=0000000000040011`);
      expect(console).toMatch(new RegExp(`${d.replace(/[()]/g, '\\$&')}.*PSCI=0000000000010001 DONE`));
    }
  });

  it('the same run twice gives the same instructions and the same bytes', () => {
    const c: Case = { gic: 3, cores: 2, mib: 256, system: tiny, until, budget: 60e6 };
    const seen = () => {
      const { console, instructions } = onModel(c);
      return { console, instructions };
    };
    expect(seen()).toEqual(seen());
  });
});

describe.skipIf(!available || !available420)('Xen 4.20 of Debian trixie (needs ASSAY_ARM with xen-4.20, and QEMU)', () => {
  const until = /\(d1\).*DONE\r?\n/;
  it.each<[string, Case]>([
    ['GICv3, one core', { xen: 'xen-4.20', gic: 3, cores: 1, mib: 256, system: tiny, until, budget: 30e6 }],
    ['GICv2, two cores', { xen: 'xen-4.20', gic: 2, cores: 2, mib: 256, system: tiny, until, budget: 60e6 }],
  ])('%s: the console equals QEMU’s', async (_, c) => {
    const ours = onModel(c);
    const theirs = await onQemu(c);
    expect(comparable(ours.console, c)).toEqual(comparable(theirs, c));
  });
});
