/**
 * The ledger of differences between what the requirements say and what real Xen 4.17 does on the same machine: each one
 * looked at and classified. The requirement follows the architecture or our configuration; the difference stays visible.
 * A difference that is not here is a disagreement.
 */
import type { RunFact } from '../facts/runs.ts';

export type Classification =
  /** Xen departs from the architecture or from its own interface. */
  | 'xen-finding'
  /** Xen is right in its configuration, which is not that of the model. */
  | 'configuration';

export interface LedgerEntry {
  /** Requirement name without type and revision. */
  readonly requirement: string;
  /** Matches the title of the case; absent = every case of the requirement. */
  readonly title?: RegExp;
  /** Observations that may differ. */
  readonly observations: readonly string[];
  readonly classification: Classification;
  readonly why: string;
}

/** How the reason of a run that the ledger explains begins. */
export const DEVIATION = 'documented deviation: ';

export const XEN_4_17: readonly LedgerEntry[] = [
  {
    requirement: 'hyp-hvc-immediate',
    observations: ['return'],
    classification: 'xen-finding',
    why: 'the undefined-instruction exception injected for HVC returns behind the HVC, not to it',
  },
  {
    requirement: 'hyp-stage2-abort',
    observations: ['status'],
    classification: 'xen-finding',
    why: 'an injected abort carries fault status 0 (address size fault, level 0) instead of an external abort',
  },
  {
    requirement: 'hyp-mmio-emulation',
    title: /ldrsb-w/,
    observations: ['value'],
    classification: 'xen-finding',
    why: 'a sign-extending load to a W register leaves ones in the upper half of the X register',
  },
  {
    requirement: 'hyp-sched-watchdog',
    title: /start in state both/,
    observations: ['result'],
    classification: 'xen-finding',
    why: '-ENOSPC of SCHEDOP_watchdog is zero-extended to 4294967268',
  },
  {
    requirement: 'hyp-smccc-identity',
    title: /22482122/,
    observations: ['x0', 'x1', 'x2', 'x3'],
    classification: 'xen-finding',
    why: 'the hypervisor service answers under owner 5 (standard hypervisor service), not under 6 (vendor-specific hypervisor service)',
  },
  {
    requirement: 'hyp-vcpu-reset-state',
    observations: ['daif'],
    classification: 'xen-finding',
    why: 'a processor started by CPU_ON has debug exceptions unmasked (PSTATE.D = 0); PSCI asks for all four masks',
  },
  {
    requirement: 'hyp-id-registers',
    title: /pmu/,
    observations: ['value'],
    classification: 'xen-finding',
    why: 'ID_AA64DFR0_EL1 shows a performance-monitor unit that the guest cannot use',
  },
  {
    requirement: 'hyp-console-write',
    title: /byte = 255/,
    observations: ['shown'],
    classification: 'xen-finding',
    why: 'bytes 0xA0 to 0xFF count as printable and reach the terminal',
  },
  {
    requirement: 'hyp-vgic-arrays',
    title: /IGROUPR/,
    observations: ['kept'],
    classification: 'xen-finding',
    why: 'GICR_IGROUPR0 reads as zero and ignores writes',
  },
  {
    requirement: 'hyp-smccc-architecture',
    observations: ['x0'],
    classification: 'configuration',
    why: 'Xen offers the workarounds that the modelled Cortex-A57 needs',
  },
  {
    requirement: 'hyp-vgic-distributor',
    title: /GICD_TYPER/,
    observations: ['value'],
    classification: 'configuration',
    why: 'the number of interrupts of a domain is that of the machine',
  },
  {
    requirement: 'hyp-hvm-param-access',
    observations: ['value'],
    classification: 'configuration',
    why: 'HVM_PARAM_CALLBACK_IRQ is set for enhanced Dom0less domains only',
  },
  {
    requirement: 'hyp-memory-shared-info',
    title: /gpfn = 268435456/,
    observations: ['result'],
    classification: 'configuration',
    why: 'stage 2 covers the 44 bits of the processor, not 40',
  },
  {
    requirement: 'hyp-memory-populate',
    title: /gfn = 268435456/,
    observations: ['result', 'zero', 'writable'],
    classification: 'configuration',
    why: 'stage 2 covers the 44 bits of the processor, not 40',
  },
  {
    requirement: 'hyp-memory-populate',
    observations: ['zero'],
    classification: 'configuration',
    why: 'booted without boot-time scrubbing; Xen leaves it to a living domain to scrub the frames it gives back',
  },
];

/** The entry that explains every differing observation of a run, if there is one. */
export function documented(
  ledger: readonly LedgerEntry[],
  run: Pick<RunFact, 'requirement' | 'title' | 'observations'>,
): LedgerEntry | undefined {
  const name = run.requirement.split('~')[1];
  const differing = run.observations.filter((o) => !o.agrees).map((o) => o.name);
  return ledger.find(
    (e) => e.requirement === name && (e.title?.test(run.title) ?? true) && differing.every((d) => e.observations.includes(d)),
  );
}
