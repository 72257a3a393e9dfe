/**
 * Assumptions of use: statements that the integrator of a safety element out of context must meet, not its code. They are
 * items of a type such as `aou`, or items that say so themselves (`Kind: assumption of use`, tag `aou`).
 */
import { attribute, type Item } from './item.ts';

const WORDS = /^(?:aou|assumptions?(?:[ _-]?of[ _-]?use)?|assumption)(?:[ _-]?req\w*)?$/i;

export function isAssumption(item: Item): boolean {
  if (item.origin === 'tag') return false;
  return (
    WORDS.test(item.type) || WORDS.test((attribute(item, 'kind') ?? '').trim()) || item.tags.some((t) => WORDS.test(t.trim()))
  );
}
