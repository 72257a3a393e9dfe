/** A seeded sequence of 32-bit words for tests (xorshift32). */
export function random(seed: number): () => number {
  let state = (seed * 0x9e3779b1) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
}
