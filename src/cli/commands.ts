/** Every command, in the order `assay --help` lists them. */
import type { Command } from './command.ts';
import { c } from './commands/c.ts';
import { ci } from './commands/ci.ts';
import { cost } from './commands/cost.ts';
import { derive } from './commands/derive.ts';
import { diff } from './commands/diff.ts';
import { doctor } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { fix } from './commands/fix.ts';
import { graph } from './commands/graph.ts';
import { impact } from './commands/impact.ts';
import { importCommand } from './commands/import.ts';
import { init } from './commands/init.ts';
import { lint } from './commands/lint.ts';
import { machine } from './commands/machine.ts';
import { matrix } from './commands/matrix.ts';
import { pack } from './commands/pack.ts';
import { q } from './commands/q.ts';
import { review } from './commands/review.ts';
import { rules } from './commands/rules.ts';
import { run } from './commands/run.ts';
import { scan } from './commands/scan.ts';
import { show } from './commands/show.ts';
import { size } from './commands/size.ts';
import { sql } from './commands/sql.ts';
import { trace } from './commands/trace.ts';
import { why } from './commands/why.ts';

export const commands: readonly Command[] = [
  init,
  ci,
  scan,
  fix,
  rules,
  size,
  cost,
  pack,
  trace,
  show,
  why,
  derive,
  graph,
  impact,
  diff,
  exportCommand,
  importCommand,
  run,
  lint,
  c,
  machine,
  matrix,
  q,
  sql,
  review,
  doctor,
];
