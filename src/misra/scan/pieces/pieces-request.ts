/** What is asked of a scan that is kept in pieces. */
import { isLocal, needsMeaning } from '../../engine/local.ts';
import type { PieceChecker } from '../../engine/piece-checker.ts';
import type { AnalysisRequest } from '../analysis.ts';

/** A request with the checkers of the guidelines that it names. */
export interface PiecesRequest extends AnalysisRequest {
  readonly checkers: readonly PieceChecker[];
}

/** Do the guidelines of a request ask what declarations mean? */
export function meaningAsked({ guidelines }: Pick<AnalysisRequest, 'guidelines'>): boolean {
  return guidelines !== undefined && [...guidelines].some(needsMeaning);
}

/** Are all guidelines that a request names local? */
export function inPieces({ guidelines }: Pick<AnalysisRequest, 'guidelines'>): boolean {
  return guidelines !== undefined && [...guidelines].every(isLocal);
}
