/** The reports of a pack in their order. */
import type { Report } from '../report.ts';
import { cover } from './cover.ts';
import { manifest } from './manifest.ts';
import { misra } from './misra.ts';
import { openPoints } from './open-points.ts';
import { requirements } from './requirements.ts';
import { scope } from './scope.ts';
import { sizeAndCost } from './size-and-cost.ts';
import { summary } from './summary.ts';
import { tests } from './tests.ts';

// [impl->dsn~holes-first~1]
export const reports: readonly Report[] = [cover, summary, openPoints, scope, requirements, misra, tests, sizeAndCost, manifest];
