/** What the executable needs of the command line: one entry, so that it can be loaded as modules or from a bundle. */
export { createHost } from './host.ts';
export { runCli } from './main.ts';
