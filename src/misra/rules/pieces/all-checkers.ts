/** Every checker of pieces. */
import { piecesOf } from '../../engine/local.ts';
import type { PieceChecker } from '../../engine/piece-checker.ts';
import { RULES } from '../index.ts';
import { FILE_CHECKERS } from './file-checkers.ts';
import { UNIT_CHECKERS } from './unit-checkers.ts';

export const ALL_CHECKERS: readonly PieceChecker[] = [...piecesOf(RULES), ...FILE_CHECKERS, ...UNIT_CHECKERS];
