/**
 * Essential types as the guidelines of chapter 10 speak of them: the answers of `c/types/essential.ts`, with nothing for what
 * is not arithmetic, and what only the guidelines need: composite expressions, words for messages.
 */
import type { Node } from '../../c/tree/arena.ts';
import type { TypeContext } from '../../c/types/context.ts';
import type { EssentialType as CEssentialType, EssentialTypes as CEssentialTypes } from '../../c/types/essential.ts';
import type { Type } from '../../c/types/type.ts';

export type EssentialCategory = 'boolean' | 'character' | 'enum' | 'signed' | 'unsigned' | 'floating' | 'complex';

export interface EssentialType {
  readonly category: EssentialCategory;
  readonly bits: number;
  /** Of enumerations: which one. */
  readonly enumeration?: Type;
}

const COMPOSITE: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>']);

/** `signed 8 bits`, `Boolean`, … for messages. */
export function showEssential(e: EssentialType): string {
  switch (e.category) {
    case 'boolean':
      return 'essentially Boolean';
    case 'character':
      return 'essentially character';
    case 'enum':
      return `essentially enum${e.enumeration?.tag?.name ? ` ${e.enumeration.tag.name}` : ''}`;
    default:
      return `essentially ${e.category} (${e.bits} bits)`;
  }
}

export class EssentialTypes {
  readonly #types: TypeContext;
  readonly #essential: CEssentialTypes;
  /** By answer of the C room, which gives equal answers as one object. */
  readonly #known = new Map<CEssentialType, EssentialType | undefined>();

  constructor(types: TypeContext, essential: CEssentialTypes) {
    this.#types = types;
    this.#essential = essential;
  }

  /** Essential type of an expression; undefined for what is not arithmetic or not known. */
  of(expression: Node): EssentialType | undefined {
    const essential = this.#essential.of(expression);
    if (essential.category === 'none') return undefined;
    let answer = this.#known.get(essential);
    if (answer === undefined) {
      answer = arithmetic(essential);
      this.#known.set(essential, answer);
    }
    return answer;
  }

  /** Essential type that an object of a type has. */
  ofType(type: Type, at: Node): EssentialType | undefined {
    return arithmetic(this.#essential.ofType(type, this.#types.targetAt(at)));
  }
}

function arithmetic({ category, bits, type }: CEssentialType): EssentialType | undefined {
  if (category === 'none') return undefined;
  return category === 'enum' ? { category, bits, enumeration: type } : { category, bits };
}

export function sameEssential(a: EssentialType, b: EssentialType): boolean {
  return a.category === b.category && a.bits === b.bits && a.enumeration?.plain === b.enumeration?.plain;
}

/**
 * Is a value of `a` narrower than `b` of the same category? A real floating value is narrower than a complex one whose
 * parts are wider.
 */
export function isNarrower(a: EssentialType, b: EssentialType): boolean {
  if (a.category === 'floating' && b.category === 'complex') return a.bits * 2 < b.bits;
  return a.category === b.category && a.bits < b.bits;
}

/** Is an expression a composite one (the non-constant result of `+ - * / % & | ^ << >>` or of `?:` over such)? */
export function isComposite(types: TypeContext, expression: Node): boolean {
  const { syntax } = types;
  const node = syntax.unparenthesized(expression);
  if (types.constant(node) !== undefined) return false;
  if (syntax.is(node, 'binary_expression')) return COMPOSITE.has(syntax.operator(node));
  if (syntax.is(node, 'conditional_expression'))
    return isComposite(types, syntax.child(node, 'consequence')) || isComposite(types, syntax.child(node, 'alternative'));
  return false;
}
