/** Keys of cached work: everything a result depends on, and nothing else. */
import { canonicalJson } from '../base/canonical-json.ts';
import { sha256Of } from '../base/hash.ts';

export interface WorkKey {
  /** What kind of work, for example `misra/unit`. */
  readonly kind: string;
  /** Version of the code that does it: the tool's version and, where it has one, the rule set's. */
  readonly version: string;
  /** Options that change the result. */
  readonly options: unknown;
  /** Digests of the inputs, in the order the work reads them. */
  readonly inputs: readonly string[];
}

/** SHA-256 over the canonical form of a key. */
// [impl->dsn~work-fingerprint~1]
export function fingerprintOf(key: WorkKey): string {
  return sha256Of([key.kind, key.version, canonicalJson(key.options), ...key.inputs]);
}
