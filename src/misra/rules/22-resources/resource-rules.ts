/** Rules 22.1 to 22.4 and 22.6 and directive 4.13: memory and streams from acquisition to release. */
import { defineRule } from '../../engine/rule.ts';
import { hazardMatches } from '../../flow/memory.ts';

const some = (sure: boolean) => (sure ? '' : ' on some path');

export const rule22_1 = defineRule({
  id: 'rule-22.1',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, {
      leak: (h) =>
        h.what === 'stream' ? `This stream is not closed${some(h.sure)}` : `This memory is not released${some(h.sure)}`,
    }),
});

export const rule22_2 = defineRule({
  id: 'rule-22.2',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, {
      'double-release': (h) => `This memory was already released${some(h.sure)}`,
      'bad-release': () => 'This pointer does not lead to the beginning of allocated memory',
    }),
});

export const rule22_3 = defineRule({
  id: 'rule-22.3',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, { 'same-file': () => 'This file is already open, and one of the two streams can write' }),
});

export const rule22_4 = defineRule({
  id: 'rule-22.4',
  extent: 'partial',
  check: (subject) => hazardMatches(subject, { 'write-read-only': () => 'This stream was opened for reading only' }),
});

export const rule22_6 = defineRule({
  id: 'rule-22.6',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, {
      'use-after-close': (h) => `The stream is closed${some(h.sure)}; the pointer has no value any more`,
    }),
});

export const dir4_13 = defineRule({
  id: 'dir-4.13',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, {
      leak: (h) => `This ${h.what} is acquired and not released${some(h.sure)}`,
      'double-release': () => 'This resource was already released',
      'use-after-release': () => 'This memory was already released',
      'use-after-close': () => 'This stream is already closed',
      'lock-kept': (h) => `This lock is not given back${some(h.sure)}`,
      'unlock-not-held': () => 'This mutex is not locked here',
    }),
});
