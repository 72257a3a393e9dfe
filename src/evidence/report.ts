/** What a report is: a template on the shelf and the function that fills its slots from facts. */
import type { Language } from './document.ts';
import type { Bilingual } from './open-point.ts';
import type { PackFacts, PackFile } from './pack-facts.ts';
import type { Slots } from './template.ts';
import type { Verdict } from './verdict.ts';
import { type Word, words } from './words.ts';

export interface ReportContext {
  readonly facts: PackFacts;
  readonly verdict: Verdict;
  readonly language: Language;
  readonly documentId: string;
  readonly classification: string;
  readonly contentDigest: string;
  readonly factFiles: readonly PackFile[];
  readonly word: (word: Word) => string;
  readonly say: (text: Bilingual) => string;
}

export interface Report {
  /** Name of the template: `reports/<id>.<language>.md`. */
  readonly id: string;
  /** Chapters are numbered; the cover is not. */
  readonly numbered: boolean;
  readonly slots: (context: ReportContext) => Slots;
}

export function speakerOf(language: Language): Pick<ReportContext, 'word' | 'say'> {
  return { word: (word) => words[word][language], say: (text) => text[language] };
}
