/** A gap of the pack: what is missing, by which rule it counts, which claim it touches. Generated and complete, never edited. */
import type { Language } from './document.ts';

/** `incomplete` outranks `blocking`: what was not looked at cannot be judged. */
export type Gravity = 'incomplete' | 'blocking' | 'open' | 'minor';
export const gravities: readonly Gravity[] = ['incomplete', 'blocking', 'open', 'minor'];

export type ClaimId = 'C1' | 'C2' | 'C3' | 'C4';

export type Bilingual = Readonly<Record<Language, string>>;

export interface OpenPoint {
  /** `OP-` and a number in the order of gravity, rule and subject. */
  readonly id: string;
  readonly rule: string;
  readonly gravity: Gravity;
  readonly claim: ClaimId;
  /** What it is about: requirement, guideline, case or file; empty when it is the pack as a whole. */
  readonly subject: string;
  readonly text: Bilingual;
}

export type Finding = Omit<OpenPoint, 'id'>;

/** One point of each rule before the second of any, so that a short list names every kind of reason. */
export function onePerRuleFirst(points: readonly OpenPoint[]): OpenPoint[] {
  const seen = new Map<string, number>();
  const ranked = points.map((p, i) => {
    const turn = seen.get(p.rule) ?? 0;
    seen.set(p.rule, turn + 1);
    return { p, turn, i };
  });
  return ranked.sort((a, b) => a.turn - b.turn || a.i - b.i).map((r) => r.p);
}
