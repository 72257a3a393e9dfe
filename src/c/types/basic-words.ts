/** Which basic type a set of type words means (6.7.2 p2, with GNU's `__int128` and TS 18661's `_FloatN`). */
import { K } from '../lex/spellings.ts';
import type { Type, TypeTable } from './type.ts';

export interface Words {
  signed: number;
  unsigned: number;
  short: number;
  long: number;
  complex: number;
  /** The word that is none of these; 0 when there is none. */
  main: number;
}

export function noWords(): Words {
  return { signed: 0, unsigned: 0, short: 0, long: 0, complex: 0, main: 0 };
}

export function addWord(words: Words, spelling: number): void {
  switch (spelling) {
    case K.signed:
    case K.__signed:
    case K.__signed__:
      words.signed++;
      break;
    case K.unsigned:
      words.unsigned++;
      break;
    case K.short:
      words.short++;
      break;
    case K.long:
      words.long++;
      break;
    case K._Complex:
    case K.__complex:
    case K.__complex__:
    case K._Imaginary:
      words.complex++;
      break;
    case K.int:
      if (words.main === 0) words.main = K.int;
      break;
    default:
      words.main = spelling;
  }
}

export function basicType(table: TypeTable, words: Words): Type {
  if (words.complex > 0) {
    const isBare = words.main === 0 && words.long + words.short + words.signed + words.unsigned === 0;
    const part = isBare ? table.basic('double') : basicType(table, { ...words, complex: 0 });
    return part.basic === undefined ? table.unknown : table.complex(part.basic);
  }
  switch (words.main) {
    case K.void:
      return table.void;
    case K._Bool:
    case K.bool:
      return table.basic('bool');
    case K.char:
      return table.basic(words.signed > 0 ? 'signed char' : words.unsigned > 0 ? 'unsigned char' : 'char');
    case K.float:
      return table.basic('float');
    case K._Float32:
      return table.basic('_Float32');
    case K.double:
      return table.basic(words.long > 0 ? 'long double' : 'double');
    case K._Float32x:
      return table.basic('_Float32x');
    case K._Float64:
      return table.basic('_Float64');
    case K._Float64x:
      return table.basic('_Float64x');
    case K._Decimal32:
      return table.basic('_Decimal32');
    case K._Decimal64:
      return table.basic('_Decimal64');
    case K._Decimal128:
      return table.basic('_Decimal128');
    case K._Float16:
      return table.basic('_Float16');
    case K._Float128:
    case K.__float128:
      return table.basic('_Float128');
    case K.__int128:
      return table.basic(words.unsigned > 0 ? 'unsigned __int128' : '__int128');
    case K.__builtin_va_list:
      return table.vaList;
    case 0:
    case K.int:
      return integerOf(table, words);
    default:
      return table.unknown;
  }
}

function integerOf(table: TypeTable, words: Words): Type {
  const unsigned = words.unsigned > 0;
  if (words.short > 0) return table.basic(unsigned ? 'unsigned short' : 'short');
  if (words.long > 1) return table.basic(unsigned ? 'unsigned long long' : 'long long');
  if (words.long === 1) return table.basic(unsigned ? 'unsigned long' : 'long');
  return table.basic(unsigned ? 'unsigned int' : 'int');
}
