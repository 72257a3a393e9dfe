import { describe, expect, test } from 'vitest';
import { runCli } from '../../../src/cli/main.ts';
import { fakeHost } from '../../cli/fake-host.ts';

const SOURCE = [
  '#define TWICE(x) if (x) (x)++',
  'static int f(int a, const char *t)',
  '{',
  '  if (a > 0) return 052; /* <b> & */',
  '  return t[0];',
  '}',
  'static int c = 010;',
  '',
  '',
  '',
  '',
  '',
  'int main(void) { int a = 0; TWICE(a); return f(1, "&lt;"); }',
].join('\n');

async function page(...options: string[]): Promise<string> {
  const files = { 'a.c': SOURCE, '/work/project/a.c': SOURCE };
  const host = fakeHost(files);
  await runCli(['scan', 'a.c', '--format', 'html', '--quiet', ...options], host);
  return host.stdout();
}

// [utest->dsn~misra-html~1]
describe('the page of findings', () => {
  test('counts by category, and a category of which nothing was checked has no number', async () => {
    const html = await page('--guidelines', '15.6,7.1');
    expect(html).toContain('<strong>4</strong> open findings against 2 guidelines in 1 files');
    expect(html).toMatch(/<td>required<\/td><td class="n">2 of \d+<\/td><td class="n">2<\/td><td class="n"><span class="bad">4/);
    expect(html).toMatch(/<td>mandatory<\/td><td class="n">0 of \d+<\/td><td class="n">0<\/td><td class="n">–<\/td>/);
  });

  test('names the guidelines without a verdict, and why', async () => {
    const html = await page('--guidelines', '15.6');
    expect(html).toMatch(/Not checked in this scan \(\d+\): no verdict/);
    expect(html).toContain('Rule 7.1: Octal constants are not used <span class="none">(not selected)</span>');
  });

  test('groups by function', async () => {
    const html = await page('--guidelines', '15.6,7.1');
    const functions = html.slice(html.indexOf('id="functions"'), html.indexOf('id="files"'));
    expect(functions).toMatch(
      /<code>f<\/code><\/a><\/td><td>a\.c<\/td><td class="n">2<\/td><td>7\.1 × 1, 15\.6 × 1|15\.6 × 1, 7\.1 × 1/,
    );
    expect(functions).toContain('outside functions');
  });

  test('shows the source around findings with the tokens marked, and folds the rest', async () => {
    const html = await page('--guidelines', '7.1');
    const source = html.slice(html.indexOf('id="source"'));
    expect(source).toContain('return <mark>052</mark>; /* &lt;b&gt; &amp; */');
    expect(source).toContain('<td class="l">7</td>');
    expect(source).not.toContain('<td class="l">11</td>');
  });

  test('every link leads to an anchor of the page', async () => {
    const html = await page();
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((l) => !ids.has(l))).toEqual([]);
    expect(ids.size).toBe([...html.matchAll(/ id="/g)].length);
  });
});
