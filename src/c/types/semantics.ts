/**
 * Everything that is known about the meaning of a program's names and expressions, computed when first asked for.
 * `SemanticUnit` says per unit what the program's data model is; it is made from the compiler's predefined macros.
 */
import type { UnitOptions } from '../preprocess/unit-options.ts';
import type { Syntax } from '../tree/syntax.ts';
import { bind } from './binder.ts';
import { EssentialTypes } from './essential.ts';
import { SideEffects } from './side-effects.ts';
import type { Symbols } from './symbols.ts';
import { targetWithOptions } from './target.ts';
import { targetOfMacros } from './target-macros.ts';
import { Types, type UnitFacts } from './types.ts';

export type SemanticUnit = UnitFacts;

/** A unit's data model and dialect from its options; `declarations` as `Intake.addUnit` returned them. */
export function semanticUnit(
  options: Pick<UnitOptions, 'predefined' | 'dialect' | 'modelOptions'>,
  declarations: Int32Array,
): SemanticUnit {
  const target = targetWithOptions(targetOfMacros(options.predefined), options.modelOptions ?? []);
  return { target, c23: options.dialect.version >= 202000, declarations };
}

export class Semantics {
  readonly syntax: Syntax;
  readonly units: readonly SemanticUnit[];
  #symbols: Symbols | undefined;
  #types: Types | undefined;
  #essential: EssentialTypes | undefined;
  #effects: SideEffects | undefined;

  constructor(syntax: Syntax, units: readonly SemanticUnit[]) {
    this.syntax = syntax;
    this.units = units;
  }

  /** What names declare and refer to. */
  get symbols(): Symbols {
    this.#symbols ??= bind(this.syntax, this.units);
    return this.#symbols;
  }

  /** Types and constant values. */
  get types(): Types {
    this.#types ??= new Types(this.syntax, this.symbols, this.units);
    return this.#types;
  }

  get essential(): EssentialTypes {
    this.#essential ??= new EssentialTypes(this.types);
    return this.#essential;
  }

  get effects(): SideEffects {
    this.#effects ??= new SideEffects(this.types);
    return this.#effects;
  }
}
