import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/platform/asm/assemble.ts';
import { planBoot } from '../../src/platform/boot/boot-plan.ts';
import { writeDtb } from '../../src/platform/dtb/blob.ts';
import { applyDom0less } from '../../src/platform/dtb/dom0less.ts';
import { virtTree } from '../../src/platform/dtb/virt-tree.ts';
import { createPsciConduit, createSecureFirmware } from '../../src/platform/firmware/psci.ts';
import { VirtMachine } from '../../src/platform/machine.ts';
import { createVirt } from '../../src/platform/virt-machine.ts';
import { bareMachine, RAM, run, vectors } from './guest.ts';

// [utest->dsn~platform-time~1]
describe('virtual time', () => {
  it('is one nanosecond per instruction', () => {
    const m = bareMachine();
    m.memory.load(RAM, assemble('1: add x0, x0, #1\nb 1b', { base: RAM }).value.bytes);
    m.start({ hi: 0, lo: RAM }, 2);
    expect(m.run(1000)).toMatchObject({ reason: 'budget', instructions: 1000, timeNs: 1000 });
    expect(m.cores[0]!.x(0).lo).toBe(500);
    m.step(0);
    expect(m.now()).toBe(1001);
  });

  it('jumps to the next alarm while every core waits', () => {
    const m = bareMachine();
    const fired: number[] = [];
    const alarm = m.clock.alarm(() => {
      fired.push(m.now());
      m.inputs(0).set('irq', true);
    });
    alarm.arm(5_000_000);
    m.memory.load(
      RAM,
      assemble('wfi\nmov x1, #5\nmovz w0, #0x0008\nmovk w0, #0x8400, lsl #16\nsmc #0', { base: RAM }).value.bytes,
    );
    m.start({ hi: 0, lo: RAM }, 2);
    const result = m.run(100);
    expect(fired).toEqual([5_000_000]);
    expect(result).toMatchObject({ reason: 'power-off', instructions: 5 });
    expect(m.cores[0]!.x(1).lo).toBe(5);
  });
});

// [utest->dsn~platform-run-limits~1]
describe('a run', () => {
  it('of a spinning guest ends at its budget with the last control flow', () => {
    const g = run('b .', { budget: 5000, ends: false });
    expect(g.result.reason).toBe('budget');
    expect(g.result.instructions).toBe(5000);
    expect(g.result.lastPcs).toEqual(['0x0000000040000000']);
  });

  it('of a guest that waits for ever ends as idle', () => {
    expect(run('wfi\nb .', { ends: false }).result).toMatchObject({ reason: 'idle', instructions: 1 });
  });

  it('of code outside memory loops in aborts without throwing', () => {
    const g = run('ldr x0, =0x10000000\nbr x0', { budget: 2000, ends: false });
    expect(g.result.reason).toBe('budget');
    expect(g.register('ESR_EL2') >> 26n).toBe(0x21n);
  });

  it('gives an external abort for a load from nothing', () => {
    const g = run(
      `ldr x0, =0x10000000\nadr x1, table\nmsr vbar_el2, x1\nldr x2, [x0]\nhandler_table: b stop\n${vectors('table')}`,
    );
    expect(g.register('ESR_EL2')).toBe(0x96000010n);
    expect(g.register('FAR_EL2')).toBe(0x10000000n);
  });
});

const SMP = `
  mrs x1, mpidr_el1
  and x1, x1, #0xff
  cbnz x1, 2f
  ldr x0, =0xc4000003
  mov x1, #1
  adr x2, entry
  mov x3, #77
  smc #0
  ldr x5, =0x40080000
1: ldr x6, [x5]
  cbz x6, 1b
  b stop
entry: mov x20, x0
2: ldr x5, =0x40080000
  str x20, [x5]
  mov w0, #2
  movk w0, #0x8400, lsl #16
  smc #0
  b .
stop: movz w0, #0x0008
  movk w0, #0x8400, lsl #16
  smc #0
`;

