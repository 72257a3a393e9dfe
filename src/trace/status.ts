/** Other tools' status words in our four: what is not known to be approved counts as a draft, never as approved. */
import { lookUp } from '../base/look-up.ts';
import type { ItemStatus } from './item.ts';

const WORDS: Readonly<Record<string, ItemStatus>> = {
  '': 'approved',
  approved: 'approved',
  accepted: 'approved',
  active: 'approved',
  valid: 'approved',
  released: 'approved',
  implemented: 'approved',
  verified: 'approved',
  closed: 'approved',
  complete: 'approved',
  proposed: 'proposed',
  'in review': 'proposed',
  review: 'proposed',
  reviewed: 'proposed',
  draft: 'draft',
  open: 'draft',
  new: 'draft',
  backlog: 'draft',
  invalid: 'rejected',
  rejected: 'rejected',
  obsolete: 'rejected',
  deprecated: 'rejected',
  deleted: 'rejected',
};

/** `absent`: the format has no status, which counts as approved. */
export function statusFromWord(word: string): ItemStatus {
  return lookUp(WORDS, word.trim().toLowerCase().replaceAll('_', ' ')) ?? 'draft';
}
