import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/main.ts';
import { assemble } from '../../src/platform/asm/assemble.ts';
import { writeDtb } from '../../src/platform/dtb/blob.ts';
import { removeChild } from '../../src/platform/dtb/tree.ts';
import { virtTree } from '../../src/platform/dtb/virt-tree.ts';
import { fakeHost } from './fake-host.ts';

const guest = (text: string): Uint8Array => assemble(text, { base: 0x40080000 }).value.bytes;
/** Prints two letters at the PL011 and powers the machine off. */
const HELLO = guest(
  'movz x1, #0x0900, lsl #16\nmov w2, #72\nstr w2, [x1]\nmov w2, #105\nstr w2, [x1]\nmovz w0, #0x0008\nmovk w0, #0x8400, lsl #16\nsmc #0\nb .',
);

// [utest->dsn~platform-machine-command~1]
describe('assay machine', () => {
  it('boots a raw image with its console on standard output and writes statistics', async () => {
    const host = fakeHost({ 'hello.bin': HELLO });
    expect(await runCli(['machine', 'boot', '--kernel', 'hello.bin', '--mem', '64M', '--stats', 'stats.json'], host)).toBe(0);
    expect(host.stdout()).toBe('Hi');
    expect(JSON.parse(host.text('stats.json'))).toMatchObject({ reason: 'power-off', wallMs: 0 });
  });

  it('stops at --until, and fails when its text does not come within the budget', async () => {
    const host = fakeHost({ 'hello.bin': HELLO, 'spin.bin': guest('b .') });
    expect(await runCli(['machine', 'boot', '--kernel', 'hello.bin', '--mem', '64M', '--until', 'Hi'], host)).toBe(0);
    expect(
      await runCli(['machine', 'boot', '--kernel', 'hello.bin', '--mem', '64M', '--until', 'Hi', '--accelerate'], host),
    ).toBe(0);
    expect(
      await runCli(['machine', 'boot', '--kernel', 'spin.bin', '--mem', '64M', '--until', 'Hi', '--budget', '1000'], host),
    ).toBe(1);
    expect(host.stderr()).toContain('core 0: running at 0x0000000040080000, EL2');
  });

  // [utest->dsn~platform-machine-refusals~1]
  it.each([
    [['machine'], 2, 'needs an action'],
    [['machine', 'bot'], 2, 'Did you mean "boot"?'],
    [['machine', 'boot'], 2, '--kernel'],
    [['machine', 'boot', '--kernel', 'absent'], 3, 'Cannot read absent'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--smp', '9'], 2, 'Give 1 to 8'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--mem', '1T'], 2, 'Give 16M to 255G'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--cpu', 'cortex-a75'], 2, 'cortex-a57'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--load', 'hello.bin'], 2, '@0x'],
    [['machine', 'boot', '--kernel', 'empty.bin'], 3, 'it is empty'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--dtb', 'hello.bin'], 3, 'device tree header'],
    [['machine', 'dis', 'empty.bin'], 3, 'it is empty'],
    [['machine', 'dis', 'hello.bin', '--base', 'zz'], 2, 'multiple of 4'],
    [['machine', 'dis', 'hello.bin', '--base', '0x10000000000000000'], 2, 'below 2^64'],
    [['machine', 'dis', 'hello.bin', '--base', '-4'], 2, 'multiple of 4'],
    [['machine', 'boot', '--kernel', 'hello.bin', 'extra'], 2, 'takes no argument "extra"'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--its', '--gic', '2'], 2, 'Leave out --gic 2'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--dtb', 'absent'], 3, 'Cannot read absent'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--fw-cfg', 'opt/a'], 2, 'opt/org.example=FILE'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--fw-cfg', 'opt/a=disk', '--fw-cfg', 'opt/a=disk'], 2, 'twice'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--rng', 'zz'], 2, '--rng 1'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--drive', 'empty.bin'], 2, 'whole sectors'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--drive', 'absent'], 3, 'Cannot read absent'],
    [['machine', 'boot', '--kernel', 'hello.bin', ...Array(33).fill(['--drive', 'disk']).flat()], 2, 'at most 32'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--initrd', 'empty.bin'], 2, 'leave out --initrd'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--load', 'hello.bin@'], 2, '@0x54000000'],
    [['machine', 'boot', '--kernel', 'hello.bin', '--load', '@0x41000000'], 2, '@0x54000000'],
    [['machine', 'boot', '--kernel', 'image.bin'], 3, 'its header says'],
    [['machine', 'dtb', 'include.dts'], 3, '/include/ is not supported'],
  ])('answers %j with exit code %i and a cure', async (argv, code, text) => {
    const image = Buffer.alloc(4096);
    image.write('ARMd', 56, 'latin1');
    image.writeBigUInt64LE(0xffffffffffffn, 16);
    const host = fakeHost({
      'hello.bin': HELLO,
      'empty.bin': new Uint8Array(0),
      'image.bin': image,
      disk: new Uint8Array(512),
      'include.dts': '/dts-v1/; /include/ "x.dts"\n/ { };',
    });
    expect(await runCli(argv, host)).toBe(code);
    expect(host.stderr()).toContain(text);
  });

  it('takes a given tree, and writes command line and initrd into it', async () => {
    const tree = virtTree({ gic: 3, cores: 1, ramSize: 256 * 2 ** 20 });
    removeChild(tree.root, 'chosen');
    // prints the blob that it is given
    const show = 'movz x1, #0x0900, lsl #16\nmov x3, #0x4000\n1: ldrb w2, [x0], #1\nstr w2, [x1]\nsubs x3, x3, #1\nb.ne 1b\nb .';
    const host = fakeHost({ 'guest.bin': guest(show), 'machine.dtb': writeDtb(tree), initrd: new Uint8Array(512) });
    const run = (...more: string[]) =>
      runCli(['machine', 'boot', '--kernel', 'guest.bin', '--dtb', 'machine.dtb', '--budget', '200000', ...more], host);
    expect(await run('--mem', '256M', '--append', 'quiet', '--initrd', 'initrd', '--smmu', '--its')).toBe(0);
    expect(host.stderr()).not.toContain('warning');
    expect(host.stdout()).toMatch(/quiet\0[\s\S]*linux,initrd-start/);
    expect(await run('--mem', '128M')).toBe(0);
    expect(host.stderr()).toContain("machine.dtb describes memory up to 0x50000000, the machine's ends at 0x48000000");
  });

  // [utest->dsn~platform-sparse-ram~1]
  it('says that a guest looked at more RAM than can be in use', async () => {
    const touch = guest(
      'movz x1, #1, lsl #32\nmovz x3, #0xd, lsl #16\n1: ldr w2, [x1]\nadd x1, x1, #4096\nsubs x3, x3, #1\nb.ne 1b\nmovz w0, #0x0008\nmovk w0, #0x8400, lsl #16\nsmc #0\nb .',
    );
    const host = fakeHost({ 'touch.bin': touch });
    const argv = ['machine', 'boot', '--kernel', 'touch.bin', '--mem', '8G', '--budget', '5000000'];
    expect(await runCli(argv, host)).toBe(3);
    expect(host.stderr()).toContain('The guest used more than 3 GiB of RAM at once');
  });

  // [utest->dsn~platform-machine-replay~1]
  it('records what was typed and types it again', async () => {
    // echoes what it receives, and counts in X5 while it waits
    const echo = guest(
      'movz x1, #0x0900, lsl #16\nmov w2, #0x301\nstr w2, [x1, #0x30]\nmov x6, #4\n1: add x5, x5, #1\nldr w2, [x1, #0x18]\ntbnz w2, #4, 1b\nldr w3, [x1]\nstr w3, [x1]\nsubs x6, x6, #1\nb.ne 1b\nmovz w0, #0x0008\nmovk w0, #0x8400, lsl #16\nsmc #0\nb .',
    );
    const host = fakeHost({ 'echo.bin': echo, 'bad.json': '[{"timeNs":5,"byte":1},{"timeNs":4,"byte":1}]', 'no.json': 'x' });
    const run = (...more: string[]) =>
      runCli(
        ['machine', 'boot', '--kernel', 'echo.bin', '--mem', '64M', '--budget', '100000', '--stats', 's.json', ...more],
        host,
      );
    expect(await run('--input', 'a', '--type', 'a=>b', '--type', 'b=>cd', '--record', 'log.json')).toBe(0);
    const first = [host.stdout(), JSON.parse(host.text('s.json')).instructions];
    expect(host.stdout()).toBe('abcd');
    expect(await run('--replay', 'log.json', '--record', 'again.json')).toBe(0);
    expect([host.stdout().slice(4), JSON.parse(host.text('s.json')).instructions]).toEqual(first);
    expect(host.text('again.json')).toBe(host.text('log.json'));
    expect(await run('--replay', 'bad.json')).toBe(3);
    expect(await run('--replay', 'no.json')).toBe(3);
    expect(host.stderr()).toContain('no.json is not a recording of input');
    expect(await run('--replay', 'log.json', '--input', 'x')).toBe(2);
  });

  // [utest->dsn~platform-machine-endings~1]
  it.each([
    [
      'b .',
      ['--budget', '100000', '--until', 'x'],
      1,
      'still running after 100000 instructions, and the console has not shown "x"',
    ],
    ['b .', ['--budget', '100000'], 0, 'core 0: running at 0x0000000040080000, EL2'],
    ['msr daifset, #15\n1: wfi\nb 1b', [], 1, 'The guest waits for ever'],
    ['1: wfe\nb 1b', ['--smp', '2', '--until', 'x', '--budget', '100000'], 1, 'core 1: switched off'],
  ])('%j with %j ends with code %i and tells where', async (text, options, code, told) => {
    const host = fakeHost({ 'guest.bin': guest(text) });
    expect(await runCli(['machine', 'boot', '--kernel', 'guest.bin', '--mem', '64M', ...options], host)).toBe(code);
    expect(host.stderr()).toContain(told);
    expect(host.stderr()).toContain('last control flow: 0x');
    if (code === 1) expect(host.stderr()).toMatch(/cause: .*\n.*cure: /);
  });

  // [utest->dsn~platform-machine-profile~1]
  it('tells hot code, exceptions, device accesses and translations, with the same run', async () => {
    const files = {
      'guest.bin': guest(
        'ldr x3, =200000\n1: add x1, x1, #1\nsubs x3, x3, #1\nb.ne 1b\nmovz x4, #0x0900, lsl #16\nldr w5, [x4, #0x18]\nmovz w0, #0x0008\nmovk w0, #0x8400, lsl #16\nsmc #0\nb .',
      ),
    };
    const run = async (...options: string[]) => {
      const host = fakeHost(files);
      const argv = ['machine', 'boot', '--kernel', 'guest.bin', '--mem', '64M', '--stats', 's.json', ...options];
      expect(await runCli(argv, host)).toBe(0);
      return { ...JSON.parse(host.text('s.json')), shown: host.stderr() };
    };
    const plain = await run();
    const profiled = await run('--profile');
    const fast = await run('--accelerate', '--profile');
    expect(profiled.instructions).toBe(plain.instructions);
    expect(profiled.hot[0].place).toMatch(/^EL2 0x000000004008000[48c]$/);
    expect(profiled.hot[0].instruction).toMatch(/add x1, x1|subs x3, x3|b\.ne/);
    expect(profiled.devices).toMatchObject({ pl011: { reads: 1, writes: 0 } });
    expect(profiled.shown).toContain('hot code:');
    expect(fast.hot).toEqual(profiled.hot);
    expect(fast.accelerator.share).toBeGreaterThan(0.9);
    expect(plain.accelerator).toBeUndefined();
  });

  it('disassembles', async () => {
    const host = fakeHost({ 'hello.bin': HELLO });
    expect(await runCli(['machine', 'dis', 'hello.bin', '--base', '0x1000'], host)).toBe(0);
    expect(host.stdout().split('\n')[0]).toBe('    1000:  d2a12001  movz x1, #0x900, lsl #16');
  });
});
