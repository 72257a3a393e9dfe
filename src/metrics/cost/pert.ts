/**
 * Seeded Monte Carlo with PERT inputs. The generator and the sampler are written out here, so that the same seed gives the
 * same numbers on every machine.
 */

/** Least, most likely and greatest value: a Beta distribution with weight 4 on the mode. */
export interface Pert {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** Uniform numbers in [0, 1). */
export type Random = () => number;

/** sfc32 seeded through splitmix32: 2^128 states, passes the usual test batteries; 32 random bits a number. */
export function seededRandom(seed: number): Random {
  let s = seed >>> 0;
  const splitmix = (): number => {
    s = (s + 0x9e3779b9) >>> 0;
    let z = s;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let [a, b, c, counter] = [splitmix(), splitmix(), splitmix(), 1];
  const next = (): number => {
    const t = (((a + b) >>> 0) + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + t) >>> 0;
    return t / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

function normal(random: Random): number {
  for (;;) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/** Gamma(shape ≥ 1, 1) by Marsaglia and Tsang's method. */
function gamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = random();
    if (u > 0 && Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function samplePert(pert: Pert, random: Random): number {
  const width = pert.most - pert.least;
  if (width === 0) return pert.least;
  const a = gamma(1 + (4 * (pert.likely - pert.least)) / width, random);
  const b = gamma(1 + (4 * (pert.most - pert.likely)) / width, random);
  return pert.least + (width * a) / (a + b);
}

export interface Percentiles {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
}

// [impl->dsn~monte-carlo~1]
/** Percentiles of the product of independent PERT inputs times `factor`. */
export function simulateProduct(inputs: readonly Pert[], factor: number, samples: number, seed: number): Percentiles {
  const random = seededRandom(seed);
  const values = new Float64Array(samples);
  let sum = 0;
  for (let i = 0; i < samples; i++) {
    let product = factor;
    for (const input of inputs) product *= samplePert(input, random);
    values[i] = product;
    sum += product;
  }
  values.sort();
  const at = (p: number): number => values[Math.min(samples - 1, Math.floor(p * samples))]!;
  return { mean: sum / samples, p10: at(0.1), p50: at(0.5), p80: at(0.8), p90: at(0.9) };
}
