/** `npm run new <kind> <name>`: writes the skeleton of a unit; never over an existing file. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suggest } from '../base/suggest.ts';
import { packageRoot } from '../cli/version.ts';
import { unitKinds } from './templates.ts';

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

export function newUnit(kindName: string | undefined, name: string | undefined, root: string): number {
  const usage = `usage: npm run new <kind> <name>\nkinds:\n${unitKinds.map((k) => `  ${k.kind}  (${k.nameForm})`).join('\n')}`;
  if (kindName === undefined || name === undefined) return fail(usage);
  const kind = unitKinds.find((k) => k.kind === kindName);
  if (kind === undefined) {
    const near = suggest(
      kindName,
      unitKinds.map((k) => k.kind),
    );
    return fail(`Unknown kind ${kindName}.${near === undefined ? '' : ` Did you mean ${near}?`}\n${usage}`);
  }
  if (!kind.valid.test(name)) return fail(`${name} is not a name of a ${kind.kind}: ${kind.nameForm}.`);
  const files = kind.files(name);
  const taken = files.find((f) => existsSync(join(root, f.path)));
  if (taken !== undefined) return fail(`${taken.path} is already there.`);
  for (const file of files) {
    mkdirSync(dirname(join(root, file.path)), { recursive: true });
    writeFileSync(join(root, file.path), file.text);
    process.stdout.write(`wrote ${file.path}\n`);
  }
  process.stdout.write(`${kind.next(name)}\n`);
  return 0;
}

if (process.argv[1]?.endsWith('new.js')) process.exitCode = newUnit(process.argv[2], process.argv[3], packageRoot);
