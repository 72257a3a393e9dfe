/** The data model as the compiler's own macros tell it: exact for any target and any options. */
import { type BasicName, type Target, targetOfTriplet } from './target.ts';

const ARCHITECTURES: readonly (readonly [macro: string, triplet: string])[] = [
  ['__aarch64__', 'aarch64'],
  ['__arm__', 'arm'],
  ['__x86_64__', 'x86_64'],
  ['__i386__', 'i386'],
  ['__riscv', 'riscv64'],
  ['__powerpc64__', 'powerpc64le'],
];

const SIZES: readonly (readonly [macro: string, names: readonly BasicName[]])[] = [
  ['__SIZEOF_SHORT__', ['short', 'unsigned short']],
  ['__SIZEOF_INT__', ['int', 'unsigned int']],
  ['__SIZEOF_LONG__', ['long', 'unsigned long']],
  ['__SIZEOF_LONG_LONG__', ['long long', 'unsigned long long']],
  ['__SIZEOF_FLOAT__', ['float']],
  ['__SIZEOF_DOUBLE__', ['double']],
  ['__SIZEOF_LONG_DOUBLE__', ['long double']],
];

const known = new Map<string, Target>();

/** `predefined`: `#define` lines. Without any, x86-64. */
export function targetOfMacros(predefined: string): Target {
  let target = known.get(predefined);
  if (target === undefined) {
    target = read(predefined);
    known.set(predefined, target);
  }
  return target;
}

function read(predefined: string): Target {
  const value = (macro: string): string | undefined => new RegExp(`^#define ${macro} (.*)$`, 'm').exec(predefined)?.[1]?.trim();
  const base = targetOfTriplet(ARCHITECTURES.find(([macro]) => value(macro) !== undefined)?.[1] ?? 'x86_64');
  const sizes = { ...base.sizes };
  for (const [macro, names] of SIZES) {
    const size = Number(value(macro));
    if (size > 0) for (const name of names) sizes[name] = size;
  }
  const pointer = Number(value('__SIZEOF_POINTER__') ?? base.pointer);
  const sizeType = basicName(value('__SIZE_TYPE__')) ?? base.sizeType;
  return {
    ...base,
    sizes,
    pointer,
    sizeType,
    differenceType: basicName(value('__PTRDIFF_TYPE__')) ?? base.differenceType,
    wchar: basicName(value('__WCHAR_TYPE__')) ?? base.wchar,
    charSigned: predefined.includes('#define ') ? value('__CHAR_UNSIGNED__') === undefined : base.charSigned,
    ...(value('__ARM_SIZEOF_MINIMAL_ENUM') === '1' ? { shortEnums: true } : {}),
    biggestAlignment: Number(value('__BIGGEST_ALIGNMENT__') ?? base.biggestAlignment),
    bigEndian: value('__BYTE_ORDER__') === '__ORDER_BIG_ENDIAN__',
  };
}

/** `long unsigned int` → `unsigned long`. */
function basicName(words: string | undefined): BasicName | undefined {
  if (words === undefined) return undefined;
  const parts = words.split(/\s+/);
  const longs = parts.filter((w) => w === 'long').length;
  const size =
    longs === 2
      ? 'long long'
      : longs === 1
        ? 'long'
        : parts.includes('short')
          ? 'short'
          : parts.includes('char')
            ? 'char'
            : 'int';
  return (parts.includes('unsigned') ? `unsigned ${size}` : size) as BasicName;
}
