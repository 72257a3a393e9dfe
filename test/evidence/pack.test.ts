import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plainText } from '../../src/evidence/document.ts';
import { buildPack, type Pack } from '../../src/evidence/pack.ts';
import type { PackFacts } from '../../src/evidence/pack-facts.ts';
import { breakLines, splitAtBreaks } from '../../src/evidence/render/pdf/lines.ts';
import { loadFonts } from '../../src/evidence/render/pdf/render-pdf.ts';
import { visible } from '../../src/evidence/visible.ts';
import { words } from '../../src/evidence/words.ts';
import { cleanFacts, gapFacts, hostileFacts } from './fixtures/facts.ts';
import { fonts, optionsOf, template } from './fixtures/resources.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const has = (program: string, option: string): boolean => spawnSync(program, [option]).error === undefined;
const hasQpdf = has('qpdf', '--version');
const hasPoppler = has('pdftotext', '-v');
const hasChromium = has('chromium', '--version');

const built = new Map<string, Promise<Pack>>();
function packOf(name: 'gap' | 'clean' | 'hostile', language: 'en' | 'ja'): Promise<Pack> {
  const key = `${name}-${language}`;
  const facts: Record<typeof name, () => PackFacts> = { gap: gapFacts, clean: cleanFacts, hostile: hostileFacts };
  let pack = built.get(key);
  if (pack === undefined) {
    pack = buildPack(facts[name](), optionsOf(language)).then((read) => {
      expect(read.problems).toEqual([]);
      return read.value;
    });
    built.set(key, pack);
  }
  return pack;
}
const bytesOf = (pack: Pack, path: string): Buffer => Buffer.from(pack.files.find((f) => f.path === path)!.bytes);
async function pdfFile(name: 'gap' | 'clean' | 'hostile', language: 'en' | 'ja'): Promise<string> {
  const path = join(folder, `${name}-${language}.pdf`);
  writeFileSync(path, bytesOf(await packOf(name, language), 'evidence.pdf'));
  return path;
}
const textOf = (path: string): string =>
  spawnSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 1 << 26 }).stdout.toString('utf8');

