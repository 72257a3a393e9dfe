/** Predefined macros of gcc as recorded from it, for when no compiler can be asked. */
import { dialectOf } from '../lex/dialect.ts';
import { AARCH64_LINUX_GNU } from './recorded/aarch64-linux-gnu.ts';
import { ARM_LINUX_GNUEABIHF } from './recorded/arm-linux-gnueabihf.ts';
import { X86_64_LINUX_GNU } from './recorded/x86-64-linux-gnu.ts';

export interface CompilerFacts {
  /** Target triplet, for example `aarch64-linux-gnu`. */
  readonly target: string;
  /** `#define` lines. */
  readonly predefined: string;
  /** Directories of the compiler's own headers and the system's. */
  readonly standardDirectories: readonly string[];
  /** Where these facts come from. */
  readonly source: 'compiler' | 'recorded';
}

/** Differences of `-m32` on x86: the ILP32 model of i686 (gcc 12). */
const I686: readonly [RegExp, string][] = [
  [/^#define (?:__x86_64|__x86_64__|__amd64|__amd64__|_LP64|__LP64__) 1\n/gm, ''],
  [/__SIZEOF_LONG_DOUBLE__ 16/, '__SIZEOF_LONG_DOUBLE__ 12'],
  [/^#define __SIZEOF_INT128__ 16\n/m, ''],
  [/\b__SIZEOF_(LONG|POINTER|SIZE_T|PTRDIFF_T)__ 8/g, '__SIZEOF_$1__ 4'],
  [/__SIZE_TYPE__ long unsigned int/, '__SIZE_TYPE__ unsigned int'],
  [/__PTRDIFF_TYPE__ long int/, '__PTRDIFF_TYPE__ int'],
  [/__WCHAR_TYPE__ int/, '__WCHAR_TYPE__ long int'],
  [/__LONG_MAX__ \w+/, '__LONG_MAX__ 0x7fffffffL'],
  [/__LONG_WIDTH__ 64/, '__LONG_WIDTH__ 32'],
  [/__SIZE_MAX__ \w+/, '__SIZE_MAX__ 0xffffffffU'],
  [/__PTRDIFF_MAX__ \w+/, '__PTRDIFF_MAX__ 0x7fffffff'],
  [/__(U?INT(?:MAX|64|_FAST64|_LEAST64))_TYPE__ long (unsigned )?int/g, '__$1_TYPE__ long long $2int'],
];

/** The recorded table for a target (with the directory of headers that stand in for its own), with what `-std=` and a few options change in it. */
export function recordedFacts(
  target: string,
  std: string | undefined,
  options: readonly string[],
  ownHeaders: string | undefined,
): CompilerFacts {
  let predefined = tableOf(target);
  if (/^i[3-6]86/.test(target)) {
    for (const [from, to] of I686) predefined = predefined.replace(from, to);
    predefined += '#define __i386 1\n#define __i386__ 1\n#define i386 1\n';
  }
  return {
    target,
    predefined: withOptions(withDialect(predefined, std), options),
    standardDirectories: ownHeaders === undefined ? [] : [ownHeaders],
    source: 'recorded',
  };
}

function tableOf(target: string): string {
  if (target.startsWith('aarch64')) return AARCH64_LINUX_GNU;
  if (target.startsWith('arm') || target.startsWith('thumb')) return ARM_LINUX_GNUEABIHF;
  return X86_64_LINUX_GNU;
}

function withDialect(table: string, std: string | undefined): string {
  const dialect = std === undefined ? undefined : dialectOf(std);
  if (dialect === undefined) return table;
  const version = dialect.version === 0 ? '' : `#define __STDC_VERSION__ ${dialect.version}L\n`;
  let text = table.replace(/^#define __STDC_VERSION__ .*\n/m, version);
  if (dialect.strict) {
    text = text.replace(/^#define (?:unix|linux|i386) 1\n/gm, '');
    text += '#define __STRICT_ANSI__ 1\n';
  }
  if (dialect.version < 199901) {
    text = text.replace('#define __GNUC_STDC_INLINE__ 1\n', '#define __GNUC_GNU_INLINE__ 1\n');
  }
  return text;
}

function withOptions(table: string, options: readonly string[]): string {
  let text = table;
  for (const option of options) {
    if (/^-O[1-3sg]?$/.test(option) && option !== '-O0') {
      text = `${text.replace('#define __NO_INLINE__ 1\n', '')}#define __OPTIMIZE__ 1\n`;
    } else if (option === '-ffreestanding') text = text.replace('__STDC_HOSTED__ 1', '__STDC_HOSTED__ 0');
    else if (option === '-fno-pie' || option === '-fno-pic') text = text.replace(/^#define __(?:PIC|PIE|pic|pie)__ 2\n/gm, '');
    else if (option === '-funsigned-char' && !text.includes('__CHAR_UNSIGNED__')) text += '#define __CHAR_UNSIGNED__ 1\n';
    else if (option === '-fsigned-char') text = text.replace('#define __CHAR_UNSIGNED__ 1\n', '');
  }
  return text;
}
