#!/usr/bin/env node
/** The executable: argv in, exit code out. */
import { openBundle, runKind } from './cli/bundle.ts';

const words = process.argv.slice(2);
const bundled = openBundle(runKind(words[0]))?.load('cli') as typeof import('./cli/entry.ts') | undefined;
const { createHost, runCli } = bundled ?? (await import('./cli/entry.ts'));

process.exitCode = await runCli(words, createHost());
