/**
 * What a pointer may lead to by its type alone: a pointer to a record leads to objects that contain such a record, a pointer
 * to a function leads to functions. Characters and allocated memory can contain anything.
 */
import type { Node } from '../../tree/arena.ts';
import { isRecord, type Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';

/** Number of a class of pointers; 0 may lead to anything. */
export type PointerClass = number;

export const ANYTHING: PointerClass = 0;
const FUNCTIONS: PointerClass = 1;

export class PointerClasses {
  readonly #types: Types;
  readonly #classes = new Map<string, PointerClass>();
  readonly #keys: string[] = ['', ''];
  /** By class and record: whether an object of the record contains one of the class. */
  readonly #contained = new Map<string, boolean>();

  constructor(types: Types) {
    this.#types = types;
  }

  /** The class of what an object of the type holds. */
  of(type: Type): PointerClass {
    const pointer = elementOf(type);
    if (pointer.kind !== 'pointer') return ANYTHING;
    const target = elementOf(pointer.of!);
    if (target.kind === 'function') return FUNCTIONS;
    if (!isRecord(target)) return ANYTHING;
    const key = this.#keyOf(target);
    let known = this.#classes.get(key);
    if (known === undefined) {
      known = this.#keys.length;
      this.#keys.push(key);
      this.#classes.set(key, known);
    }
    return known;
  }

  /** May a pointer of the class lead to an object of this type? */
  accepts(pointers: PointerClass, type: Type): boolean {
    if (pointers === ANYTHING) return true;
    if (type.kind === 'function') return pointers === FUNCTIONS;
    return pointers !== FUNCTIONS && (this.#contains(type, pointers) || isMemory(type));
  }

  #contains(type: Type, pointers: PointerClass): boolean {
    const element = elementOf(type);
    if (element.kind === 'unknown' || element.kind === 'void') return true;
    if (!isRecord(element)) return false;
    const record = this.#keyOf(element);
    if (record === this.#keys[pointers]) return true;
    const key = `${pointers} ${record}`;
    const known = this.#contained.get(key);
    if (known !== undefined) return known;
    this.#contained.set(key, false);
    const found = this.#types.members(element).some((m) => this.#contains(m.type, pointers));
    this.#contained.set(key, found);
    return found;
  }

  /** Records of one name count as one, wherever they are defined. */
  #keyOf(record: Type): string {
    const { name, keyword, definition } = record.tag!;
    return name === '' ? `${definition as Node}` : `${keyword} ${name}`;
  }
}

/** A large array of characters can be memory for anything. */
function isMemory(type: Type): boolean {
  return type.kind === 'array' && (type.length ?? 0) >= MEMORY && /char$/.test(elementOf(type).basic ?? '');
}

const MEMORY = 1024;

function elementOf(type: Type): Type {
  let element = type;
  while (element.kind === 'array') element = element.of!;
  return element;
}
