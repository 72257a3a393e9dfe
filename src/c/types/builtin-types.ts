/** What the type names mean that gcc knows without a declaration, and those of the standard that nothing declares. */
import { BUILTIN_TYPE_TABLE } from '../parse/builtin-type-names.ts';
import type { BasicName } from './target.ts';
import type { Type, TypeTable } from './type.ts';

/** Names of the standard library, for files that forget its headers or whose headers are not at hand. */
const STANDARD: Readonly<Record<string, BasicName>> = {
  int8_t: 'signed char', uint8_t: 'unsigned char', int16_t: 'short', uint16_t: 'unsigned short', int32_t: 'int', uint32_t: 'unsigned int',
  int64_t: 'long long', uint64_t: 'unsigned long long', intmax_t: 'long long', uintmax_t: 'unsigned long long', size_t: 'unsigned long',
  ptrdiff_t: 'long', intptr_t: 'long', uintptr_t: 'unsigned long', bool: 'bool',
}; // biome-ignore format: a table

/** The type of such a name; unknown for others. */
export function builtinType(table: TypeTable, name: string): Type {
  if (name === '__builtin_ms_va_list') return table.pointer(table.basic('char'));
  if (Object.hasOwn(STANDARD, name)) return table.basic(STANDARD[name]!);
  const found = BUILTIN_TYPE_TABLE.get(name);
  if (found === undefined) return table.unknown;
  const basic = table.basic(found.basic as BasicName);
  return found.elements === 0 ? basic : table.vector(basic, found.elements);
}
