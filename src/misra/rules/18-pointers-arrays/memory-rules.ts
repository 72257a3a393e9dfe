/** Rules 18.1, 18.2, 18.3 and 18.6: where pointers lead, by the analysis of memory. */
import { defineRule } from '../../engine/rule.ts';
import { hazardMatches } from '../../flow/memory.ts';

export const rule18_1 = defineRule({
  id: 'rule-18.1',
  extent: 'partial',
  check: (subject) => hazardMatches(subject, { 'out-of-bounds': (h) => `This leaves the array: ${h.what}` }),
});

export const rule18_2 = defineRule({
  id: 'rule-18.2',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, {
      'object-difference': (h) => `The pointers that are subtracted lead into different arrays: ${h.what}`,
    }),
});

export const rule18_3 = defineRule({
  id: 'rule-18.3',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, { 'object-order': (h) => `The pointers that are compared lead into different objects: ${h.what}` }),
});

export const rule18_6 = defineRule({
  id: 'rule-18.6',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, { escape: (h) => `The address of \`${h.what}\` is kept longer than the object lives` }),
});
