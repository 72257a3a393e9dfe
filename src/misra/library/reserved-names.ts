/** Names that the standard keeps for the implementation (7.1.3) and the names its headers define or declare. */
import { STANDARD_MACROS, STANDARD_NAMES } from './standard-names.ts';

/** Why a macro of this name must not be defined or undefined; undefined when it may. */
export function isReservedMacroName(name: string): string | undefined {
  if (name === 'defined') return 'an operator of the preprocessor';
  if (/^__(?:DATE|FILE|LINE|TIME|STDC|func)\w*$/.test(name)) return 'a name that the compiler predefines';
  if (name.startsWith('_')) return 'a name that begins with an underscore and is reserved';
  if (STANDARD_MACROS.has(name)) return 'a macro of the standard library';
  if (STANDARD_NAMES.has(name)) return 'an identifier of the standard library';
  return undefined;
}

/** Why an identifier must not be declared by the program. */
export function isReservedIdentifier(name: string): string | undefined {
  if (name.startsWith('_')) return 'begins with an underscore and is reserved';
  if (STANDARD_MACROS.has(name)) return 'is the name of a macro of the standard library';
  if (STANDARD_NAMES.has(name)) return 'is the name of an identifier of the standard library';
  return undefined;
}
