import { describe, expect, it } from 'vitest';
import {
  createGenericTimer,
  GENERIC_TIMER_REGISTERS,
  TIMERS,
  type TimerName,
} from '../../../src/platform/devices/generic-timer.ts';
import { big, FakeClock, FakeCore, FakeLine, word } from './fakes.ts';

const E2H = 1n << 34n;
const TGE = 1n << 27n;

function timers(cores = 1) {
  const clock = new FakeClock();
  const lines = new Map<string, FakeLine>();
  for (let c = 0; c < cores; c++) for (const t of TIMERS) lines.set(`${c}${t}`, new FakeLine());
  const unit = createGenericTimer({ clock, cores, line: (c: number, t: TimerName) => lines.get(`${c}${t}`)! });
  const core = new FakeCore();
  const rd = (name: string) => big(unit.read(core, name));
  const wr = (name: string, value: bigint) => unit.write(core, name, word(value));
  return { clock, lines, unit, core, rd, wr, line: (t: TimerName, c = 0) => lines.get(`${c}${t}`)! };
}

// [utest->dsn~platform-generic-timer~1]
describe('the generic timer', () => {
  it('counts one tick per 16 ns at 62.5 MHz', () => {
    const { clock, rd } = timers();
    expect(rd('CNTFRQ_EL0')).toBe(62_500_000n);
    clock.advanceTo(159);
    expect(rd('CNTPCT_EL0')).toBe(9n);
    clock.advanceTo(2 ** 50);
    expect(rd('CNTPCT_EL0')).toBe(1n << 46n);
  });

  it('subtracts CNTVOFF from the virtual count, also below zero', () => {
    const { clock, rd, wr } = timers();
    clock.advanceTo(1600);
    wr('CNTVOFF_EL2', 30n);
    expect(rd('CNTVCT_EL0')).toBe(70n);
    wr('CNTVOFF_EL2', 101n);
    expect(rd('CNTVCT_EL0')).toBe(0xffff_ffff_ffff_ffffn);
  });

  it.each([
    ['CNTP', 'EL0'],
    ['CNTV', 'EL0'],
    ['CNTHP', 'EL2'],
    ['CNTHV', 'EL2'],
    ['CNTPS', 'EL1'],
  ] as const)('%s raises its line when the count reaches CVAL, not before', (timer, el) => {
    const { clock, rd, wr, line } = timers();
    wr(`${timer}_CVAL_${el}`, 100n);
    wr(`${timer}_CTL_${el}`, 1n);
    clock.advanceTo(1599);
    expect([line(timer).level, rd(`${timer}_CTL_${el}`)]).toEqual([false, 1n]);
    clock.advanceTo(1600);
    expect([line(timer).level, rd(`${timer}_CTL_${el}`)]).toEqual([true, 5n]);
  });

  it('IMASK hides the line but not ISTATUS; disabling hides both', () => {
    const { rd, wr, line, clock } = timers();
    clock.advanceTo(16);
    wr('CNTP_CTL_EL0', 3n);
    expect([line('CNTP').level, rd('CNTP_CTL_EL0')]).toEqual([false, 7n]);
    wr('CNTP_CTL_EL0', 1n);
    expect(line('CNTP').level).toBe(true);
    wr('CNTP_CTL_EL0', 0n);
    expect([line('CNTP').level, rd('CNTP_CTL_EL0')]).toEqual([false, 0n]);
  });

  it('TVAL is a signed distance from now', () => {
    const { clock, rd, wr } = timers();
    clock.advanceTo(1600);
    wr('CNTV_TVAL_EL0', 50n);
    expect(rd('CNTV_CVAL_EL0')).toBe(150n);
    clock.advanceTo(3200);
    expect(rd('CNTV_TVAL_EL0')).toBe(0xffffffcen);
    wr('CNTV_TVAL_EL0', 0xffffffffn);
    expect(rd('CNTV_CVAL_EL0')).toBe(199n);
  });

  it('the virtual timer follows a change of CNTVOFF, and the wrap of its count clears the condition', () => {
    const { clock, wr, line } = timers();
    wr('CNTV_CVAL_EL0', 10n);
    wr('CNTVOFF_EL2', 50n); // the virtual count is now far above CVAL (it is negative)
    wr('CNTV_CTL_EL0', 1n);
    expect(line('CNTV').level).toBe(true);
    clock.advanceTo(50 * 16);
    expect(line('CNTV').level).toBe(false);
    clock.advanceTo(60 * 16);
    expect(line('CNTV').level).toBe(true);
    wr('CNTVOFF_EL2', 55n);
    expect(line('CNTV').level).toBe(false);
  });

  it('keeps the cores apart', () => {
    const { unit, line, clock } = timers(2);
    const second = new FakeCore(1);
    unit.write(second, 'CNTHP_TVAL_EL2', word(1n));
    unit.write(second, 'CNTHP_CTL_EL2', word(1n));
    clock.advanceTo(16);
    expect([line('CNTHP', 0).level, line('CNTHP', 1).level]).toEqual([false, true]);
  });

  it('a VHE host reaches its own timers under the EL1 names and the guest timers under _EL02', () => {
    const { core, wr, rd } = timers();
    core.at(2).with('HCR_EL2', E2H);
    wr('CNTP_CVAL_EL0', 1n);
    wr('CNTV_CVAL_EL0', 2n);
    wr('CNTP_CVAL_EL02', 3n);
    wr('CNTV_CVAL_EL02', 4n);
    expect([rd('CNTHP_CVAL_EL2'), rd('CNTHV_CVAL_EL2'), rd('CNTP_CVAL_EL02'), rd('CNTV_CVAL_EL02')]).toEqual([1n, 2n, 3n, 4n]);
    wr('CNTVOFF_EL2', 5n);
    expect(rd('CNTVCT_EL0')).toBe(0n);
    wr('CNTKCTL_EL1', 0x302n);
    expect([rd('CNTHCTL_EL2'), rd('CNTKCTL_EL12')]).toEqual([0x302n, 0n]);
  });

  it('comes back from a snapshot and fires at the same instant', () => {
    const a = timers();
    a.wr('CNTV_CVAL_EL0', 100n);
    a.wr('CNTV_CTL_EL0', 1n);
    const b = timers();
    b.unit.restore(structuredClone(a.unit.save()));
    b.clock.advanceTo(1599);
    expect(b.line('CNTV').level).toBe(false);
    b.clock.advanceTo(1600);
    expect(b.line('CNTV').level).toBe(true);
  });

  it('answers for every register it names', () => {
    const { rd, wr } = timers();
    for (const name of GENERIC_TIMER_REGISTERS) {
      wr(name, 1n);
      expect(typeof rd(name)).toBe('bigint');
    }
  });
});

