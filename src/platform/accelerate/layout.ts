/**
 * Where translated code finds what it needs of a core: byte offsets from the core's registers in the shared space, the words of
 * `Core.link`, how a region says why it ended, and how an entry point is written.
 */

/** Byte offsets from the address of `Core.r`; the arrays are allocated in this order (`attachTranslator` checks it). */
export const AT = {
  r: 0,
  v: 272,
  trail: 784,
  link: 1040,
  sys: 1168,
} as const;

/** Word indices in `Core.link`. */
export const LINK = {
  /** Instructions left of the budget. */
  left: 0,
  /** Word in the page at which a region ended. */
  index: 1,
  /** Target of a branch out of the page (two words). */
  pc: 2,
  /** Virtual address of the current page (two words). */
  page: 4,
  nzcv: 6,
  /** `Core.lines`: not 0 = an interrupt input is asserted. */
  lines: 7,
  /** Addresses of the tables of the current context. */
  read: 8,
  write: 9,
  fetch: 10,
  /** 1 = FP/SIMD accesses trap. */
  fpOff: 11,
  /** Address of the current page's entry points. */
  entries: 12,
  trailAt: 13,
  el: 14,
  /** First word in RAM of the current page. */
  frame: 15,
  spSel: 16,
  /** The exclusive monitor: armed, bytes, offset in RAM. */
  exclusive: 17,
  exclusiveBytes: 18,
  exclusiveAt: 19,
  daif: 20,
  /** Not 0 = something besides the interrupt inputs must be looked at when a page is left. */
  look: 21,
  /** How often a region led to another without leaving translated code, since it was read last. */
  chained: 22,
} as const;

/** Byte offset of a link word from the core's registers. */
export const linkAt = (word: number): number => AT.link + 4 * word;

/** Why a region returned. */
export const CODE = {
  /** The interpreter must execute the instruction at `index`. */
  interpret: 1,
  /** Branch to `pc`, out of the page or through a register. */
  far: 2,
  /** An instruction executed by the interpreter set the PC. */
  stepped: 3,
  /** Branch to `index` of the same page, outside the region. */
  near: 4,
  /** The instruction before the end of the page was executed; `pc` is the next page. */
  across: 5,
  /** Code of a translated page changed; go on at `index`. */
  changed: 6,
  /** The region has the interpreter execute so much that it is better left; go on at `index`. */
  dear: 7,
} as const;

/** An entry point: place in the function table, and number of the block inside the region. */
export const entryOf = (slot: number, block: number): number => (slot << 10) | block;

/** Kinds of the lazily kept flags: what `fa` and `fb` of a region hold. */
export const FLAGS = { nzcv: 0, sub64: 1, sub32: 2, add64: 3, add32: 4, logic64: 5, logic32: 6 } as const;
