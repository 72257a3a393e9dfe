import { describe, expect, it } from 'vitest';
import { PredefinedTexts } from '../../../src/c/preprocess/predefined-texts.ts';

const define = (names: readonly string[], value = '1') => names.map((name) => `#define ${name} ${value}\n`).join('');
const NAMES = Array.from({ length: 20 }, (_, i) => `__M${i}__`);

describe('PredefinedTexts', () => {
  it('gives the first text as it is', () => {
    expect(new PredefinedTexts().textsOf(define(NAMES))).toEqual([define(NAMES)]);
  });

  it('gives a text that differs little as the first and the difference', () => {
    const texts = new PredefinedTexts();
    texts.textsOf(define(NAMES));
    const other = `${define(NAMES.slice(1))}#define __M0__ 2\n#define __N__ 3\n`;
    expect(texts.textsOf(other)).toEqual([define(NAMES), '#undef __M0__\n#define __M0__ 2\n#define __N__ 3\n']);
  });

  it('keeps texts apart that share little', () => {
    const texts = new PredefinedTexts();
    texts.textsOf(define(NAMES));
    expect(texts.textsOf(define(NAMES, '2'))).toEqual([define(NAMES, '2')]);
  });

  it('keeps a text whose order counts', () => {
    const texts = new PredefinedTexts();
    texts.textsOf(define(NAMES));
    const twice = `${define(NAMES)}#define __M0__ 2\n`;
    expect(texts.textsOf(twice)).toEqual([twice]);
    const other = `${define(NAMES)}#undef __M0__\n`;
    expect(texts.textsOf(other)).toEqual([other]);
  });
});
