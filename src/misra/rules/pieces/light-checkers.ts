/** The checkers of pieces that look at no meaning: with them alone a rescan of what changed starts sooner. */
import { piecesOf } from '../../engine/local.ts';
import type { PieceChecker } from '../../engine/piece-checker.ts';
import { LOCAL_RULES } from '../local.ts';
import { FILE_CHECKERS } from './file-checkers.ts';

export const LIGHT_CHECKERS: readonly PieceChecker[] = [...piecesOf(LOCAL_RULES), ...FILE_CHECKERS];
