/** Rule 9.1: automatic objects, members, elements and allocated memory that are read on some path before they are set. */
import { defineRule } from '../../engine/rule.ts';
import { hazardMatches } from '../../flow/memory.ts';

export const rule9_1 = defineRule({
  id: 'rule-9.1',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, {
      'unset-read': (h) => `\`${h.what}\` is read here and is not set ${h.sure ? 'before' : 'on every path'}`,
    }),
});
