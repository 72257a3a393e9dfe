/**
 * COCOMO II.2000, post-architecture: effort = A · KSLOC^E · ∏ EM person-months, E = B + 0.01 · Σ SF; duration =
 * C · effort without schedule pressure^F months, F = D + 0.2 · (E − B). Values cross-checked in two public implementations.
 */
import { type DriverRow, driverValue, type Effort, multiplierOf, type Ratings } from './cocomo81.ts';

const A = 2.94;
const B = 0.91;
const C = 3.67;
const D = 0.28;

export const scaleFactors: Readonly<Record<string, DriverRow>> = {
  PREC: [6.2, 4.96, 3.72, 2.48, 1.24, 0],
  FLEX: [5.07, 4.05, 3.04, 2.03, 1.01, 0],
  RESL: [7.07, 5.65, 4.24, 2.83, 1.41, 0],
  TEAM: [5.48, 4.38, 3.29, 2.19, 1.1, 0],
  PMAT: [7.8, 6.24, 4.68, 3.12, 1.56, 0],
};

export const cocomo2Drivers: Readonly<Record<string, DriverRow>> = {
  RELY: [0.82, 0.92, 1, 1.1, 1.26, null],
  DATA: [null, 0.9, 1, 1.14, 1.28, null],
  CPLX: [0.73, 0.87, 1, 1.17, 1.34, 1.74],
  RUSE: [null, 0.95, 1, 1.07, 1.15, 1.24],
  DOCU: [0.81, 0.91, 1, 1.11, 1.23, null],
  TIME: [null, null, 1, 1.11, 1.29, 1.63],
  STOR: [null, null, 1, 1.05, 1.17, 1.46],
  PVOL: [null, 0.87, 1, 1.15, 1.3, null],
  ACAP: [1.42, 1.19, 1, 0.85, 0.71, null],
  PCAP: [1.34, 1.15, 1, 0.88, 0.76, null],
  PCON: [1.29, 1.12, 1, 0.9, 0.81, null],
  APEX: [1.22, 1.1, 1, 0.88, 0.81, null],
  PLEX: [1.19, 1.09, 1, 0.91, 0.85, null],
  LTEX: [1.2, 1.09, 1, 0.91, 0.84, null],
  TOOL: [1.17, 1.09, 1, 0.9, 0.78, null],
  SITE: [1.22, 1.09, 1, 0.93, 0.86, 0.8],
  SCED: [1.43, 1.14, 1, 1, 1, null],
};
/** Calendar time left by the schedule rating, as a fraction of the nominal duration. */
const SCHEDULE: DriverRow = [0.75, 0.85, 1, 1.3, 1.6, null];

export function scaleExponent(given: Ratings): number {
  const sum = Object.keys(scaleFactors).reduce((s, name) => s + driverValue(scaleFactors[name]!, given[name] ?? 'N'), 0);
  return B + 0.01 * sum;
}

// [impl->dsn~cocomo-models~1]
export function cocomo2(ksloc: number, given: Ratings): Effort {
  const exponent = scaleExponent(given);
  const pressure = driverValue(cocomo2Drivers.SCED!, given.SCED ?? 'N');
  const personMonths = A * ksloc ** exponent * multiplierOf(cocomo2Drivers, given);
  const calendar = C * (personMonths / pressure) ** (D + 0.2 * (exponent - B)) * driverValue(SCHEDULE, given.SCED ?? 'N');
  return { personMonths, calendarMonths: calendar };
}
