/**
 * The case compiler: a derived case becomes one image of machine code per guest. The same inputs give the same bytes, and
 * the bytes know nothing of the target that will run them.
 */

import { sha256Of } from '../base/hash.ts';
import { suggest } from '../base/suggest.ts';
import type { CaseFact } from '../facts/cases.ts';
import { assemble } from '../platform/asm/assemble.ts';
import { Guest } from './guest/guest.ts';
import { PLACES } from './guest/runtime.ts';
import { type CasePlan, Inputs } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

export interface GuestImage {
  readonly bytes: Uint8Array;
  /** Offset of the mailbox in the image. */
  readonly mailbox: number;
  /** Slot number by observation name. */
  readonly slots: ReadonlyMap<string, number>;
}

export interface CompiledCase {
  readonly case: CaseFact;
  readonly plan: CasePlan;
  readonly images: readonly GuestImage[];
  /** SHA-256 over all images. */
  readonly digest: string;
}

/** Why a case cannot be executed. */
export interface NotCompiled {
  readonly reason: string;
}

// [impl->dsn~hyp-verify-case-compiler~1]
/** Compiles a case; a scenario or an input that does not exist is a reason, not a failure. */
export function compileCase(fact: CaseFact): CompiledCase | NotCompiled {
  const scenario = SCENARIOS.get(fact.scenario);
  if (!scenario) {
    const near = suggest(fact.scenario, SCENARIOS.keys());
    return { reason: `there is no scenario '${fact.scenario}'${near ? ` (did you mean '${near}'?)` : ''}` };
  }
  let plan: CasePlan;
  try {
    plan = scenario.build(new Inputs(fact.inputs));
  } catch (error) {
    return { reason: `scenario ${scenario.name}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const missing = Object.keys(fact.expect).filter((name) => plan.observations[name] === undefined);
  if (missing.length > 0) return { reason: `scenario ${scenario.name} does not observe ${missing.join(', ')}` };
  const images: GuestImage[] = [];
  // Requirements speak of "another domain": there always is one.
  const guests = plan.guests.length > 1 ? plan.guests : [...plan.guests, new Guest()];
  for (const guest of guests) {
    const { value, problems } = assemble(guest.source(), { base: PLACES.ramBase, file: `<scenario ${scenario.name}>` });
    if (problems.length > 0)
      return { reason: `scenario ${scenario.name} does not assemble: line ${problems[0]!.place?.line}: ${problems[0]!.message}` };
    images.push({ bytes: value.bytes, mailbox: value.symbols.get('mailbox')! - PLACES.ramBase, slots: guest.slots });
  }
  return { case: fact, plan, images, digest: sha256Of(images.map((i) => i.bytes)) };
}
