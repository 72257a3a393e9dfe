/** On real sources, a rescan in pieces gives what a scan of the whole gives, whatever was touched. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/base/hash.ts';
import { SourceText } from '../../src/base/text.ts';
import { interpretCommand } from '../../src/c/database/command-options.ts';
import { readCompileCommands } from '../../src/c/database/compile-commands.ts';
import { CompilerOracle } from '../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../src/c/database/unit-options-of.ts';
import { TARGETS } from '../../src/c/types/target.ts';
import { scanInPieces } from '../../src/cli/commands/scan-pieces.ts';
import type { ScanInput } from '../../src/cli/commands/scan-threads.ts';
import { createCache } from '../../src/jobs/cache.ts';
import { allGuidelines } from '../../src/misra/catalogue/catalogue.ts';
import { isLocal } from '../../src/misra/engine/local.ts';
import { ALL_CHECKERS } from '../../src/misra/rules/pieces/all-checkers.ts';
import { analyse } from '../../src/misra/scan/analysis.ts';
import { mergeConfigurations } from '../../src/misra/scan/configurations.ts';

const XEN = resolve(process.env.ASSAY_XEN ?? '.work/xen/xen');
const DATABASE = `${XEN}/compile_commands.json`;
const HEADER = `${XEN}/xen/include/xen/event.h`;
const available = existsSync(DATABASE) && existsSync(HEADER);
const folder = mkdtempSync(join(tmpdir(), 'assay-pieces-xen-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every ninth unit. */
function someUnits() {
  const oracle = new CompilerOracle(undefined);
  return readCompileCommands(DATABASE, readFileSync(DATABASE, 'utf8'))
    .value.filter((_, i) => i % 9 === 0)
    .map(
      (c) =>
        prepareUnit(
          interpretCommand(c, () => undefined),
          oracle,
        ).value.options,
    );
}

/** What is on disk, with the texts of some files behind their own. */
function diskWith(more: ReadonlyMap<string, string>) {
  const read = (path: string): Uint8Array | undefined => {
    if (!existsSync(path) || !statSync(path).isFile()) return undefined;
    const bytes = readFileSync(path);
    return more.has(path) ? Buffer.concat([bytes, Buffer.from(more.get(path)!)]) : bytes;
  };
  const stamp = (path: string) => {
    const bytes = read(path);
    return bytes === undefined ? undefined : { id: sha256(Buffer.from(bytes).toString('latin1')), settled: true };
  };
  return { read, stamp };
}

/** What is written behind a source, or behind a header that some units read. */
const TOUCHES = [
  {
    header: false,
    text: '\nstruct domain;\nint send_guest_virq(int);\nvoid free(void *p);\nstatic int odd(int a) { free(0); return a + 1 << 2 ? 010 : a; }\n',
  },
  {
    header: true,
    text: '\nvoid free(void *p);\n#define UNUSED_ONE(x) x + 0x80000000\nextern int memory_one[];\nstruct opened;\n',
  },
  {
    header: false,
    text: '\nvoid free(void *p) { (void)p; }\nstruct opened { int a; };\nint main_one(struct opened *o) { free(o); return (int)(long)o; }\n',
  },
];

// [utest->dsn~misra-scan-pieces~1]
describe.skipIf(!available)(`some units of Xen${available ? '' : ' (not run: ASSAY_XEN names no built tree)'}`, () => {
  it('any touch gives what the whole gives', async () => {
    const units = someUnits();
    const source = units.map((u) => resolve(u.directory, u.mainFile)).find((s) => s.includes('/common/'))!;
    const cache = createCache({ folder });
    const guidelines = new Set(allGuidelines().flatMap((g) => (isLocal(g.id) ? [g.id] : [])));
    const more = new Map<string, string>();
    let chosen = units;
    const expectSame = async (what: string, reused: boolean): Promise<void> => {
      const targets = chosen.map(() => TARGETS.arm64);
      const input: ScanInput = { root: XEN, units: chosen, targets, configurations: [], excluded: [], guidelines };
      const ports = diskWith(more);
      const readText = (file: string) => new SourceText(file, Buffer.from(ports.read(resolve(XEN, file)) ?? '').toString());
      const output = await scanInPieces(input, ALL_CHECKERS, { cache, ports, readText, formats: new Set(), jobs: 1 });
      const whole = mergeConfigurations(analyse({ ...input, judged: () => true }, { readFile: ports.read }).parts);
      expect(
        output!.result.findings.map((f) => f.fact),
        what,
      ).toEqual(whole.findings.map((f) => f.fact));
      expect(output!.scanned.units < chosen.length, what).toBe(reused);
    };
    await expectSame('at first', false);
    for (const [i, { header, text }] of TOUCHES.entries()) {
      more.set(header ? HEADER : source, text);
      await expectSame(`touch ${i}`, true);
    }
    chosen = units.slice(1);
    await expectSame('without a unit', true);
    more.clear();
    await expectSame('as it was', true);
  }, 600_000);
});
