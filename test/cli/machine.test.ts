import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/main.ts';
import { assemble } from '../../src/platform/asm/assemble.ts';
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
  ])('answers %j with exit code %i and a cure', async (argv, code, text) => {
    const host = fakeHost({ 'hello.bin': HELLO, 'empty.bin': new Uint8Array(0) });
    expect(await runCli(argv, host)).toBe(code);
    expect(host.stderr()).toContain(text);
  });

  it('disassembles', async () => {
    const host = fakeHost({ 'hello.bin': HELLO });
    expect(await runCli(['machine', 'dis', 'hello.bin', '--base', '0x1000'], host)).toBe(0);
    expect(host.stdout().split('\n')[0]).toBe('    1000:  d2a12001  movz x1, #0x900, lsl #16');
  });
});
