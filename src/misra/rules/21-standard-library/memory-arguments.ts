/** Rules 21.13, 21.17, 21.18 and 21.20: arguments and results of library functions, by their values. */
import { defineRule } from '../../engine/rule.ts';
import { hazardMatches } from '../../flow/memory.ts';

export const rule21_13 = defineRule({
  id: 'rule-21.13',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, {
      'character-class': (h) => `The argument of \`${h.what}\` may be outside \`unsigned char\` and is not \`EOF\``,
    }),
});

export const rule21_17 = defineRule({
  id: 'rule-21.17',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, {
      'string-overrun': (h) => `This writes outside of its array: ${h.what}`,
      unterminated: (h) => `\`${h.what}\` reads past the end of its array: no terminator`,
    }),
});

export const rule21_18 = defineRule({
  id: 'rule-21.18',
  extent: 'partial',
  check: (subject) => hazardMatches(subject, { 'size-overrun': (h) => `The size does not fit: ${h.what}` }),
});

export const rule21_20 = defineRule({
  id: 'rule-21.20',
  extent: 'partial',
  check: (subject) => hazardMatches(subject, { stale: () => 'A later call has overwritten what this pointer leads to' }),
});
