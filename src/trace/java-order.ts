/**
 * The order in which a Java `HashSet<String>` yields its members: by bucket of the spread hash, within a bucket by insertion.
 * OpenFastTrace's aspec report lists covered types in that order, so equal output needs it.
 */
export function javaHashOrder(members: readonly string[]): string[] {
  let capacity = 16;
  while (members.length > capacity * 0.75) capacity *= 2;
  return members
    .map((text, i) => ({ text, i, bucket: spread(javaHash(text)) & (capacity - 1) }))
    .sort((a, b) => a.bucket - b.bucket || a.i - b.i)
    .map((m) => m.text);
}

/** `String.hashCode` over UTF-16 code units, 32-bit wrap-around. */
export function javaHash(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, 31) + text.charCodeAt(i)) | 0;
  return h;
}

function spread(h: number): number {
  return h ^ (h >>> 16);
}
