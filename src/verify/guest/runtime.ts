/**
 * What every test guest consists of beside its own steps: the image header a boot loader looks for, exception vectors
 * that record and step over, an interrupt handler that counts, and the mailbox in which results are left.
 *
 * The mailbox starts with a signature, so that a harness finds it in the memory of any target without help from the
 * hypervisor under test.
 */

/** Bytes from the start of the mailbox. */
export const MAILBOX = {
  signature: 0,
  status: 16,
  exceptions: 24,
  esr: 32,
  elr: 40,
  far: 48,
  interrupts: 56,
  lastInterrupt: 64,
  spsr: 72,
  /** Number of interrupts by number, 0 to 31. */
  counts: 128,
  slots: 512,
} as const;
export const SLOT_COUNT = 64;
export const MAILBOX_SIZE = MAILBOX.slots + SLOT_COUNT * 8;

/** "assay mailbox v1" */
export const SIGNATURE = Uint8Array.from(Buffer.from('assay mailbox v1', 'latin1'));

/** Values of the status word. */
export const STATUS = { idle: 0, running: 1, done: 2, lost: 3 } as const;

/** Places every guest has: two pages of data, and the memory the requirements speak of. */
export const PLACES = {
  ramBase: 0x4000_0000,
  ramEnd: 0x4080_0000,
  /** Where the shared-info page is mapped when a scenario wants to see it. */
  sharedInfo: 0x5000_0000,
  unmapped: 0x1000_0000,
  uart: 0x2200_0000,
  gicd: 0x0300_1000,
  gicr: 0x0302_0000,
} as const;

const EXCEPTION_LIMIT = 2000;

function vectorEntry(target: string): string {
  return `b ${target}\n.balign 128`;
}

function vectors(): string {
  const groups = ['sync_handler', 'irq_handler', 'lost', 'lost'];
  const table = ['lost', 'lost', 'lost', 'lost', ...groups, ...groups, 'lost', 'lost', 'lost', 'lost'];
  return `.balign 2048\nvectors:\n${table.map(vectorEntry).join('\n')}`;
}

const HEADER = `
_start: b start
.long 0
.quad 0
.quad image_end - _start
.quad 0xa
.quad 0, 0, 0
.ascii "ARM\\x64"
.long 0
`;

const SYNC_HANDLER = `
sync_handler:
  stp x9, x10, [sp, #-16]!
  adr x9, mailbox
  ldr x10, [x9, #${MAILBOX.exceptions}]
  add x10, x10, #1
  str x10, [x9, #${MAILBOX.exceptions}]
  cmp x10, #${EXCEPTION_LIMIT}
  b.hi lost
  mrs x10, esr_el1
  str x10, [x9, #${MAILBOX.esr}]
  mrs x10, far_el1
  str x10, [x9, #${MAILBOX.far}]
  mrs x10, spsr_el1
  str x10, [x9, #${MAILBOX.spsr}]
  mrs x10, elr_el1
  str x10, [x9, #${MAILBOX.elr}]
  add x10, x10, #4
  msr elr_el1, x10
  ldp x9, x10, [sp], #16
  eret
`;

/** Acknowledges, counts, silences the timers, completes. */
const IRQ_HANDLER = `
irq_handler:
  stp x9, x10, [sp, #-16]!
  stp x11, x12, [sp, #-16]!
  adr x9, mailbox
  mrs x10, icc_iar1_el1
  str x10, [x9, #${MAILBOX.lastInterrupt}]
  ldr x11, [x9, #${MAILBOX.interrupts}]
  add x11, x11, #1
  str x11, [x9, #${MAILBOX.interrupts}]
  and x12, x10, #31
  add x9, x9, #${MAILBOX.counts}
  ldr x11, [x9, x12, lsl #3]
  add x11, x11, #1
  str x11, [x9, x12, lsl #3]
  cmp x10, #27
  b.ne 1f
  msr cntv_ctl_el0, xzr
1: cmp x10, #30
  b.ne 2f
  msr cntp_ctl_el0, xzr
2: msr icc_eoir1_el1, x10
  isb
  ldp x11, x12, [sp], #16
  ldp x9, x10, [sp], #16
  eret
`;

/** x0 = redistributor frame, w1 = enable mask of interrupts 0 to 31: interrupt controller ready for this processor. */
const GIC_INIT = `
gic_init:
  ldr x9, =${PLACES.gicd}
  mov w10, #2
  str w10, [x9]
  str wzr, [x0, #0x14]
  add x10, x0, #0x10, lsl #12
  mov w11, #-1
  str w11, [x10, #0x80]
  str w1, [x10, #0x100]
  mrs x11, icc_sre_el1
  orr x11, x11, #1
  msr icc_sre_el1, x11
  isb
  mov x11, #0xff
  msr icc_pmr_el1, x11
  mov x11, #1
  msr icc_igrpen1_el1, x11
  isb
  ret
`;

const ENDINGS = `
finish:
  adr x9, mailbox
  mov x10, #${STATUS.done}
  str x10, [x9, #${MAILBOX.status}]
  dsb sy
park:
  wfi
  b park
lost:
  msr daifset, #15
  adr x9, mailbox
  mov x10, #${STATUS.lost}
  str x10, [x9, #${MAILBOX.status}]
1: b 1b
`;

/** Stacks of up to eight processors, 4 KiB each; x8 = number of the processor. */
const ENTER = `
  adr x9, vectors
  msr vbar_el1, x9
  mov x9, #0x300000
  msr cpacr_el1, x9
  isb
`;

/** The whole guest: `body` runs on processor 0, `secondary` on a processor started at the label `secondary`. */
export function guestSource(body: string, secondary: string, data: string): string {
  return `${HEADER}
start:
  adr x9, stacks
  add sp, x9, #0xff0
  ${ENTER}
  adr x9, mailbox
  mov x10, #${STATUS.running}
  str x10, [x9, #${MAILBOX.status}]
${body}
  b finish
.ltorg
secondary:
  adr x9, stacks
  add x9, x9, #1, lsl #12
  add sp, x9, #0xff0
  ${ENTER}
${secondary}
  b park
.ltorg
${SYNC_HANDLER}${IRQ_HANDLER}${GIC_INIT}${ENDINGS}
.ltorg
${vectors()}
.balign 16
data:
${data}
.balign 4096
mailbox:
.ascii "${Buffer.from(SIGNATURE).toString('latin1')}"
.space ${MAILBOX_SIZE - 16}
.balign 4096
stacks: .space 0x2000
.balign 4096
buffer: .space 0x2000
image_end:
`;
}
