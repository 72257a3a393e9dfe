/** A value inside derivation: integers are exact at any width. */
export type Value = bigint | string | boolean;