function smp(el3: boolean, quantum: number): { machine: VirtMachine; result: ReturnType<VirtMachine['run']> } {
  const machine = new VirtMachine({ ramSize: 16 << 20, cores: ['cortex-a57', 'cortex-a53'], el3, quantum });
  if (el3) machine.attachFirmware(createSecureFirmware(machine, 2));
  else machine.attachConduit(createPsciConduit(machine, 2));
  const { value, problems } = assemble(SMP, { base: RAM });
  expect(problems).toEqual([]);
  machine.memory.load(RAM, value.bytes);
  machine.start({ hi: 0, lo: RAM }, 2);
  return { machine, result: machine.run(100_000) };
}

// [utest->dsn~platform-psci~1]
describe('PSCI', () => {
  it.each([false, true])('CPU_ON starts a core at EL2 with its context, CPU_OFF stops it (EL3: %s)', (el3) => {
    const { machine, result } = smp(el3, 1000);
    expect(result.reason).toBe('power-off');
    expect(machine.cores[0]!.x(6).lo).toBe(77);
    expect(machine.cores[1]!.register('MIDR_EL1').lo).toBe(0x410fd034);
    expect(machine.cores[1]!.powered).toBe(false);
  });
});

// [utest->dsn~platform-psci~1]
describe.each([false, true])('calls of the firmware, EL3: %s', (el3) => {
  /** X0 after one SMC with these arguments; core 1 is off. */
  const call = (...args: number[]) => {
    const machine = new VirtMachine({ ramSize: 16 << 20, cores: Array(8).fill('cortex-a57'), el3 });
    if (el3) machine.attachFirmware(createSecureFirmware(machine, 2));
    else machine.attachConduit(createPsciConduit(machine, 2));
    machine.memory.load(RAM, assemble('smc #0\nadd x9, x9, #1\nb .', { base: RAM }).value.bytes);
    machine.start({ hi: 0, lo: RAM }, 2);
    const core = machine.cores[0]!;
    args.forEach((value, i) => {
      core.setX(i, { hi: 0, lo: value | 0 });
    });
    const { reason } = machine.run(100);
    return { machine, reason, x0: core.x(0).lo, waiting: core.waiting, went: core.x(9).lo };
  };
  const [NOT_SUPPORTED, INVALID, ALREADY_ON, BAD_ADDRESS] = [-1, -2, -4, -9];

  it.each([
    ['PSCI_VERSION', [0x84000000], 0x10001],
    ['PSCI_FEATURES of CPU_ON, 64-bit', [0x8400000a, 0xc4000003], 0],
    ['PSCI_FEATURES of CPU_OFF, 64-bit, which there is not', [0x8400000a, 0xc4000002], NOT_SUPPORTED],
    ['PSCI_FEATURES of MIGRATE', [0x8400000a, 0x84000005], NOT_SUPPORTED],
    ['MIGRATE', [0xc4000005, 1], NOT_SUPPORTED],
    ['MIGRATE_INFO_TYPE: no trusted system', [0x84000006], 2],
    ['MIGRATE_INFO_UP_CPU', [0xc4000007], NOT_SUPPORTED],
    ['AFFINITY_INFO of a core that is on', [0xc4000004, 0, 0], 0],
    ['AFFINITY_INFO of a core that is off', [0xc4000004, 7, 0], 1],
    ['AFFINITY_INFO of a cluster', [0x84000004, 0, 1], 0],
    ['AFFINITY_INFO of a core that is not there', [0xc4000004, 8, 0], INVALID],
    ['AFFINITY_INFO of a level that is not there', [0xc4000004, 0, 4], INVALID],
    ['CPU_ON of oneself', [0xc4000003, 0, RAM, 0], ALREADY_ON],
    ['CPU_ON of a core that is not there', [0x84000003, 0x100, RAM, 0], INVALID],
    ['CPU_ON at an address that is no instruction', [0xc4000003, 1, RAM + 2, 0], BAD_ADDRESS],
    ['CPU_SUSPEND into a state that is not there', [0xc4000001, 0x2000000, 0, 0], INVALID],
    ['CPU_OFF, 64-bit', [0xc4000002], NOT_SUPPORTED],
    ['SDEI_VERSION', [0xc4000020], NOT_SUPPORTED],
    ['SYSTEM_SUSPEND', [0xc400000e, RAM, 0], NOT_SUPPORTED],
    ['SMCCC_VERSION', [0x80000000], el3 ? 0x10001 : NOT_SUPPORTED],
    ['SMCCC_ARCH_FEATURES of itself', [0x80000001, 0x80000001], el3 ? 0 : NOT_SUPPORTED],
    ['SMCCC_ARCH_FEATURES of a workaround', [0x80000001, 0x80008000], NOT_SUPPORTED],
    ['PSCI_FEATURES of SMCCC_VERSION', [0x8400000a, 0x80000000], el3 ? 0 : NOT_SUPPORTED],
    ['a vendor call that is not there', [0x82000000], NOT_SUPPORTED],
  ] as const)('%s', (_, args, answer) => {
    const { x0, went } = call(...args);
    expect([x0 | 0, went]).toEqual([answer | 0, 1]);
  });

  it('CPU_SUSPEND waits for an interrupt, and goes on behind the call', () => {
    const { machine, reason, waiting, went } = call(0xc4000001, 0x10000, 0, 0);
    expect([reason, waiting, went]).toEqual(['idle', true, 0]);
    machine.inputs(0).set('irq', true);
    machine.run(100);
    expect([machine.cores[0]!.x(0).lo, machine.cores[0]!.x(9).lo]).toEqual([0, 1]);
  });

  it('SYSTEM_OFF and SYSTEM_RESET end the run; CPU_OFF of the last core leaves nothing to run', () => {
    expect([0x84000008, 0x84000009, 0x84000002].map((id) => call(id).reason)).toEqual(['power-off', 'reset', 'idle']);
  });
});

