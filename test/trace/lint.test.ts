import { describe, expect, it } from 'vitest';
import { makeItem } from '../../src/trace/item.ts';
import { checkConstants, collectConstants } from '../../src/trace/lint/constants.ts';
import { lintDiagnostics, lintItems } from '../../src/trace/lint/lint.ts';
import { earsPattern, LINT_RULES } from '../../src/trace/lint/rules.ts';

const item = (description: string, parts = {}) =>
  makeItem({ type: 'req', name: 'vcpus', revision: 1 }, { file: 'r.rst', line: 7 }, { description, ...parts });
const rules = (text: string) =>
  lintItems([item(text)])
    .findings.map((f) => f.rule)
    .sort();

// [utest->dsn~trace-lint~1]
describe('requirement quality', () => {
  it.each([
    ['no-shall', 'The monitor resets the island.', 'The monitor shall reset the island.'],
    ['many-shall', 'The monitor shall reset and shall log.', 'The monitor shall reset.'],
    ['placeholder', 'The monitor shall trip after TBD ms.', 'The monitor shall trip after 50 ms.'],
    ['weak-word', 'The monitor shall quickly trip.', 'The monitor shall trip within 5 ms.'],
    ['escape-clause', 'The monitor shall trip if possible.', 'The monitor shall trip.'],
    ['open-ended', 'The monitor shall check RAM, ROM, etc.', 'The monitor shall check RAM and ROM.'],
    ['able-to', 'The monitor shall be able to trip.', 'The monitor shall trip.'],
    ['pronoun', 'The monitor shall trip when it fails.', 'The monitor shall trip when the guest fails.'],
    ['absolute', 'The monitor shall always trip.', 'The monitor shall trip.'],
    ['and-or', 'The monitor shall trip and/or log.', 'The monitor shall trip and log.'],
    ['combinator', 'The monitor shall trip unless the key is set.', 'The monitor shall trip.'],
    ['missing-unit', 'The monitor shall trip after 50.', 'The monitor shall trip after 50 ms.'],
    ['parentheses', 'The monitor shall trip (within limits).', 'The monitor shall trip.'],
    ['passive', 'The island shall be stopped.', 'The island shall be stopped by the monitor.'],
    ['negative', 'The monitor shall not trip.', 'The monitor shall ignore the event.'],
    ['external-reference', 'The monitor shall follow [1].', 'The monitor shall follow clause 4.'],
    ['long-statement', `The monitor shall ${'trip '.repeat(70)}.`, 'The monitor shall trip.'],
  ])('%s is found, and not where it is not', (rule, bad, good) => {
    expect(rules(bad)).toContain(rule);
    expect(rules(good)).not.toContain(rule);
  });
  it('has an example for every rule', () => expect(LINT_RULES.length).toBe(17));
  it('leaves numbers alone that are names, codes or counted things', () => {
    expect(
      rules('The hypervisor shall handle hypercall 17 with command number 3 and register x0, 4 domains, version 2 and 0x10.'),
    ).not.toContain('missing-unit');
  });
  it('suppresses with a reason only', () => {
    const off = lintItems([
      item('The monitor shall quickly trip.\n<!-- lint off weak-word: quoted from the standard -->'),
    ]).findings;
    expect(off.map((f) => [f.rule, f.suppressed])).toEqual([['weak-word', 'quoted from the standard']]);
    expect(lintDiagnostics(off, 'note')).toEqual([]);
    const bare = lintItems([item('The monitor shall quickly trip.\n.. lint off weak-word')]).findings;
    expect(bare.map((f) => f.rule).sort()).toEqual(['bad-suppression', 'weak-word']);
    expect(lintItems([item('The monitor shall trip.\n<!-- lint off weak-wrod: x -->')]).findings[0]!.message).toContain(
      "did you mean 'weak-word'",
    );
  });
  it('fails from the chosen severity on', () => {
    const { findings } = lintItems([item('The monitor shall quickly trip.')]);
    expect(lintDiagnostics(findings, 'error').map((d) => d.effect)).toEqual(['info']);
    expect(lintDiagnostics(findings, 'warning').map((d) => d.effect)).toEqual(['policy']);
  });
  it.each([
    ['The monitor shall trip.', 'ubiquitous'],
    ['When a heartbeat is missed, the monitor shall trip.', 'event'],
    ['The monitor shall trip when a heartbeat is missed.', 'event'],
    ['While the island runs, the monitor shall count.', 'state'],
    ['Where a second timer is fitted, the monitor shall use both.', 'optional'],
    ['If the CRC is wrong, then the monitor shall trip.', 'unwanted'],
    ['While armed, when a heartbeat is missed, the monitor shall trip.', 'complex'],
    ['The monitor trips.', 'none'],
  ])('EARS: %s', (text, pattern) => expect(earsPattern(text)).toBe(pattern));
});

// [utest->dsn~trace-constants~1]
describe('constants', () => {
  const code = collectConstants([
    {
      path: 'config.h',
      text: '#ifdef CONFIG_64\n#define MAX_VIRT_CPUS 128u\n#else\n#define MAX_VIRT_CPUS 8u\n#endif\n#define XENVER_capabilities 3\n#define XENVER_version 0\n#define __HYPERVISOR_xen_version 17\ntypedef char xen_capabilities_info_t[1024];\n#define HYPERCALL_TAG 0XEA1\n',
    },
    {
      path: 'caps.c',
      text: '/* "not code" */\nvoid f(void) { snprintf(s, 32, "xen-%d.%d-aarch64 ", 3, 0); case DR: puts("exact-1.0-name"); }\n',
    },
  ]);
  const check = (text: string, parts = {}) => checkConstants([item(text, parts)], code).map((f) => [f.text, f.verdict]);
  it('differ where the code holds under a condition only', () => {
    const [f] = checkConstants([item('A domain shall have a configurable number of virtual CPUs (1 to 128).')], code);
    expect(f!.verdict).toBe('differs');
    expect(f!.why).toContain('MAX_VIRT_CPUS is 128u only under CONFIG_64; it is 8u under !CONFIG_64');
    expect(f!.places.map((p) => p.line)).toEqual([2, 4]);
  });
  it('differ by a trailing blank in a format string', () => {
    expect(check('Xen shall return xen-3.0-aarch64 to the domain.')).toEqual([['xen-3.0-aarch64', 'differs']]);
    expect(check('Xen shall return exact-1.0-name.')).toEqual([['exact-1.0-name', 'agrees']]);
    expect(check('Xen shall return none-1.0-such.')).toEqual([['none-1.0-such', 'not-compared']]);
  });
  it('agree by command, hypercall, array and tag', () => {
    expect(
      check('Xen shall provide a command (num 3) for hypercall (num 17), version, as char[1024] capabilities.', {
        name: 'capabilities_cmd',
      }).map(([, v]) => v),
    ).toEqual(['agrees', 'agrees', 'agrees']);
    expect(check('Xen shall treat hvc with 0xEA1 as hypercall.')).toEqual([['0xEA1', 'agrees']]);
    expect(check('Xen shall emulate the UARTDR and UARTZZ registers.')).toEqual([
      ['UARTDR', 'agrees'],
      ['UARTZZ', 'not-compared'],
    ]);
  });
  it('differ when the one meant constant has another value', () => {
    expect(check('Xen shall provide a command (num 4).', { name: 'capabilities_cmd' })).toEqual([['command (num 4', 'differs']]);
  });
});
