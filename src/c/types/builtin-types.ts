/** What the type names mean that gcc knows without a declaration. */
import { BUILTIN_TYPE_TABLE } from '../parse/builtin-type-names.ts';
import type { BasicName } from './target.ts';
import type { Type, TypeTable } from './type.ts';

/** The type of such a name; unknown for others. */
export function builtinType(table: TypeTable, name: string): Type {
  if (name === '__builtin_ms_va_list') return table.pointer(table.basic('char'));
  const found = BUILTIN_TYPE_TABLE.get(name);
  if (found === undefined) return table.unknown;
  const basic = table.basic(found.basic as BasicName);
  return found.elements === 0 ? basic : table.vector(basic, found.elements);
}