// [utest->dsn~platform-determinism~1]
describe('interleaving', () => {
  it('is the same in every run and chosen by the quantum', () => {
    const shape = (q: number): string => JSON.stringify(smp(false, q).result);
    expect(shape(500)).toBe(shape(500));
    expect(smp(false, 10).result.instructions).not.toBe(smp(false, 5000).result.instructions);
  });
});

const ART = process.env.ASSAY_ARM ?? '.work/arm/art';
const YAML = `bootargs: console=dtuart dtuart=/pl011@9000000 bootscrub=0 loglvl=all guest_loglvl=all
domains:
  - name: domU1
    memory: 8M
    cpus: 1
    vpl011: true
    kernel: { file: hello.bin, address: 0x44000000 }
`;

// [utest->dsn~platform-boots-xen~1]
describe.skipIf(!existsSync(join(ART, 'xen')))('Debian Xen 4.17 with a Dom0less payload (needs ASSAY_ARM)', () => {
  it.each([3, 2] as const)('runs to the end of the payload with GICv%i', { timeout: 120_000 }, (gic) => {
    const file = (name: string): Uint8Array => readFileSync(join(ART, name));
    const ramSize = 256 << 20;
    const tree = virtTree({ cores: 1, ramSize, gic, cpuCompatible: ['arm,cortex-a57'] });
    const domains = applyDom0less(tree, 'domains.yaml', YAML, { sizeOf: (f) => file(f).length });
    expect(domains.problems).toEqual([]);
    let text = '';
    const machine = createVirt({
      memory: ramSize,
      cores: ['cortex-a57'],
      gic,
      bootLevel: 2,
      console: {
        write: (byte) => {
          text += String.fromCharCode(byte);
          if (text.endsWith('DONE')) machine.stop('until');
        },
      },
    });
    const plan = planBoot({
      ramBase: RAM,
      ramSize,
      kernel: { file: 'xen', bytes: file('xen') },
      dtb: { file: 'dtb', bytes: writeDtb(tree) },
      loads: domains.value.modules.map((m) => ({ file: m.file, bytes: file(m.file), address: m.address })),
    });
    expect(plan.problems).toEqual([]);
    for (const s of plan.value!.segments) machine.memory.load(s.address, s.data);
    machine.start({ hi: 0, lo: plan.value!.entry }, 2);
    expect(machine.run(20_000_000).reason).toBe('until');
    expect(text).toContain('(d1) MARK-PAYLOAD hello XENVER=0000000000040011');
    expect(text).toContain('nosys=ffffffffffffffda EL=0000000000000004');
  });
});
