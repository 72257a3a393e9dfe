/** `assay review`: what is suspect, and accepting it after a human looked. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import { idText } from '../../trace/item.ts';
import {
  acceptItem,
  type Lock,
  presentLock,
  type ReviewRecord,
  readLock,
  readReviews,
  reviewHolds,
  silentChanges,
  suspectLinks,
  writeLock,
} from '../../trace/lock.ts';
import { itemsNamed, unknownItem } from '../../trace/select.ts';
import { SymbolIndex } from '../../trace/walk.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { LOCK_FILE, type TracedProject, tracedProject } from '../tracing.ts';

const LOG_FILE = 'trace.reviews.jsonl';

export const review: Command = {
  name: 'review',
  summary: 'suspect links since the last review; accept them after a look',
  positional: 'status | accept ID… | accept --all | log',
  options: [
    { name: '--by', value: 'NAME', summary: 'who looked (accept)' },
    { name: '--why', value: 'TEXT', summary: 'what was found (accept)' },
    { name: '--all', summary: 'accept everything, for the first lock of a project' },
  ],
  notes: `The lock is ${LOCK_FILE}, the log of reviews ${LOG_FILE}, both beside assay.yaml; commit them.`,
  run(invocation: Invocation): ExitCode {
    const { report, args } = invocation;
    const [verb = 'status', ...ids] = args;
    if (!['status', 'accept', 'log'].includes(verb)) {
      report.show([usage(`review cannot ${verb}`, 'Use: review status, review accept ID --by … --why …, review log.')]);
      return report.exit;
    }
    const project = tracedProject(invocation);
    if (project === undefined) return report.exit;
    const present = presentLock(project.run.graph, new SymbolIndex(project.setup.port));
    const bytes = project.setup.port.read(LOCK_FILE);
    const lock =
      bytes === undefined
        ? { value: { items: new Map(), links: new Map() } as Lock, problems: [] }
        : readLock(LOCK_FILE, Buffer.from(bytes).toString('utf8'));
    report.show(lock.problems);
    // Writing over a lock that was not wholly understood would lose reviews.
    if (verb === 'accept' && lock.problems.length > 0) return report.exit;
    if (verb === 'accept') accept(invocation, project, lock.value, present, ids);
    else if (verb === 'log') log(invocation, project, present);
    else status(invocation, bytes === undefined, lock.value, present);
    return report.exit;
  },
};

function status({ host, report, options }: Invocation, none: boolean, lock: Lock, present: Lock): void {
  const suspects = suspectLinks(lock, present);
  const silent = silentChanges(lock, present);
  if (options.has('--json')) host.out(prettyJson({ schema: 'assay/review/1', suspects, silentChanges: silent }));
  else {
    if (none) host.out(`there is no ${LOCK_FILE} yet: assay review accept --all --by … --why … writes it\n`);
    for (const s of suspects)
      if (!none) host.out(`suspect  ${s.link}  (${s.changed === 'new' ? 'never reviewed' : `changed: ${s.changed}`})\n`);
    for (const id of silent) host.out(`silent   ${id}: the text changed, the revision did not\n`);
    host.out(`${suspects.length} of ${present.links.size} links are suspect, ${silent.length} silent changes\n`);
  }
  if (suspects.length + silent.length > 0) report.raise(1);
}

function accept(invocation: Invocation, project: TracedProject, lock: Lock, present: Lock, words: readonly string[]): void {
  const { options, report, host } = invocation;
  const by = options.value('--by');
  const why = options.value('--why');
  if (by === undefined || why === undefined || (words.length === 0) !== options.has('--all')) {
    report.show([usage('review accept needs IDs or --all, --by and --why', 'A review says who looked and what was found.')]);
    return;
  }
  const { graph } = project.run;
  const ids = options.has('--all')
    ? graph.items.map(idText)
    : words.flatMap((w) => itemsNamed(graph, w).map((i) => idText(graph.items[i]!)));
  for (const w of words) if (itemsNamed(graph, w).length === 0) report.show([unknownItem(graph, w)]);
  let next = lock;
  const records: ReviewRecord[] = [];
  const git = host.run('git', ['rev-parse', 'HEAD'], project.setup.root);
  const revision = git.status === 0 ? Buffer.from(git.stdout).toString('utf8').trim() : '';
  for (const id of new Set(ids)) {
    const result = acceptItem(next, present, id);
    next = result.lock;
    if (result.accepted.length > 0)
      records.push({ item: id, by, why, at: new Date(host.nowMs()).toISOString(), revision, accepted: result.accepted });
  }
  const before = project.setup.port.read(LOG_FILE);
  const logText = `${before === undefined ? '' : Buffer.from(before).toString('utf8')}${records.map((r) => `${JSON.stringify(r)}\n`).join('')}`;
  const problems = [
    host.write(`${project.setup.root}/${LOCK_FILE}`, writeLock(next)),
    host.write(`${project.setup.root}/${LOG_FILE}`, logText),
  ];
  report.show(problems.filter((p) => p !== undefined));
  host.out(`accepted ${records.reduce((n, r) => n + r.accepted.length, 0)} entries of ${records.length} items\n`);
}

function log({ host, report }: Invocation, project: TracedProject, present: Lock): void {
  const bytes = project.setup.port.read(LOG_FILE);
  const reviews = readReviews(LOG_FILE, bytes === undefined ? '' : Buffer.from(bytes).toString('utf8'));
  report.show(reviews.problems);
  for (const r of reviews.value)
    host.out(`${r.at}  ${r.item}  ${r.by}: ${r.why}  ${reviewHolds(r, present) ? 'holds' : 'expired'}\n`);
  host.out(`${reviews.value.length} reviews\n`);
}
