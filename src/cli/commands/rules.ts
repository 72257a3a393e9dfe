/** `assay rules`: the catalogue, or the page of one guideline. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import {
  allGuidelines,
  guidelineById,
  guidelinesOf,
  parseEdition,
  parseGuidelineId,
  unknownGuideline,
} from '../../misra/catalogue/catalogue.ts';
import { EDITIONS, type Guideline } from '../../misra/catalogue/guideline.ts';
import { shownGuideline } from '../../misra/report/guideline-name.ts';
import type { Command, Invocation } from '../command.ts';
import { packageRoot } from '../version.ts';

const CHECKED: Readonly<Record<string, string>> = { full: 'checked', partial: 'partly', review: 'by review', none: 'not yet' };

export const rules: Command = {
  name: 'rules',
  summary: 'the catalogue of guidelines; with an id, its page',
  positional: '[ID]',
  options: [{ name: '--edition', value: 'EDITION', choices: EDITIONS, summary: 'only the guidelines of one edition' }],
  run(invocation) {
    const [id] = invocation.args;
    return id === undefined ? listAll(invocation) : explain(invocation, id);
  },
};

function listAll({ host, options }: Invocation): ExitCode {
  const edition = parseEdition(options.value('--edition') ?? '');
  const list = edition === undefined ? allGuidelines() : guidelinesOf(edition);
  if (options.has('--json')) {
    host.out(prettyJson({ schema: 'assay/rules/1', guidelines: list }));
    return 0;
  }
  for (const g of list) host.out(`${g.id.padEnd(11)} ${g.category.padEnd(9)} ${CHECKED[g.checked]!.padEnd(9)} ${g.title}\n`);
  const count = (level: string): number => list.filter((g) => g.checked === level).length;
  host.out(
    `${list.length} guidelines: ${count('full')} checked, ${count('partial')} partly, ${count('review')} by review, ${count('none')} not yet.\n`,
  );
  return 0;
}

function explain({ host, options, report }: Invocation, word: string): ExitCode {
  const id = parseGuidelineId(word);
  const guideline = id === undefined ? undefined : guidelineById(id);
  if (guideline === undefined) {
    report.show([unknownGuideline(word, 'The command line')]);
    return report.exit;
  }
  if (options.has('--json')) host.out(prettyJson({ schema: 'assay/rule/1', guideline, page: pageOf(host.read, guideline) }));
  else {
    host.out(`${shownGuideline(guideline.id)} · ${guideline.category} · ${guideline.decidability} · scope ${guideline.scope}\n`);
    host.out(`editions ${guideline.editions.join(', ')} · ${CHECKED[guideline.checked]}\n\n${pageOf(host.read, guideline)}`);
  }
  return 0;
}

/** The page without its front matter. */
function pageOf(read: (path: string) => Uint8Array | undefined, guideline: Guideline): string {
  const bytes = read(`${packageRoot}${guideline.page}`);
  if (bytes === undefined) return `${guideline.title}\n`;
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
}
