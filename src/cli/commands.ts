/** Every command, in the order `assay --help` lists them. */
import type { Command } from './command.ts';
import { doctor } from './commands/doctor.ts';
import { init } from './commands/init.ts';

export const commands: readonly Command[] = [init, doctor];
