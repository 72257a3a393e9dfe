/**
 * The macros that the preprocessor computes. They are definitions like others, in a pseudo file that lists their names.
 * What their value depends on besides the text is kept under pseudo names in the macro state, so that replay sees it.
 */
import type { MacroId } from '../lex/macro-table.ts';
import type { TokenSpace } from '../lex/tokens.ts';
import { builtinResult } from '../types/builtin-functions.ts';
import type { SourceStore } from './source-store.ts';

const PLAIN = [
  '__LINE__',
  '__FILE__',
  '__BASE_FILE__',
  '__FILE_NAME__',
  '__INCLUDE_LEVEL__',
  '__COUNTER__',
  '__DATE__',
  '__TIME__',
  '__TIMESTAMP__',
];
const WITH_ARGUMENT = ['_Pragma', '__has_attribute', '__has_c_attribute', '__has_cpp_attribute', '__has_builtin'];
/** What clang has besides: defined where the compiler says that it is clang. */
const CLANG_ONLY = [
  '__has_feature', '__has_extension', '__has_declspec_attribute', '__has_warning', '__is_identifier', '__building_module',
  '__has_constexpr_builtin', '__is_target_arch', '__is_target_os', '__is_target_vendor', '__is_target_environment',
]; // biome-ignore format: a table
/** Names that `defined` knows and `#if` evaluates, but that are no macros elsewhere. */
export const CONDITION_OPERATORS = ['__has_include', '__has_include_next'];

/** Spelling ids of the pseudo names. No source text can contain them. */
export interface PseudoNames {
  readonly file: number;
  readonly baseFile: number;
  readonly level: number;
  readonly counter: number;
  readonly search: number;
  readonly date: number;
  readonly time: number;
}

export function pseudoNames(space: TokenSpace): PseudoNames {
  const id = (name: string): number => space.spellings.intern(`_ ${name}`);
  return {
    file: id('file'),
    baseFile: id('base file'),
    level: id('level'),
    counter: id('counter'),
    search: id('search'),
    date: id('date'),
    time: id('time'),
  };
}

/** Enters the built-in macros into the table once and returns (name, definition) pairs. */
export function defineBuiltins(space: TokenSpace, store: SourceStore): { name: number; macro: MacroId; clang: boolean }[] {
  const names = [...PLAIN, ...WITH_ARGUMENT, ...CLANG_ONLY];
  const file = store.pseudo('<built-in>', names.join('\n')).source;
  let offset = 0;
  return names.map((text) => {
    const place = file.base + offset;
    offset += text.length + 1;
    const name = space.spellings.intern(text);
    const known = space.macros.at(place);
    const macro = known !== 0 ? known : enter(space, name, place, text);
    return { name, macro, clang: CLANG_ONLY.includes(text) };
  });
}

function enter(space: TokenSpace, name: number, place: number, text: string): MacroId {
  const body = { length: 0, spelling: new Int32Array(0), place: new Uint32Array(0), flags: new Uint8Array(0) };
  const functionLike = WITH_ARGUMENT.includes(text) || CLANG_ONLY.includes(text);
  return space.macros.add({ name, place, functionLike, parameters: [], variadic: false, body, builtin: text, origin: 'builtin' });
}

/** GNU attributes that gcc 12 knows on every target (`__has_attribute`), without underscores. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'access alias aligned alloc_align alloc_size always_inline artificial assume_aligned cleanup cold common const constructor ' +
    'copy deprecated designated_init destructor error externally_visible fallthrough fd_arg flatten format format_arg ' +
    'gnu_inline hot ifunc leaf malloc may_alias mode naked no_icf no_instrument_function no_profile_instrument_function ' +
    'no_reorder no_sanitize no_sanitize_address no_sanitize_thread no_sanitize_undefined no_split_stack no_stack_limit ' +
    'no_stack_protector noclone nocommon noinit noinline noipa nonnull nonstring noplt noreturn nothrow objc_root_class ' +
    'optimize packed patchable_function_entry persistent pure returns_nonnull returns_twice scalar_storage_order section ' +
    'sentinel simd stack_protect symver target target_clones tls_model transparent_union unavailable uninitialized unused ' +
    'used vector_size visibility warn_if_not_aligned warn_unused_result warning weak weakref zero_call_used_regs'
  ).split(' '),
);

const C_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['deprecated', '201904'],
  ['fallthrough', '201910'],
  ['maybe_unused', '202106'],
  ['nodiscard', '202003'],
]);

const CLANG_FEATURES: ReadonlySet<string> = new Set([
  'attribute_deprecated_with_message', 'attribute_unavailable_with_message', 'attribute_analyzer_noreturn', 'attribute_cf_returns_retained',
  'c_alignas', 'c_alignof', 'c_atomic', 'c_generic_selections', 'c_static_assert', 'c_thread_local', 'enumerator_attributes', 'nullability',
  'attribute_overloadable', 'attribute_ext_vector_type', 'c_generic_selection_with_controlling_type', 'c_fixed_enum',
]); // biome-ignore format: a table

/** clang's `__has_feature` and `__has_extension`, for C without sanitizers. */
export function hasFeature(name: string): string {
  return CLANG_FEATURES.has(name.replace(/^__(.*)__$/, '$1')) ? '1' : '0';
}

export function hasAttribute(name: string): string {
  const bare = name.replace(/^(?:__gnu__|gnu)::/, '').replace(/^__(.*)__$/, '$1');
  return (bare === name || !name.includes('::') ? C_ATTRIBUTES.get(bare) : undefined) ?? (ATTRIBUTES.has(bare) ? '1' : '0');
}

export function hasCAttribute(name: string): string {
  const bare = name
    .split('::')
    .map((word) => word.replace(/^__(.*)__$/, '$1'))
    .join('::');
  if (bare.startsWith('gnu::')) return hasAttribute(bare.slice(5));
  return C_ATTRIBUTES.get(bare) ?? '0';
}

/** What gcc has besides the functions that its table of results knows: operators, and the functions of a machine. */
const OTHER_BUILTINS =
  /^__builtin_(?:(?:ia32|aarch64|arm|neon|altivec|riscv|cpu|goacc|alpha|mips|s390|sparc|avr|apply|coro)_?\w*|offsetof|choose_expr|convertvector|shufflevector|call_with_static_chain|unwind_resume|eh_copy_values|eh_return_data_regno|extend_pointer|init_dwarf_reg_size_table|dwarf_sp_column|nonlocal_goto|update_setjmp_buf|setjmp_setup|setjmp_receiver|init_heap_trampoline|init_descriptor|adjust_descriptor|cexpi[fl]?|__\w+_chk|speculation_safe_value_\d+|strfmon)$/;

/** As gcc answers. */
export function hasBuiltin(name: string): string {
  if (/^(?:__sync|__atomic)_\w+$/.test(name)) return '1';
  return name.startsWith('__builtin_') && (builtinResult(name) !== undefined || OTHER_BUILTINS.test(name)) ? '1' : '0';
}
