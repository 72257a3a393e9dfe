/** Rules 22.11 and 22.14 to 22.20: threads, mutexes, conditions and thread-specific storage along paths. */
import { defineRule } from '../../engine/rule.ts';
import { hazardMatches } from '../../flow/memory.ts';

const some = (sure: boolean) => (sure ? '' : ' on some path');

export const rule22_11 = defineRule({
  id: 'rule-22.11',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, { 'joined-again': (h) => `This thread was already joined or detached${some(h.sure)}` }),
});

export const rule22_14 = defineRule({
  id: 'rule-22.14',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, {
      'not-initialised': (h) => `\`${h.what}\` works on an object that is not initialised${some(h.sure)}`,
    }),
});

export const rule22_15 = defineRule({
  id: 'rule-22.15',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, { 'destroy-in-use': (h) => `A thread that works with this object may still run${some(h.sure)}` }),
});

export const rule22_16 = defineRule({
  id: 'rule-22.16',
  extent: 'partial',
  check: (subject) => hazardMatches(subject, { 'lock-kept': (h) => `This mutex is not unlocked${some(h.sure)}` }),
});

export const rule22_17 = defineRule({
  id: 'rule-22.17',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, { 'unlock-not-held': (h) => `This thread does not hold the mutex here${some(h.sure)}` }),
});

export const rule22_18 = defineRule({
  id: 'rule-22.18',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, { 'lock-again': (h) => `This mutex is locked already${some(h.sure)} and is not recursive` }),
});

export const rule22_19 = defineRule({
  id: 'rule-22.19',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, { 'condition-mutex': () => 'This condition variable waits with another mutex elsewhere' }),
});

export const rule22_20 = defineRule({
  id: 'rule-22.20',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, { 'key-not-created': (h) => `\`${h.what}\` uses a key that was not created${some(h.sure)}` }),
});
