/** COCOMO 81: basic and intermediate. Effort = a · KSLOC^b · ∏ multipliers person-months; duration = c · effort^d months. */

export type Mode = 'organic' | 'semidetached' | 'embedded';
export const modes: readonly Mode[] = ['organic', 'semidetached', 'embedded'];

/** Person-month of the COCOMO models. */
export const HOURS_PER_PERSON_MONTH = 152;

interface Coefficients {
  readonly basicA: number;
  readonly intermediateA: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

const coefficients: Record<Mode, Coefficients> = {
  organic: { basicA: 2.4, intermediateA: 3.2, b: 1.05, c: 2.5, d: 0.38 },
  semidetached: { basicA: 3.0, intermediateA: 3.0, b: 1.12, c: 2.5, d: 0.35 },
  embedded: { basicA: 3.6, intermediateA: 2.8, b: 1.2, c: 2.5, d: 0.32 },
};

export const ratings = ['VL', 'L', 'N', 'H', 'VH', 'XH'] as const;
export type Rating = (typeof ratings)[number];
/** A value per rating VL … XH; null where the model defines none. */
export type DriverRow = readonly (number | null)[];

/** Effort multipliers of the intermediate model (as printed in the header of the public COCOMO 81 data set). */
export const cocomo81Drivers: Readonly<Record<string, DriverRow>> = {
  RELY: [0.75, 0.88, 1, 1.15, 1.4, null],
  DATA: [null, 0.94, 1, 1.08, 1.16, null],
  CPLX: [0.7, 0.85, 1, 1.15, 1.3, 1.65],
  TIME: [null, null, 1, 1.11, 1.3, 1.66],
  STOR: [null, null, 1, 1.06, 1.21, 1.56],
  VIRT: [null, 0.87, 1, 1.15, 1.3, null],
  TURN: [null, 0.87, 1, 1.07, 1.15, null],
  ACAP: [1.46, 1.19, 1, 0.86, 0.71, null],
  AEXP: [1.29, 1.13, 1, 0.91, 0.82, null],
  PCAP: [1.42, 1.17, 1, 0.86, 0.7, null],
  VEXP: [1.21, 1.1, 1, 0.9, null, null],
  LEXP: [1.14, 1.07, 1, 0.95, null, null],
  MODP: [1.24, 1.1, 1, 0.91, 0.82, null],
  TOOL: [1.24, 1.1, 1, 0.91, 0.83, null],
  SCED: [1.23, 1.08, 1, 1.04, 1.1, null],
};

export type Ratings = Readonly<Record<string, Rating>>;

/** The value of a rating; where the model defines none, the nearest defined one. */
export function driverValue(row: DriverRow, rating: Rating): number {
  const wanted = ratings.indexOf(rating);
  for (let step = 0; step < ratings.length; step++) {
    const value = row[wanted - step] ?? row[wanted + step];
    if (value !== undefined && value !== null) return value;
  }
  throw new Error('a driver row without values');
}

/** Product of the multipliers; a driver that is not rated is nominal (1). */
export function multiplierOf(table: Readonly<Record<string, DriverRow>>, given: Ratings): number {
  return Object.keys(table).reduce((product, name) => product * driverValue(table[name]!, given[name] ?? 'N'), 1);
}

export interface Effort {
  readonly personMonths: number;
  readonly calendarMonths: number;
}

// [impl->dsn~cocomo-models~1]
export function cocomo81Basic(ksloc: number, mode: Mode): Effort {
  return effort(coefficients[mode].basicA, ksloc, mode, 1);
}

/** `eaf`: the product of the 15 multipliers. */
export function cocomo81Intermediate(ksloc: number, mode: Mode, eaf: number): Effort {
  return effort(coefficients[mode].intermediateA, ksloc, mode, eaf);
}

function effort(a: number, ksloc: number, mode: Mode, eaf: number): Effort {
  const { b, c, d } = coefficients[mode];
  const personMonths = a * ksloc ** b * eaf;
  return { personMonths, calendarMonths: c * personMonths ** d };
}