describe('a pack', () => {
  // [utest->dsn~pack-deterministic~1]
  it('has the same bytes for the same facts, in any time zone', async () => {
    const zone = process.env.TZ;
    const first = await packOf('gap', 'ja');
    process.env.TZ = 'Asia/Tokyo';
    const second = await buildPack(gapFacts(), optionsOf('ja'));
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    for (const [i, file] of first.files.entries()) {
      expect(second.value.files[i]!.path).toBe(file.path);
      expect(Buffer.from(second.value.files[i]!.bytes).equals(Buffer.from(file.bytes)), file.path).toBe(true);
    }
  });

  it('has another content digest and file id for other facts', async () => {
    const [gap, clean] = [await packOf('gap', 'en'), await packOf('clean', 'en')];
    expect(gap.manifest.contentDigest).not.toBe(clean.manifest.contentDigest);
    const id = (pack: Pack) => /\/ID \[<([0-9a-f]+)>/.exec(bytesOf(pack, 'evidence.pdf').toString('latin1'))![1];
    expect(id(gap)).toBe(gap.manifest.contentDigest.slice(0, 32));
    expect(id(gap)).not.toBe(id(clean));
  });

  it('says a missing template and builds the rest', async () => {
    const read = await buildPack(cleanFacts(), {
      ...optionsOf('en'),
      template: (n) => (n.startsWith('misra') ? undefined : template(n)),
    });
    expect(read.problems.map((p) => p.code)).toEqual(['evidence/template']);
  });

  // [utest->dsn~pack-from-facts-alone~1]
  it('builds from project facts alone and says what is missing', async () => {
    const read = await buildPack({ project: cleanFacts().project }, optionsOf('en'));
    expect(read.value.verdict.verdict).toBe('INCOMPLETE INPUT');
    expect(read.value.manifest.files.filter((f) => f.role === 'facts').map((f) => f.path)).toEqual(['facts/project.json']);
  });

  // [utest->dsn~all-guidelines-listed~1]
  it('lists every guideline, with its own status for those that were not checked', async () => {
    const pack = await packOf('gap', 'en');
    const table = pack.document.blocks.find((b) => b.kind === 'table' && b.id === 'table-compliance');
    expect(table?.kind).toBe('table');
    if (table?.kind !== 'table') return;
    const guidelines = gapFacts().findings!.guidelines;
    expect(table.rows.map((r) => plainText(r.cells[0]!)).sort()).toEqual(guidelines.map((g) => g.id).sort());
    for (const g of guidelines.filter((x) => !x.run)) {
      const row = table.rows.find((r) => plainText(r.cells[0]!) === g.id)!;
      expect(row.status).toBe('none');
      expect(plainText(row.cells[4]!)).toBe('—');
    }
  });

  // [utest->dsn~matrix-with-results~1]
  it('traces each requirement to its code, its tests and their results', async () => {
    const pack = await packOf('gap', 'en');
    const table = pack.document.blocks.find((b) => b.kind === 'table' && b.id === 'table-matrix');
    if (table?.kind !== 'table') throw new Error('no matrix');
    const row = (id: string) => table.rows.find((r) => plainText(r.cells[0]!).startsWith(id))!.cells.map(plainText);
    expect(row('dsn~ring-overflow~1')[1]).toBe('prd~health~1');
    expect(row('dsn~ring-overflow~1')[2]).toMatch(/impl src\/ring\.c:43\s+utest test\/ring-overflow\.c:12/);
    expect(row('dsn~ring-overflow~1')[3]).toContain('2 of 6 passed');
    expect(row('dsn~heartbeat-period~1')[3]).toContain('3 of 6 passed');
    expect(row('dsn~crc-polynomial~1')[2]).toMatch(/^utest — none —/);
  });

  // [utest->dsn~holes-first~1]
  it('shows holes before the matrix and open points before the results', async () => {
    const pack = await packOf('gap', 'en');
    const order = pack.document.blocks.flatMap((b) => (b.kind === 'table' ? [b.id] : []));
    expect(order.indexOf('table-holes')).toBeLessThan(order.indexOf('table-matrix'));
    expect(order.indexOf('table-open-points')).toBeLessThan(order.indexOf('table-holes'));
    expect(order.indexOf('table-failures')).toBeLessThan(order.indexOf('table-runs'));
  });

  it('has words and no character without a glyph in both languages', () => {
    const { book } = loadFonts(fonts);
    const all = [
      ...Object.values(words).flatMap((w) => [w.en, w.ja]),
      ...['cover', 'summary', 'open-points', 'scope', 'requirements', 'misra', 'tests', 'size-and-cost', 'manifest'].flatMap(
        (n) => [template(`${n}.en.md`)!, template(`${n}.ja.md`)!],
      ),
    ];
    expect(book.missing(all)).toEqual([]);
    expect(book.missing(['🚀a𠮟髙'])).toEqual([0x1f680]);
    expect(book.printable('a🚀\u202eb\u0007\tc')).toBe('a[U+1F680][U+202E]b[U+0007] c');
    expect(visible('\ud800x')).toBe('[U+D800]x');
  });
});

describe('lines', () => {
  const { book } = loadFonts(fonts);
  const lines = (value: string, width: number) =>
    breakLines([{ kind: 'text', text: value }], width, 10, book).map((l) => ({
      text: l.runs.map((r) => r.text).join(''),
      width: l.width,
    }));

  it('never gets wider than asked, whatever the words', () => {
    for (const value of [
      'x'.repeat(500),
      'a b c '.repeat(80),
      '日本語の文章は、どこでも折り返す。'.repeat(9),
      'src/a/b/c-d_e.f:12:3'.repeat(5),
    ]) {
      for (const line of lines(value, 60)) expect(line.width).toBeLessThanOrEqual(60);
      expect(
        lines(value, 60)
          .map((l) => l.text)
          .join(''),
      ).toBe(value);
    }
  });

  it('starts no line with a closing mark and ends none with an opening one', () => {
    for (const { text } of lines('「要求」（設計）、「試験」。'.repeat(12), 57)) {
      expect(text).toMatch(/^[^、。」）]/);
      expect(text).toMatch(/[^「（]$/);
    }
  });

  it('breaks long names behind their separators and leaves short ones whole', () => {
    expect(splitAtBreaks('src/common/sched/core.c:12 x')).toEqual(['src/', 'common/', 'sched/', 'core.c:12 ', 'x']);
    expect(splitAtBreaks('rule-15.6 end')).toEqual(['rule-15.6 ', 'end']);
  });
});

describe.skipIf(!hasQpdf)('the PDF under qpdf (needs qpdf)', () => {
  // [utest->dsn~pdf-sound~1]
  it.each(['gap', 'clean', 'hostile'] as const)('%s facts give a sound file', async (name) => {
    for (const language of ['en', 'ja'] as const) {
      const r = spawnSync('qpdf', ['--check', await pdfFile(name, language)]);
      expect(r.stdout.toString() + r.stderr.toString()).not.toMatch(/WARNING|ERROR/);
      expect(r.status).toBe(0);
    }
  });

  it('has an outline with counts, a language, tags, and metadata that is XML', async () => {
    const json = JSON.parse(
      spawnSync('qpdf', ['--json', '--json-key=qpdf', await pdfFile('hostile', 'ja')], { maxBuffer: 1 << 28 }).stdout.toString(),
    ) as { qpdf: [unknown, Record<string, { value?: Record<string, unknown> }>] };
    const objects = Object.values(json.qpdf[1]).map((o) => o.value ?? {});
    const catalog = objects.find((o) => o['/Type'] === '/Catalog')!;
    expect(catalog['/Lang']).toBe('u:ja');
    expect(catalog['/StructTreeRoot']).toBeDefined();
    const outline = json.qpdf[1][`obj:${String(catalog['/Outlines'])}`]!.value!;
    expect(outline['/Count']).toBeGreaterThan(8);
    const xmp = bytesOf(await packOf('hostile', 'ja'), 'evidence.pdf')
      .toString('utf8')
      .match(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/)![0];
    expect(xmp).toContain('R&amp;D &lt;island&gt;');
    expect(xmp).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#)/);
  });
});

describe.skipIf(!hasPoppler)('the PDF as text (needs poppler-utils)', () => {
  // [utest->dsn~pdf-two-passes~1]
  it('says page X of Y on each page and repeats table heads', async () => {
    const pages = textOf(await pdfFile('gap', 'en'))
      .split('\f')
      .slice(0, -1);
    pages.forEach((page, i) => {
      expect(page).toContain(`page ${i + 1} of ${pages.length}`);
      expect(page).toContain('DRAFT — unsigned');
    });
    const compliance = pages.filter((p) => /^\s*Guideline\s+Title\s+Category/m.test(p));
    expect(compliance.length).toBeGreaterThan(2);
    const contents = pages[1]!;
    const told = Number(/5\s+MISRA C guidelines[\s.…]*(\d+)/.exec(contents)![1]);
    expect(pages[told - 1]).toMatch(/5\s+MISRA C guidelines/);
  });

  it('loses no guideline, no case and no digest', async () => {
    for (const language of ['en', 'ja'] as const) {
      const flat = textOf(await pdfFile('gap', language)).replace(/\s+/g, '');
      const facts = gapFacts();
      for (const g of facts.findings!.guidelines) expect(flat).toContain(g.id);
      for (const file of (await packOf('gap', language)).manifest.files.filter((f) => f.role === 'facts'))
        expect(flat).toContain(file.sha256);
    }
    expect(textOf(await pdfFile('gap', 'ja'))).toContain('提出不可');
  });

  it('keeps every word inside the margins', async () => {
    for (const path of [await pdfFile('hostile', 'en'), await pdfFile('gap', 'ja')]) {
      const boxes = spawnSync('pdftotext', ['-bbox', path, '-'], { maxBuffer: 1 << 27 }).stdout.toString('utf8');
      const words = [...boxes.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">/g)];
      expect(words.length).toBeGreaterThan(1000);
      for (const [, xMin, yMin, xMax, yMax] of words) {
        expect(Number(xMin)).toBeGreaterThanOrEqual(47);
        expect(Number(xMax)).toBeLessThanOrEqual(548.5);
        expect(Number(yMin)).toBeGreaterThanOrEqual(20);
        expect(Number(yMax)).toBeLessThanOrEqual(822);
      }
    }
  });

  it('shows the whole of a word of 10,000 characters', async () => {
    const flat = textOf(await pdfFile('hostile', 'en')).replace(/[^x]/g, '');
    expect(flat.length).toBeGreaterThanOrEqual(10_000);
  });
});

describe('the HTML page', () => {
  // [utest->dsn~html-self-contained~1]
  it('loads nothing and allows only its own style and script', async () => {
    for (const name of ['gap', 'hostile'] as const) {
      const html = bytesOf(await packOf(name, 'en'), 'evidence.html').toString('utf8');
      const policy = /content="(default-src[^"]+)"/.exec(html)![1]!.replaceAll('&#39;', "'");
      for (const tag of ['style', 'script']) {
        const found = [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
        expect(found.length).toBe(1);
        const digest = createHash('sha256').update(found[0]![1]!).digest('base64');
        expect(policy).toContain(`${tag}-src 'sha256-${digest}'`);
      }
      expect(policy).toContain("default-src 'none'");
      expect(html).not.toMatch(/<(?:link|img|iframe|script src|object|embed)\b/);
      expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/);
      expect(html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '')).not.toMatch(/https?:\/\//);
    }
  });

  it('escapes what the facts say and makes hidden characters visible', async () => {
    const html = bytesOf(await packOf('hostile', 'en'), 'evidence.html').toString('utf8');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;');
    expect(html).toContain('[U+202E]');
    expect(html).toContain('🚀');
    expect(html).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/);
  });

  it('has unique ids and no dead link', async () => {
    for (const name of ['gap', 'hostile', 'clean'] as const) {
      const html = bytesOf(await packOf(name, 'ja'), 'evidence.html').toString('utf8');
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!);
      expect(ids.length).toBe(new Set(ids).size);
      const dead = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]!).filter((to) => !ids.includes(to));
      expect([...new Set(dead)]).toEqual([]);
    }
  });

  // [utest->dsn~one-record-many-renderings~1]
  it('says the same verdict and numbers as the record and the paper', async () => {
    const pack = await packOf('gap', 'en');
    const html = bytesOf(pack, 'evidence.html').toString('utf8');
    const record = JSON.parse(bytesOf(pack, 'evidence.json').toString('utf8')) as { verdict: Pack['verdict'] };
    expect(record.verdict).toEqual(JSON.parse(JSON.stringify(pack.verdict)));
    const paper = hasPoppler ? textOf(await pdfFile('gap', 'en')).replace(/\s+/g, '') : '';
    for (const point of record.verdict.openPoints) {
      expect(html).toContain(`>${point.id}<`);
      if (hasPoppler) expect(paper).toContain(point.id);
    }
    for (const claim of record.verdict.claims) expect(html).toContain(claim.measured.en);
    expect(html).toContain(pack.manifest.contentDigest);
  });
});

