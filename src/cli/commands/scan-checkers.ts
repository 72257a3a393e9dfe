/** The checkers of a request that is scanned in pieces. */
import type { PieceChecker } from '../../misra/engine/piece-checker.ts';
import { meaningAsked } from '../../misra/scan/pieces/pieces-request.ts';
import type { ScanInput } from './scan-threads.ts';

/** Those that look at no meaning alone start sooner. */
export async function checkersFor(input: Pick<ScanInput, 'guidelines'>): Promise<readonly PieceChecker[]> {
  const all = meaningAsked(input)
    ? (await import('../../misra/rules/pieces/all-checkers.ts')).ALL_CHECKERS
    : (await import('../../misra/rules/pieces/light-checkers.ts')).LIGHT_CHECKERS;
  return all.filter((c) => input.guidelines?.has(c.id) === true);
}