// [utest->dsn~platform-generic-timer-traps~1]
describe('who may access the generic timer', () => {
  const { unit, wr } = timers();
  const ask = (core: FakeCore, name: string, write = false) => unit.access!(core, name, write);

  it('EL0 needs CNTKCTL', () => {
    wr('CNTKCTL_EL1', 0n);
    const core = new FakeCore(0, 0);
    for (const name of ['CNTFRQ_EL0', 'CNTPCT_EL0', 'CNTVCT_EL0', 'CNTP_CTL_EL0', 'CNTV_TVAL_EL0'])
      expect(ask(core, name)).toBe(1);
    core.with('HCR_EL2', TGE);
    expect(ask(core, 'CNTVCT_EL0')).toBe(2);
    core.with('HCR_EL2', 0n);
    wr('CNTKCTL_EL1', 0x303n);
    for (const name of ['CNTFRQ_EL0', 'CNTPCT_EL0', 'CNTVCT_EL0', 'CNTP_CTL_EL0', 'CNTV_TVAL_EL0'])
      expect(ask(core, name)).toBe('ok');
  });

  it('CNTHCTL traps the physical counter and timer of EL1 to EL2, never the virtual ones', () => {
    const core = new FakeCore(0, 1);
    wr('CNTHCTL_EL2', 0n);
    expect(['CNTPCT_EL0', 'CNTP_CTL_EL0', 'CNTVCT_EL0', 'CNTV_CTL_EL0'].map((n) => ask(core, n))).toEqual([2, 2, 'ok', 'ok']);
    wr('CNTHCTL_EL2', 1n);
    expect(['CNTPCT_EL0', 'CNTP_CTL_EL0'].map((n) => ask(core, n))).toEqual(['ok', 2]);
    wr('CNTHCTL_EL2', 3n);
    expect(['CNTPCT_EL0', 'CNTP_CTL_EL0'].map((n) => ask(core, n))).toEqual(['ok', 'ok']);
    core.with('HCR_EL2', E2H);
    expect(['CNTPCT_EL0', 'CNTP_CTL_EL0'].map((n) => ask(core, n))).toEqual([2, 2]);
    wr('CNTHCTL_EL2', 0xc00n);
    expect(['CNTPCT_EL0', 'CNTP_CTL_EL0'].map((n) => ask(core, n))).toEqual(['ok', 'ok']);
  });

  it('counters are read-only, CNTFRQ is written only by EL2 and up, CNTPS belongs to the secure world', () => {
    expect(ask(new FakeCore(0, 2), 'CNTPCT_EL0', true)).toBe('undefined');
    expect(ask(new FakeCore(0, 1), 'CNTFRQ_EL0', true)).toBe('undefined');
    expect(ask(new FakeCore(0, 2), 'CNTFRQ_EL0', true)).toBe('ok');
    expect(ask(new FakeCore(0, 2), 'CNTPS_CTL_EL1')).toBe('undefined');
    expect(ask(new FakeCore(0, 3), 'CNTPS_CTL_EL1')).toBe('ok');
    expect(ask(new FakeCore(0, 2), 'CNTV_CTL_EL02')).toBe('undefined');
  });
});
