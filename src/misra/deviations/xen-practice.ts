/**
 * What rows of Xen's `deviations.rst` and notes of its `rules.rst` mean for findings of this tool. The rows are prose; each entry
 * here turns one of them into a scope that can be checked, and holds only while the tree's own file has a row that says so.
 */
import type { GuidelineId } from '../catalogue/guideline.ts';
import { type DeviationScope, EMPTY_SCOPE } from './record.ts';

interface Practice {
  readonly guideline: GuidelineId;
  /** `row`: of deviations.rst; `note`: of rules.rst. */
  readonly source: 'row' | 'note';
  /** What the row must say. */
  readonly says: RegExp;
  readonly scope: Partial<DeviationScope>;
}

const SYSREG = ['READ_SYSREG', 'WRITE_SYSREG', 'READ_SYSREG64', 'WRITE_SYSREG64', 'READ_SYSREG_LR', 'READ_SYSREG_P'];
const NESTED = [
  ...SYSREG, 'max', 'min', 'max_t', 'min_t', 'readb', 'readw', 'readl', 'readq', 'readb_relaxed', 'readw_relaxed', 'readl_relaxed',
  'readq_relaxed', 'per_cpu', 'this_cpu',
]; // biome-ignore format: a table

export const XEN_PRACTICES: readonly Practice[] = [
  { guideline: 'rule-2.6', source: 'row', says: /`__maybe_unused`/, scope: { text: ['__maybe_unused'] } },
  { guideline: 'rule-3.1', source: 'row', says: /containing URLs/, scope: { text: ['https?://'] } },
  {
    guideline: 'rule-5.1',
    source: 'note',
    says: /characters limit for identifiers is 63/,
    scope: { messages: ['first 31 characters'] },
  },
  { guideline: 'rule-5.3', source: 'row', says: /macros being used as macro arguments/, scope: { macros: NESTED } },
  { guideline: 'rule-5.6', source: 'row', says: /The type ret_t/, scope: { messages: ['`ret_t`'] } },
  {
    guideline: 'rule-6.1',
    source: 'note',
    says: /enum and all explicitly signed \/ unsigned integer types/,
    scope: { messages: ['type `(?:un)?signed ', 'type `enum ', 'type `u?int\\d+_t`'] },
  },
  { guideline: 'rule-8.4', source: 'row', says: /marked with the `asmlinkage` macro/, scope: { text: ['\\basmlinkage\\b'] } },
  { guideline: 'rule-8.4', source: 'row', says: /bsearch and sort/, scope: { messages: ['`(?:bsearch|sort)`'] } },
  {
    guideline: 'rule-8.10',
    source: 'row',
    says: /gnu_inline attribute without static/,
    scope: { messages: ['`(?:bsearch|sort)`'] },
  },
  {
    guideline: 'rule-11.2',
    source: 'row',
    says: /incomplete type to unsigned long/,
    scope: { messages: ['to `unsigned long`'] },
  },
  {
    guideline: 'rule-11.6',
    source: 'row',
    says: /Conversions from and to integral types are safe/,
    scope: { messages: ['` to `[^`]*\\*`', 'to `(?:unsigned )?long(?: long)?`'] },
  },
  { guideline: 'rule-11.6', source: 'row', says: /pointer to a boolean/, scope: { messages: ['to `_Bool`'] } },
  {
    guideline: 'rule-12.2',
    source: 'row',
    says: /width in bits of the C standard type/,
    scope: { messages: ['shift amount (?:[12]?\\d|3[01]) is not between 0 and (?:7|15),'] },
  },
  {
    guideline: 'rule-12.2',
    source: 'note',
    says: /-fsanitize=undefined/,
    scope: { messages: ['nothing here keeps it between'] },
  },
  {
    guideline: 'rule-14.3',
    source: 'row',
    says: /invariant conditions of 'if' statements/,
    scope: { text: ['\\bif\\s*\\(', '\\?'] },
  },
  {
    guideline: 'rule-14.4',
    source: 'row',
    says: /having integer, character or pointer type/,
    scope: { messages: ['essentially (?:signed|unsigned|character)', 'of type `[^`]*\\*'] },
  },
  { guideline: 'rule-14.4', source: 'row', says: /the enum is_dying/, scope: { text: ['is_dying'] } },
  // Before the row whose words it repeats: the first that fits is taken.
  { guideline: 'rule-16.3', source: 'row', says: /both branches ending/, scope: { messages: ['both branches'] } },
  {
    guideline: 'rule-16.3',
    source: 'row',
    says: /allowed terminal statements/,
    scope: { messages: ['ends with `(?:return|goto|continue)`', 'ends with a call that does not return'] },
  },
  {
    guideline: 'rule-16.3',
    source: 'row',
    says: /ending with pseudo-keyword/,
    scope: { messages: ['attribute says that it falls through'] },
  },
  {
    guideline: 'rule-16.3',
    source: 'row',
    says: /explicit comment indicating/,
    scope: { messages: ['a comment says that it falls through'] },
  },
  { guideline: 'rule-16.6', source: 'row', says: /single switch clause/, scope: { messages: ['single clause'] } },
  { guideline: 'rule-20.7', source: 'row', says: /as lhs in assignments/, scope: { messages: ['operand of `(?:=|\\[)`'] } },
  {
    guideline: 'rule-20.12',
    source: 'row',
    says: /runtime or build-time assertions/,
    scope: { messages: ['of `(?:ASSERT|BUILD_BUG_ON|BUILD_BUG_ON_ZERO|RUNTIME_CHECK|COMPILE_CHECK|BUG_ON)`'] },
  },
  { guideline: 'rule-20.12', source: 'row', says: /GENERATE_CASE/, scope: { messages: ['`GENERATE_CASE`'] } },
  { guideline: 'rule-21.6', source: 'row', says: /input\/output functions/, scope: { messages: ['.'] } },
];

/** The scope that a row or note has for this tool; undefined when nobody has turned it into one. */
export function practiceOf(
  source: Practice['source'],
  guidelines: readonly GuidelineId[],
  text: string,
): DeviationScope | undefined {
  const practice = XEN_PRACTICES.find((p) => p.source === source && guidelines.includes(p.guideline) && p.says.test(text));
  return practice === undefined ? undefined : { ...EMPTY_SCOPE, ...practice.scope };
}
