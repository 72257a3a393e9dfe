/**
 * Two hostile domains: random hypercalls with random arguments, straight into the tables. After every one the invariants of
 * frames, channels and accounting hold, nothing was thrown, and a destroyed domain leaves nothing.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/hypervisor/abi/hypercall.ts';
import { createDomain, destroyDomain } from '../../src/hypervisor/domain/build.ts';
import { auditChannels } from '../../src/hypervisor/event-channel/event-channel.ts';
import type { Hypervisor } from '../../src/hypervisor/state.ts';
import { HYPERCALLS } from '../../src/hypervisor/subsystems.ts';
import { runHypercall } from '../../src/hypervisor/trap/hypercall.ts';
import { boot, guest } from './harness.ts';

const word = fc.oneof(
  fc.constantFrom(
    0n,
    1n,
    2n,
    3n,
    63n,
    64n,
    1023n,
    4096n,
    0x7ff0n,
    0x7ff2n,
    0xffffn,
    0x4_0000n,
    0x4_01ffn,
    0x5_0000n,
    0x7fff_ffffn,
    0xffff_ffffn,
    0xffff_ffff_ffff_ffffn,
  ),
  fc.bigInt({ min: 0n, max: 0xffff_ffff_ffff_ffffn }),
);
const step = fc.record({
  domain: fc.constantFrom(1, 2),
  number: fc.constantFrom(...[...HYPERCALLS.keys()], 99n),
  command: fc.oneof(fc.integer({ min: 0, max: 34 }), fc.integer()),
  extra: fc.constantFrom(0n, 1n, 3n),
  memory: fc.array(word, { minLength: 9, maxLength: 9 }),
  readable: fc.boolean(),
});

/** Memory of the caller: nine words, wherever it is looked for, or nothing. */
function memoryOf(words: readonly bigint[], readable: boolean): Call['guest'] {
  const bytes = new Uint8Array(128);
  words.forEach((w, i) => {
    new DataView(bytes.buffer).setBigUint64(i * 8, w, true);
  });
  return {
    read: (_va, length) => (readable && length <= 4096 ? Uint8Array.from({ length }, (_, i) => bytes[i % 72]!) : undefined),
    write: () => readable,
  };
}

function audit(hv: Hypervisor): string[] {
  const found = [...hv.frames.audit(), ...auditChannels(hv)];
  for (const d of hv.domains.values()) {
    const owned = hv.frames.owned(d.id, 'guest');
    if (owned !== d.totalPages) found.push(`d${d.id}: accounts ${d.totalPages} frames, owns ${owned}`);
    if (owned > d.maximumPages) found.push(`d${d.id}: owns ${owned} of ${d.maximumPages}`);
    for (const m of d.p2m.mappings()) {
      const owner = hv.frames.owner(m.mfn);
      if (owner !== d.id && m.mfn !== d.sharedInfoMfn) found.push(`d${d.id}: frame ${m.mfn} of ${owner} is mapped at ${m.gfn}`);
    }
  }
  return found;
}

describe('hostile guests', () => {
  // [utest->dsn~hyp-domain-destroy~1]
  it('break no invariant and leave nothing behind', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        const { hv } = boot({ domains: [] }, 8 << 20);
        const free = hv.frames.free();
        const idle = guest('b .');
        for (const id of [1, 2]) createDomain(hv, id, { ...idle, memoryPages: 64, maximumPages: 70 });
        for (const s of steps) {
          const domain = hv.domains.get(s.domain)!;
          const vcpu = domain.vcpus[0]!;
          hv.cores[0]!.current = vcpu;
          const args = [
            BigInt.asUintN(64, BigInt(s.command)),
            s.number === 24n ? s.extra : 0x4000_1000n,
            s.number === 18n ? s.extra : 0x4000_1000n,
            0n,
            0n,
          ];
          if (s.number === 18n || s.number === 13n) args[1] = s.extra;
          const outcome = runHypercall(HYPERCALLS, { hv, vcpu, domain, args, guest: memoryOf(s.memory, s.readable) }, s.number);
          expect(['number', 'bigint']).toContain(typeof outcome);
        }
        expect(audit(hv)).toEqual([]);
        hv.cores[0]!.current = undefined;
        for (const d of [...hv.domains.values()]) destroyDomain(hv, d);
        expect(hv.frames.audit()).toEqual([]);
        expect(hv.frames.free()).toBe(free);
        expect([hv.runQueue.length, hv.pollDeadlines.size, hv.domains.size]).toEqual([0, 0, 0]);
      }),
      { numRuns: Number(process.env.ASSAY_HOSTILE_RUNS ?? 150), seed: 11 },
    );
  });
});
