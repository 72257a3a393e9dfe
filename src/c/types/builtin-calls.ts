/** The type of a call of a function that the compiler provides. */
import type { Node } from '../tree/arena.ts';
import { builtinResult } from './builtin-functions.ts';
import type { TypeContext } from './context.ts';
import { usualArithmetic } from './conversions.ts';
import type { Type } from './type.ts';

export function builtinCallType(c: TypeContext, node: Node, name: string): Type {
  const args = c.syntax.children(c.syntax.child(node, 'arguments'));
  const value = (i: number): Type => (args[i] === undefined ? c.table.unknown : c.value(args[i]));
  switch (name) {
    case '__builtin_va_arg':
    case '__builtin_convertvector':
      return args[1] === undefined ? c.table.unknown : c.named(args[1]).plain;
    case '__builtin_choose_expr':
      return args.length === 3 ? c.of(c.constant(args[0]!) === 0n ? args[2]! : args[1]!) : c.table.unknown;
    case '__builtin_complex': {
      const part = value(0);
      return part.kind === 'floating' ? c.table.complex(part.basic!) : c.table.unknown;
    }
    case '__builtin_shufflevector': {
      const vector = value(0);
      return vector.kind === 'vector' ? c.table.vector(vector.of!, args.length - 2) : c.table.unknown;
    }
    case '__builtin_tgmath':
      return typeGenericResult(c, node, args);
    default:
      return resultType(c, node, name, value(0));
  }
}

/** The functions come first, then what they are called with: the one is taken whose type the arguments have together. */
function typeGenericResult(c: TypeContext, node: Node, args: readonly Node[]): Type {
  const target = c.targetAt(node);
  const types = args.map((arg) => c.value(arg));
  const isFunction = (type: Type): boolean => type.kind === 'pointer' && type.of!.kind === 'function';
  const from = types.findIndex((type) => !isFunction(type));
  if (from < 1) return c.table.unknown;
  let common = c.table.unknown;
  for (const type of types.slice(from)) {
    const real = type.kind === 'integer' || type.kind === 'enum' ? c.table.basic('double') : type;
    common = common.kind === 'unknown' ? real : usualArithmetic(c, common, real, target);
  }
  const takes = (type: Type): boolean => type.of!.parameters!.some((p) => p.plain === common.plain);
  const chosen = types.slice(0, from).find(takes);
  return chosen === undefined ? c.table.unknown : chosen.of!.of!.plain;
}

function resultType(c: TypeContext, node: Node, name: string, first: Type): Type {
  const result = builtinResult(name);
  switch (result) {
    case undefined:
      return c.table.unknown;
    case 'void':
      return c.table.void;
    case 'void *':
      return c.table.pointer(c.table.void);
    case 'char *':
      return c.table.pointer(c.table.basic('char'));
    case 'const char *':
      return c.table.pointer(c.table.qualified(c.table.basic('char'), 1));
    case 'size_t':
      return c.table.basic(c.targetAt(node).sizeType);
    case 'uint64':
      return c.table.basic(c.targetAt(node).sizes.long === 8 ? 'unsigned long' : 'unsigned long long');
    case 'intmax':
      return c.table.basic(c.targetAt(node).sizes.long === 8 ? 'long' : 'long long');
    case 'first':
      return first;
    case 'pointee':
      return first.kind === 'pointer' ? first.of!.plain : c.table.unknown;
    default:
      return result.complex ? c.table.complex(result.name) : c.table.basic(result.name);
  }
}
