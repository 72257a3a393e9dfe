/** What a generator of programs draws from its seed. */
import type { Random } from '../front-end-inputs.ts';

export interface Draw {
  /** 0 … 1, without 1. */
  readonly real: Random;
  readonly below: (n: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `least` … `most` values. */
  readonly times: <T>(least: number, most: number, make: (i: number) => T) => T[];
}

export function draw(real: Random): Draw {
  const below = (n: number): number => Math.floor(real() * n);
  return {
    real,
    below,
    chance: (probability) => real() < probability,
    pick: (list) => list[below(list.length)]!,
    times: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, (_, i) => make(i)),
  };
}
