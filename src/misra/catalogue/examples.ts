/**
 * The examples of a guideline's page, as small programs: every fenced C block under "Non-compliant" or "Compliant" is one.
 * A line that must be found carries `<-` in a comment. A line `file: NAME` in a block comment of its own begins another file.
 */
import type { ShelfPage } from '../../base/shelf.ts';

export interface ExampleFile {
  readonly name: string;
  readonly text: string;
  /** 1-based lines of this file that must be found. */
  readonly expected: readonly number[];
}

export interface Example {
  readonly kind: 'non-compliant' | 'compliant';
  /** Line of the page on which the block begins. */
  readonly pageLine: number;
  readonly files: readonly ExampleFile[];
  /** Info string of the fence after the language, for example `std=c90`. */
  readonly options: readonly string[];
}

const FILE_LINE = /^\/\* file: (\S+) \*\/$/;

// [impl->dsn~misra-page-examples~1]
export function examplesOf(page: ShelfPage): Example[] {
  const examples: Example[] = [];
  for (const section of page.sections) {
    const title = section.title.toLowerCase();
    const kind = title === 'non-compliant' ? 'non-compliant' : title === 'compliant' ? 'compliant' : undefined;
    if (kind === undefined) continue;
    for (const block of section.blocks) {
      const [language, ...options] = block.info.split(/\s+/);
      if (language !== 'c') continue;
      examples.push({ kind, pageLine: block.line, files: filesOf(block.text), options });
    }
  }
  return examples;
}

function filesOf(text: string): ExampleFile[] {
  const files: { name: string; lines: string[] }[] = [{ name: 'example.c', lines: [] }];
  for (const line of text.split('\n')) {
    const named = FILE_LINE.exec(line);
    if (named !== null) files.push({ name: named[1]!, lines: [] });
    else files.at(-1)!.lines.push(line);
  }
  return files
    .filter((f) => f.lines.length > 0)
    .map(({ name, lines }) => ({
      name,
      text: `${lines.join('\n')}\n`,
      expected: lines.flatMap((line, i) => (line.includes('<-') ? [i + 1] : [])),
    }));
}
