/** Makes characters visible that would otherwise hide or reorder what is read: control and bidirectional-override characters. */

const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `[U+202E]` in the place of each such character, also of half a surrogate pair. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (c) => codePointName(c.codePointAt(0)!));
}

export function codePointName(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