describe.skipIf(!hasChromium)('the HTML page in a browser (needs chromium)', () => {
  const dump = (path: string, hash: string): string =>
    spawnSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${folder}/chromium`,
        '--virtual-time-budget=3000',
        '--dump-dom',
        `file://${path}${hash}`,
      ],
      { maxBuffer: 1 << 27, timeout: 60_000 },
    ).stdout.toString('utf8');
  const shown = (dom: string, table: string): number => {
    const from = dom.indexOf(`id="${table}"`);
    const part = dom.slice(from, dom.indexOf('</tbody>', from));
    return [...part.matchAll(/<tr[^>]*>/g)].filter(([tag]) => !/hidden/.test(tag)).length - 1;
  };

  it('filters by words and status from the address', async () => {
    const path = join(folder, 'page.html');
    writeFileSync(path, bytesOf(await packOf('gap', 'en'), 'evidence.html'));
    const all = dump(path, '');
    const guidelines = gapFacts().findings!.guidelines;
    expect(shown(all, 'table-compliance')).toBe(guidelines.length);
    const some = dump(path, '#s=none');
    expect(shown(some, 'table-compliance')).toBe(guidelines.filter((g) => !g.run).length);
    const found = dump(path, '#q=watchdog-kick');
    expect(shown(found, 'table-not-run')).toBe(3);
    expect(found).toMatch(/<body[^>]*class="filtered"/);
    expect(found).toMatch(/<section[^>]*sec-size-and-cost"[^>]*hidden/);
  });
});
