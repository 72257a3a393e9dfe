#!/usr/bin/env node
/** The executable: argv in, exit code out. */
import { createHost } from './cli/host.ts';
import { runCli } from './cli/main.ts';

process.exitCode = await runCli(process.argv.slice(2), createHost());
