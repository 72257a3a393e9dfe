/**
 * Directive 4.9: function-like macros that a function could replace. A macro is left alone when anything speaks against it:
 * operators of the preprocessor, control flow of the caller, types or members as arguments, constants that must be constant.
 */
import { P } from '../../../c/lex/spellings.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import { type Definition, hashOperator } from '../../written/directives.ts';
import type { FileView } from '../../written/file-view.ts';
import type { WrittenUse } from '../../written/macro-uses.ts';

const CALLER_WORDS: ReadonlySet<string> = new Set([
  'return', 'break', 'continue', 'goto', 'case', 'default', 'for', 'while', 'if', 'else', 'switch', 'static', 'extern', 'typedef', 'struct', 'union',
  'enum', 'sizeof', '_Alignof', 'typeof', '__typeof__', '_Generic', '__attribute__', '__func__', '__FILE__', '__LINE__', 'asm', '__asm__',
  '_Static_assert', '_Pragma', 'offsetof', '__builtin_offsetof', '__builtin_types_compatible_p', '__builtin_constant_p', 'va_arg', 'va_start',
  'const', 'volatile', 'inline', 'register',
]); // biome-ignore format: a table
const TYPE_WORDS: ReadonlySet<string> = new Set([
  'void',
  'char',
  'short',
  'int',
  'long',
  'float',
  'double',
  'signed',
  'unsigned',
  '_Bool',
  'bool',
  'struct',
  'union',
  'enum',
  'const',
  'volatile',
]);
const ASSIGNS: ReadonlySet<string> = new Set(['=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '++', '--']);

export const dir4_9 = defineRule({
  id: 'dir-4.9',
  extent: 'partial',
  *check({ macros, isActive }) {
    for (const { file, directive, definition } of macros.definitions) {
      if (!definition.functionLike || definition.variadic || !isActive(file.loc(directive.hash))) continue;
      if (!bodyCouldBeFunction(file, definition)) continue;
      const uses = macros.of(definition.name).filter((u) => u.last !== u.token);
      if (!uses.every((u) => useCouldBeCall(u, definition))) continue;
      yield replaceable(file, definition);
    }
  },
});

export function replaceable(file: FileView, { name, nameToken }: Definition): Match {
  return { at: rawSpot(file, nameToken), message: `A function could replace the macro \`${name}\`` };
}

/** Could a function have this replacement list as its body? */
export function bodyCouldBeFunction(file: FileView, d: Definition): boolean {
  if (d.bodyFirst >= d.bodyEnd || TYPE_WORDS.has(file.word(d.bodyFirst))) return false;
  // Braces without statements are an initialiser.
  const words = Array.from({ length: d.bodyEnd - d.bodyFirst }, (_, i) => file.word(d.bodyFirst + i));
  if ((words[0] === '{' && !words.includes(';')) || words[0] === '[') return false;
  // `((void)(x))` disclaims an object of any type.
  const bare = words.filter((w) => w !== '(' && w !== ')');
  if (bare.length === 2 && bare[0] === 'void' && d.parameters.includes(bare[1]!)) return false;
  let depth = 0;
  for (let t = d.bodyFirst; t < d.bodyEnd; t++) {
    const word = file.word(t);
    if (hashOperator(file, t) !== 0 || (CALLER_WORDS.has(word) && !isDoWhileZero(file, d, t))) return false;
    const s = file.lexed.spelling[t];
    if (s === P['('] || s === P['{'] || s === P['[']) depth++;
    else if (s === P[')'] || s === P['}'] || s === P[']']) depth--;
    if (depth < 0) return false;
    if (d.parameters.includes(word) && !isValue(file, d, t)) return false;
  }
  return depth === 0;
}

/** The `while` of `do { … } while (0)` belongs to the macro itself. */
function isDoWhileZero(file: FileView, d: Definition, t: number): boolean {
  return file.word(t) === 'while' && t === d.bodyEnd - 4 && file.word(d.bodyFirst) === 'do';
}

/** Is a parameter used as a value, not as a type, a member, a label or something to be assigned? */
function isValue(file: FileView, d: Definition, t: number): boolean {
  const at = (i: number): string => (i >= d.bodyFirst && i < d.bodyEnd ? file.word(i) : '');
  const before = at(t - 1);
  let after = at(t + 1);
  let outer = at(t - 2);
  if (before === '(' && after === ')') {
    after = at(t + 2);
    outer = at(t - 2);
    // A binary `&` takes no address.
    if (outer === '&' && endsOperand(at, t - 3)) outer = '';
    // `(x) y`: a cast to a type that is passed in.
    if (t + 2 < d.bodyEnd && (file.isName(t + 2) || after === '(')) return false;
    if (outer === '&' || outer === '++' || outer === '--') return false;
  }
  if (before === '.' || before === '->' || (before === '&' && !endsOperand(at, t - 2)) || before === '++' || before === '--')
    return false;
  if (ASSIGNS.has(after) || (after === '*' && at(t + 2) === ')')) return false;
  if (t + 1 < d.bodyEnd && file.isName(t + 1)) return false;
  return !/^"/.test(before) && !/^"/.test(after) && after !== '(';
}

/** Does an operand end at a token of the body? The `)` of a cast to a pointer does not. */
function endsOperand(at: (i: number) => string, i: number): boolean {
  return /^(?:\)|\]|\w+)$/.test(at(i)) && !(at(i) === ')' && at(i - 1) === '*');
}

function useCouldBeCall(use: WrittenUse, d: Definition): boolean {
  return !(d.parameters.length > 0 && hasEmptyArgument(use)) && isLikeCall(use);
}

export function hasEmptyArgument(use: WrittenUse): boolean {
  return use.arguments.some(([first, end]) => first >= end);
}

/** Does a use with arguments stand where a call could, with arguments that could be values? */
export function isLikeCall(use: WrittenUse): boolean {
  const { file } = use;
  if (use.directive === 'if' || use.directive === 'elif') return false;
  for (const [first, end] of use.arguments)
    for (let t = first; t < end; t++) if (TYPE_WORDS.has(file.word(t)) || /_t$/.test(file.word(t))) return false;
  if (use.directive === 'define') return true;
  return depthAt(file, use.token) > 0 && !/^(?:case|\[|enum)$/.test(file.word(Math.max(use.token - 1, 0)));
}

const DEPTHS = new WeakMap<FileView, Int16Array>();

/** Nesting of braces at a raw token: 0 is file scope, where only constants can stand. */
function depthAt(file: FileView, token: number): number {
  let depths = DEPTHS.get(file);
  if (depths === undefined) {
    depths = new Int16Array(file.length + 1);
    let depth = 0;
    for (let t = 0; t < file.length; t++) {
      if (file.lexed.spelling[t] === P['}']) depth--;
      depths[t] = depth;
      if (file.lexed.spelling[t] === P['{']) depth++;
    }
    DEPTHS.set(file, depths);
  }
  return depths[token]!;
}
