/** Register names of assembler text. */

export interface RegisterName {
  /** `x`/`w` general (31 = zero register), `sp`/`wsp` the stack pointer, `b h s d q v` SIMD and FP. */
  readonly bank: 'x' | 'w' | 'sp' | 'wsp' | 'b' | 'h' | 's' | 'd' | 'q' | 'v';
  readonly number: number;
  /** Of a vector register: `16b`, `2d` … */
  readonly arrangement: string;
}

const NAMED: Readonly<Record<string, RegisterName>> = {
  sp: { bank: 'sp', number: 31, arrangement: '' },
  wsp: { bank: 'wsp', number: 31, arrangement: '' },
  xzr: { bank: 'x', number: 31, arrangement: '' },
  wzr: { bank: 'w', number: 31, arrangement: '' },
  lr: { bank: 'x', number: 30, arrangement: '' },
  fp: { bank: 'x', number: 29, arrangement: '' },
};

/** The register a word names, or undefined. */
export function registerNamed(word: string): RegisterName | undefined {
  const name = word.toLowerCase();
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const match = /^([xwbhsdqv])([0-9]{1,2})(?:\.([0-9]*[bhsd]))?$/.exec(name);
  if (!match) return undefined;
  const bank = match[1] as RegisterName['bank'];
  const number = Number(match[2]);
  if (number > (bank === 'x' || bank === 'w' ? 30 : 31)) return undefined;
  if (match[3] !== undefined && bank !== 'v') return undefined;
  return { bank, number, arrangement: match[3] ?? '' };
}
