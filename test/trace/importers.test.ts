/**
 * The contract of every importer, found by itself from the list: it reads its fixtures as recorded, claims its files, never
 * throws, never hangs, and gives every problem a place. `ASSAY_GOLDEN=write` records.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prettyJson } from '../../src/base/canonical-json.ts';
import { type Importer, ImportInput, type TraceMode } from '../../src/trace/importer.ts';
import { IMPORTERS } from '../../src/trace/importers.ts';
import { type Item, idText } from '../../src/trace/item.ts';
import { importerFor } from '../../src/trace/load.ts';

const fixtures = (format: string) => new URL(`./fixtures/${format}/`, import.meta.url);

function shown(item: Item): Record<string, unknown> {
  const { covers, depends, file, line, type, name, revision, blocks, ...rest } = item;
  return {
    id: idText({ type, name, revision }),
    at: `${file}:${line}`,
    covers: covers.map(idText),
    depends: depends.map(idText),
    ...rest,
    ...(blocks === undefined ? {} : { blocks: blocks.length }),
  };
}

function sources(importer: Importer): { name: string; bytes: Uint8Array }[] {
  const folder = fixtures(importer.format);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((f) => f !== 'expected.json')
    .sort()
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
}

function checkSafe(importer: Importer, name: string, bytes: Uint8Array, mode: TraceMode): void {
  const read = importer.read(new ImportInput(name, bytes), mode);
  for (const p of read.problems) {
    expect(p.place?.line, p.message).toBeGreaterThanOrEqual(1);
    expect(p.message.length).toBeGreaterThan(0);
    expect(p.cure, p.message).toBeDefined();
  }
  for (const m of read.nearMisses) expect(m.line).toBeGreaterThanOrEqual(1);
  for (const i of read.items) {
    expect(Number.isInteger(i.revision) && i.line >= 1).toBe(true);
    expect(typeof i.name).toBe('string');
  }
}

// [utest->dsn~trace-importers~1]
describe.each(IMPORTERS.map((i) => [i.format, i] as const))('importer %s', (format, importer) => {
  const files = sources(importer);

  it('has fixtures and claims them', () => {
    expect(files.length, `test/trace/fixtures/${format}/ is missing`).toBeGreaterThan(0);
    for (const { name, bytes } of files) expect(importerFor(name, bytes, 'strict')?.format, name).toBe(format);
  });

  it('reads them as recorded', () => {
    const read = files.map(({ name, bytes }) => {
      const r = importer.read(new ImportInput(name, bytes), 'strict');
      return {
        file: name,
        items: r.items.map(shown),
        problems: r.problems.map((p) => p.message),
        nearMisses: r.nearMisses.map((m) => m.why),
      };
    });
    const golden = new URL('expected.json', fixtures(format));
    if (process.env.ASSAY_GOLDEN === 'write') writeFileSync(golden, prettyJson(read));
    expect(prettyJson(read)).toBe(readFileSync(golden, 'utf8'));
  });

  it('is safe on any bytes', () => {
    const name = files[0]?.name ?? 'x';
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => checkSafe(importer, name, bytes, 'strict')),
      { numRuns: 60, seed: 7 },
    );
  });

  it('is safe on damaged fixtures, in both modes', () => {
    const edit = fc.record({
      at: fc.nat(),
      cut: fc.nat(60),
      text: fc.constantFrom('', '\n', '"', '<', '[', '~1', '```\n', '\u0000', 'ü', '>>>', '- ', 'Covers:\n', '{', '&x;', '\r'),
    });
    for (const { name, bytes } of files) {
      if (name.endsWith('z')) continue;
      const text = Buffer.from(bytes).toString('utf8');
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          let damaged = text;
          for (const e of edits) {
            const at = e.at % (damaged.length + 1);
            damaged = damaged.slice(0, at) + e.text + damaged.slice(at + e.cut);
          }
          checkSafe(importer, name, Buffer.from(damaged, 'utf8'), 'strict');
          checkSafe(importer, name, Buffer.from(damaged, 'latin1'), 'oft-compat');
        }),
        { numRuns: 60, seed: 11 },
      );
    }
  });

  it('does not hang on a line of 3 MB', () => {
    const started = performance.now();
    for (const piece of ['a', '~a', '[impl->a~', '- ', '"', '<a>', '{"a":', ' '])
      checkSafe(importer, files[0]?.name ?? 'x', Buffer.from(piece.repeat(Math.floor(3_000_000 / piece.length))), 'strict');
    expect(performance.now() - started).toBeLessThan(40_000);
  }, 60_000);
});
