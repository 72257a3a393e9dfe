/** What is packed is taken out as it was, whatever the texts hold; earlier groups keep their numbers. */
import { expect, it } from 'vitest';
import type { Shown } from '../../src/misra/engine/piece-checker.ts';
import { SightingPacker, SightingReader } from '../../src/misra/scan/pieces/packed-sightings.ts';

const TEXTS = ['plain', '', 'Größe ÿ', 'Σ — “x”', '\u0001 marked', '\u{1F600}', '\ud800 alone', 'a\n"b"\\'];

function shown(text: string, i: number): Shown[] {
  const place = { file: `f${text}`, line: i, column: 7 };
  return [
    {
      ...place,
      guideline: 'rule-15.6',
      endLine: i,
      endColumn: 9,
      message: text,
      lineText: `${text}${text}`,
      firstPrint: '0'.repeat(32),
      definition: i % 2 === 0,
      use: place,
      useCount: i === 1 ? 2 : 1,
      ...(i === 1 ? { uses: [place, { ...place, line: 3 }] } : {}),
      expansion: i === 2 ? [{ ...place, message: text }] : [],
      related: i === 3 ? [{ ...place, message: `${text}!` }] : [],
      fix: 'safe',
      ...(i === 4 ? { open: text } : {}),
    },
    { guideline: 'dir-4.9', key: text, value: `${text}=` },
  ];
}

// [utest->dsn~misra-scan-pieces~1]
it('packs and takes out', () => {
  const first = new SightingPacker();
  const numbers = TEXTS.map((text, i) => first.add(shown(text, i)));
  expect(TEXTS.map((text, i) => first.add(shown(text, i)))).toEqual(numbers);
  const second = new SightingPacker(first.packed(), numbers.slice(0, 3));
  expect(second.add(shown(TEXTS[1]!, 1))).toBe(numbers[1]);
  const more = second.add(shown(TEXTS[5]!, 50));
  const packed = second.packed();
  const reader = new SightingReader(packed);
  const taken = (group: number) =>
    reader.rowsOf(group).map((row) => (reader.isClaim(row) ? reader.claim(row) : reader.sighting(row)));
  TEXTS.forEach((text, i) => {
    expect(taken(numbers[i]!)).toEqual(shown(text, i));
  });
  expect(taken(more)).toEqual(shown(TEXTS[5]!, 50));
});
