/**
 * The reference hypervisor as a target: a fresh machine per case, the hypervisor as its native EL2 firmware, one domain
 * per guest, numbered from 1.
 */
import { createHypervisor, type ReferenceHypervisor } from '../../hypervisor/hypervisor.ts';
import type { Hypervisor } from '../../hypervisor/state.ts';
import { receive } from '../../hypervisor/vuart/vpl011.ts';
import { VIRT } from '../../platform/dtb/virt-map.ts';
import type { RunResult } from '../../platform/ports.ts';
import { createVirt } from '../../platform/virt-machine.ts';
import type { CompiledCase, GuestImage } from '../compile.ts';
import { MAILBOX, MAILBOX_SIZE, PLACES, STATUS } from '../guest/runtime.ts';
import { watchedGuests } from '../watched.ts';
import type { Outcome, Target } from './target.ts';

const MACHINE_MEMORY = 48 * 1024 * 1024;
const GUEST_PAGES = 2048;
const VCPUS = 2;
const DEFAULT_BUDGET = 2_000_000;
const WAIT_BUDGET = 300_000;
const CHUNK = 20_000;

/** The target; `hook` sees the hypervisor's state after boot (planted defects of mutation tests). */
export function referenceTarget(version: string, hook?: (hv: Hypervisor) => void): Target {
  return { name: 'reference', version, refuses: () => undefined, run: (compiled) => runOnReference(compiled, hook) };
}

function runOnReference(compiled: CompiledCase, hook: ((hv: Hypervisor) => void) | undefined): Outcome {
  let text = '';
  let made: ReferenceHypervisor | undefined;
  const { options } = compiled.plan;
  const machine = createVirt({
    memory: MACHINE_MEMORY,
    cores: ['cortex-a57'],
    gic: 3,
    console: { write: () => undefined },
    bootLevel: 2,
    firmware(m) {
      made = createHypervisor(
        {
          domains: compiled.images.map((image, i) => domainOf(image, i, options.console ?? true)),
          policy: options.policy ?? 'silo',
        },
        {
          memory: m.memory,
          clock: m.clock,
          interrupts: { distributor: VIRT.gicDistributor.base, redistributors: VIRT.gicRedistributors.base },
          consoleWrite(byte) {
            text += String.fromCharCode(byte);
          },
          machineOff: (reboot) => m.stop(reboot ? 'reset' : 'power-off'),
        },
      );
      return made;
    },
  });
  machine.cores[0]!.powerOn({ hi: 0, lo: 0 }, { hi: 0, lo: 0 }, 2);
  const hv = made!.state;
  hook?.(hv);
  for (const byte of options.uartInput ?? []) receive(hv, hv.domains.get(1)!, byte);
  const result = runUntilDone(compiled, hv, (budget) => machine.run(budget));
  return {
    mailboxes: compiled.images.map((image, i) => mailboxOf(hv, i, image)),
    console: text,
    shutdowns: compiled.images.map((_, i) =>
      hv.domains.get(i + 1)?.shuttingDown ? hv.domains.get(i + 1)?.shutdownCode : undefined,
    ),
    ...result,
  };
}

function domainOf(image: GuestImage, index: number, console: boolean) {
  return {
    name: `guest${index + 1}`,
    memoryPages: GUEST_PAGES,
    vcpus: VCPUS,
    image: image.bytes,
    console: index === 0 ? console : true,
  };
}

// [impl->dsn~hyp-verify-budget~1]
/** Runs in pieces until every guest whose observations count is done, nothing can happen any more, or the budget ends. */
function runUntilDone(compiled: CompiledCase, hv: Hypervisor, run: (budget: number) => RunResult) {
  const watched = watchedGuests(compiled);
  const budget = compiled.plan.options.budget ?? (compiled.plan.options.waits ? WAIT_BUDGET : DEFAULT_BUDGET);
  let instructions = 0;
  for (;;) {
    const result = run(Math.min(CHUNK, budget - instructions));
    instructions += result.instructions;
    const finished = watched.every((i) => statusOf(mailboxOf(hv, i, compiled.images[i]!)) >= STATUS.done);
    const end: Outcome['end'] | undefined = finished
      ? 'done'
      : result.reason !== 'budget'
        ? 'idle'
        : instructions >= budget
          ? 'budget'
          : undefined;
    if (end) return { end, instructions, timeNs: result.timeNs, lastPcs: result.lastPcs };
  }
}

function mailboxOf(hv: Hypervisor, index: number, image: GuestImage): Uint8Array | undefined {
  const ipa = PLACES.ramBase + image.mailbox;
  const mapping = hv.domains.get(index + 1)?.p2m.lookup(Math.floor(ipa / 4096));
  return mapping && hv.ram.bytes(mapping.mfn * 4096, MAILBOX_SIZE);
}

function statusOf(mailbox: Uint8Array | undefined): number {
  return mailbox ? mailbox[MAILBOX.status]! : STATUS.idle;
}
