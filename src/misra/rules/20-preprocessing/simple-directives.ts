/** Rules 20.4, 20.5, 20.10, 20.11, 20.13, 20.14 and 21.1 (20.15): what one directive line shows by itself. */
import { defineRule, type Match } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { isReservedMacroName } from '../../library/reserved-names.ts';
import { type Directive, hashOperator } from '../../written/directives.ts';
import type { FileView } from '../../written/file-view.ts';

/** Keywords by the version of the standard that brought them; those of C90 below. */
const LATER: Readonly<Record<number, readonly string[]>> = {
  199901: ['inline', 'restrict', '_Bool', '_Complex', '_Imaginary'],
  201112: ['_Alignas', '_Alignof', '_Atomic', '_Generic', '_Noreturn', '_Static_assert', '_Thread_local'],
  202000: ['alignas', 'alignof', 'bool', 'constexpr', 'false', 'nullptr', 'static_assert', 'thread_local', 'true', 'typeof', 'typeof_unqual', '_BitInt', '_Decimal32', '_Decimal64', '_Decimal128'],
}; // biome-ignore format: a table

const KEYWORDS: ReadonlySet<string> = new Set([
  'auto', 'break', 'case', 'char', 'const', 'continue', 'default', 'do', 'double', 'else', 'enum', 'extern', 'float', 'for', 'goto',
  'if', 'int', 'long', 'register', 'return', 'short', 'signed', 'sizeof', 'static', 'struct', 'switch',
  'typedef', 'union', 'unsigned', 'void', 'volatile', 'while',
]); // biome-ignore format: a table

function* directives({ files, isActive }: Subject, ...names: string[]): Iterable<[FileView, Directive]> {
  for (const file of files)
    for (const d of file.directives) if (names.includes(d.name) && isActive(file.loc(d.hash))) yield [file, d];
}

export const rule20_4 = defineRule({
  id: 'rule-20.4',
  extent: 'full',
  *check(subject) {
    const version = subject.standardVersion;
    const keywords = new Set(KEYWORDS);
    for (const [since, words] of Object.entries(LATER))
      if (version >= Number(since)) for (const word of words) keywords.add(word);
    for (const [file, d] of directives(subject, 'define'))
      if (d.define !== undefined && keywords.has(d.define.name))
        yield { at: rawSpot(file, d.define.nameToken), message: `The macro \`${d.define.name}\` has the name of a keyword` };
  },
});

export const rule20_5 = defineRule({
  id: 'rule-20.5',
  extent: 'full',
  *check(subject) {
    for (const [file, d] of directives(subject, 'undef'))
      yield { at: rawSpot(file, d.hash), message: `\`#undef\` of \`${d.first < d.end ? file.word(d.first) : ''}\`` };
  },
});

export const rule20_10 = defineRule({
  id: 'rule-20.10',
  extent: 'full',
  *check(subject) {
    for (const [file, d] of directives(subject, 'define')) {
      const define = d.define;
      if (define === undefined) continue;
      for (let t = define.bodyFirst; t < define.bodyEnd; t++) {
        const operator = hashOperator(file, t);
        if (operator === 0 || (operator === 1 && !define.functionLike)) continue;
        yield {
          at: rawSpot(file, t),
          message: `The macro \`${define.name}\` uses the preprocessor operator \`${file.word(t)}\``,
        };
        break;
      }
    }
  },
});

export const rule20_11 = defineRule({
  id: 'rule-20.11',
  extent: 'full',
  *check(subject) {
    for (const [file, d] of directives(subject, 'define')) {
      const define = d.define;
      if (define?.functionLike !== true) continue;
      for (let t = define.bodyFirst; t + 2 < define.bodyEnd; t++)
        if (hashOperator(file, t) === 1 && hashOperator(file, t + 2) === 2)
          yield {
            at: rawSpot(file, t),
            message: `In \`${define.name}\`, the operand \`${file.word(t + 1)}\` of \`#\` is also an operand of \`##\``,
          };
    }
  },
});

const VALID: ReadonlySet<string> = new Set([
  '', 'define', 'undef', 'include', 'include_next', 'if', 'ifdef', 'ifndef', 'elif', 'elifdef', 'elifndef', 'else', 'endif', 'line',
  'error', 'warning', 'pragma', 'embed',
]); // biome-ignore format: a table
const ONE_NAME: ReadonlySet<string> = new Set(['ifdef', 'ifndef', 'undef', 'elifdef', 'elifndef']);

export const rule20_13 = defineRule({
  id: 'rule-20.13',
  extent: 'full',
  *check({ files }) {
    for (const file of files)
      for (const d of file.directives) {
        const wrong = whatIsWrong(file, d);
        if (wrong !== undefined) yield { at: rawSpot(file, d.hash), message: wrong };
      }
  },
});

function whatIsWrong(file: FileView, d: Directive): string | undefined {
  if (!VALID.has(d.name)) return `\`#${d.name === '?' ? file.word(d.hash + 1) : d.name}\` is not a preprocessing directive`;
  const operands = d.end - d.first;
  if (ONE_NAME.has(d.name) && (operands !== 1 || !file.isName(d.first))) return `\`#${d.name}\` takes exactly one name`;
  if ((d.name === 'else' || d.name === 'endif') && operands > 0) return `\`#${d.name}\` is followed by \`${file.word(d.first)}\``;
  if ((d.name === 'if' || d.name === 'elif' || d.name === 'include' || d.name === 'line') && operands === 0)
    return `\`#${d.name}\` has no operand`;
  if (d.name === 'define' && d.define === undefined) return '`#define` has no name';
  return undefined;
}

export const rule20_14 = defineRule({
  id: 'rule-20.14',
  extent: 'full',
  *check({ files }) {
    for (const file of files) yield* unbalanced(file);
  },
});

function* unbalanced(file: FileView): Iterable<Match> {
  const open: Directive[] = [];
  for (const d of file.directives) {
    if (d.name === 'if' || d.name === 'ifdef' || d.name === 'ifndef') open.push(d);
    else if (/^(?:elif|else|elifdef|elifndef)$/.test(d.name)) {
      if (open.length === 0) yield { at: rawSpot(file, d.hash), message: `\`#${d.name}\` has no \`#if\` in this file` };
    } else if (d.name === 'endif' && open.pop() === undefined)
      yield { at: rawSpot(file, d.hash), message: '`#endif` has no `#if` in this file' };
  }
  for (const d of open) yield { at: rawSpot(file, d.hash), message: `\`#${d.name}\` has no \`#endif\` in this file` };
}

function* reservedDirectives(subject: Subject): Iterable<Match> {
  for (const [file, d] of directives(subject, 'define', 'undef')) {
    if (d.first >= d.end) continue;
    const name = file.word(d.first);
    const why = isReservedMacroName(name);
    if (why !== undefined) yield { at: rawSpot(file, d.first), message: `\`#${d.name}\` of \`${name}\`, ${why}` };
  }
}

export const rule21_1 = defineRule({ id: 'rule-21.1', extent: 'full', check: reservedDirectives });
export const rule20_15 = defineRule({ id: 'rule-20.15', extent: 'full', check: reservedDirectives });
