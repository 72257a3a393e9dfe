/** Rule 17.5: an argument for a parameter that is declared as an array has at least as many elements. */
import { defineRule } from '../../engine/rule.ts';
import { hazardMatches } from '../../flow/memory.ts';

export const rule17_5 = defineRule({
  id: 'rule-17.5',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, { 'short-array': (h) => `The parameter asks for more elements than the argument has: ${h.what}` }),
});
