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
