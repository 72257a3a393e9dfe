/** `assay pack build | verify | diff | sign`: the evidence pack. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { Diagnostic, ExitCode } from '../../base/diagnostic.ts';
import { ATTESTATION, checkAttestation, signPack } from '../../evidence/attest.ts';
import { diffPacks, type PackDiff, type PackSide } from '../../evidence/diff.ts';
import { MANIFEST, readManifest } from '../../evidence/manifest.ts';
import { buildPack } from '../../evidence/pack.ts';
import { readPackFacts } from '../../evidence/pack-facts.ts';
import type { Verdict, VerdictWord } from '../../evidence/verdict.ts';
import { verifyPack } from '../../evidence/verify.ts';
import type { Command, Invocation } from '../command.ts';
import { loadConfig } from '../config/load.ts';
import { usage } from '../options.ts';
import { readPack, writePack } from '../pack-files.ts';
import { packResources } from '../pack-resources.ts';
import { table } from '../text-table.ts';
import { toolVersion } from '../version.ts';

const SUBCOMMANDS = ['build', 'verify', 'diff', 'sign'] as const;

export const pack: Command = {
  name: 'pack',
  summary: 'the evidence pack: build it from facts, verify it, compare two, sign one',
  positional: 'build [FACTS] | verify DIR | diff DIR DIR | sign DIR',
  options: [
    { name: '--key', value: 'FILE', summary: 'sign: Ed25519 private key; verify: the public key that must have signed (PEM)' },
    { name: '--document', value: 'ID', summary: 'document id (default: EVP-<product>-<version>)' },
    { name: '--classification', value: 'TEXT', summary: 'printed in the running header, for example confidential' },
  ],
  notes:
    'build reads FACTS (default: <out>/facts) and writes <out>/pack: PDF, HTML, JSON, facts, manifest.\n' +
    'Exit code of build: 0 READY or READY WITH OPEN POINTS, 1 NOT READY, 3 INCOMPLETE INPUT. verify: 1 when anything differs.',
  async run(invocation: Invocation): Promise<ExitCode> {
    const [subcommand, ...rest] = invocation.args;
    const { report } = invocation;
    if (subcommand === 'build') await build(invocation, rest);
    else if (subcommand === 'verify') await verify(invocation, rest);
    else if (subcommand === 'diff') diff(invocation, rest);
    else if (subcommand === 'sign') sign(invocation, rest);
    else {
      const what = subcommand === undefined ? 'pack needs a subcommand' : `Unknown subcommand ${subcommand}`;
      report.show([usage(what, `Choose one of: ${SUBCOMMANDS.join(', ')}.`)]);
    }
    return report.exit;
  },
};

/** The exit code a verdict means. */
export function exitOfVerdict(verdict: VerdictWord): ExitCode {
  if (verdict === 'INCOMPLETE INPUT') return 3;
  return verdict === 'NOT READY' ? 1 : 0;
}

async function build(invocation: Invocation, rest: readonly string[]): Promise<void> {
  const out = invocation.options.value('--out') ?? 'out';
  invocation.report.raise(await buildPackFrom(invocation, rest[0] ?? `${out}/facts`));
}

/** Builds the pack of a folder of facts into `<out>/pack` and prints its verdict; the exit code that the verdict means. */
export async function buildPackFrom(invocation: Invocation, folder: string): Promise<ExitCode> {
  const { host, options, report } = invocation;
  const config = loadConfig(invocation);
  report.show(config.problems);
  if (report.exit === 2) return 2;
  const out = options.value('--out') ?? 'out';
  const facts = readPackFacts(folder, (name) => {
    const bytes = host.read(`${folder}/${name}`);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  });
  report.show(facts.problems);
  if (facts.value === undefined) return 3;
  const settings = config.value.config.evidence;
  const documentId = options.value('--document') ?? settings?.documentId;
  const classification = options.value('--classification') ?? settings?.classification;
  const language = (options.value('--lang') ?? settings?.language ?? facts.value.project.language) as 'en' | 'ja';
  const built = await buildPack(facts.value, {
    language,
    ...(documentId === undefined ? {} : { documentId }),
    ...(classification === undefined ? {} : { classification }),
    ...packResources(),
  });
  report.show(built.problems);
  const target = `${out}/pack`;
  report.show(writePack(host, target, built.value.files));
  if (options.has('--json')) host.out(prettyJson(built.value.verdict));
  else host.out(verdictText(built.value.verdict, language, target));
  return exitOfVerdict(built.value.verdict.verdict);
}

/** Verdict, claims and the paths of the renderings: also what `assay ci` ends with. */
export function verdictText(verdict: Verdict, language: 'en' | 'ja', folder: string): string {
  const rows = verdict.claims.map((c) => [c.id, c.title[language], c.measured[language], c.openPoints]);
  const { incomplete, blocking, open, minor } = verdict.counts;
  return `${[
    table(['claim', '', 'measured', 'open points'], rows),
    '',
    `verdict: ${verdict.verdict} (open points: ${incomplete} incomplete input, ${blocking} blocking, ${open} open, ${minor} minor)`,
    `  ${folder}/evidence.pdf`,
    `  ${folder}/evidence.html`,
  ].join('\n')}\n`;
}

async function verify(invocation: Invocation, rest: readonly string[]): Promise<void> {
  const { host, options, report } = invocation;
  const folder = folderOf(invocation, rest[0], 'verify DIR');
  if (folder === undefined) return;
  const files = readPack(host, folder);
  const result = await verifyPack(files, { toolVersion: toolVersion(), ...packResources() });
  const problems = [...result.problems];
  const signature = files.find((f) => f.path === ATTESTATION);
  const key = options.value('--key');
  let signedBy: string | undefined;
  if (key !== undefined && result.manifest !== undefined) {
    const pem = host.read(key);
    const manifest = files.find((f) => f.path === MANIFEST)!;
    if (pem === undefined) problems.push(usage(`The key ${key} cannot be read`, 'Name a file with the public key (PEM).'));
    else if (signature === undefined) problems.push(unsigned(folder));
    else {
      const checked = checkAttestation(signature.bytes, result.manifest, manifest.bytes, Buffer.from(pem).toString('utf8'));
      problems.push(...checked.problems);
      signedBy = checked.value;
    }
  }
  report.show(problems.map((p) => inFolder(folder, p)));
  const ok = problems.every((p) => p.effect === 'info');
  const state =
    signedBy !== undefined ? `signed by ${signedBy}` : signature === undefined ? 'not signed' : 'signature not checked (--key)';
  if (options.has('--json')) {
    const named = problems.map((p) => ({ code: p.code, file: p.place?.file ?? null, message: p.message }));
    host.out(prettyJson({ schema: 'assay/verification/1', ok, rendered: result.rendered, signature: state, problems: named }));
  } else if (ok && result.manifest !== undefined) {
    host.out(
      `ok: ${result.manifest.files.length} files have their digests, every rendering follows from the facts; ${state}\n` +
        `${result.manifest.documentId}: ${result.manifest.verdict}, content ${result.manifest.contentDigest}\n`,
    );
  }
}

function diff(invocation: Invocation, rest: readonly string[]): void {
  const { host, options, report } = invocation;
  const [before, after] = rest.map((folder) => sideOf(invocation, folder));
  if (rest.length !== 2) report.show([usage('pack diff needs two packs', 'assay pack diff OLD NEW')]);
  if (before === undefined || after === undefined || rest.length !== 2) return;
  const result = diffPacks(before, after);
  if (options.has('--json')) host.out(prettyJson(result));
  else host.out(diffText(result, options.value('--lang') === 'ja' ? 'ja' : 'en'));
}

function sideOf(invocation: Invocation, folder: string): PackSide | undefined {
  const { host, report } = invocation;
  const manifestBytes = host.read(`${folder}/${MANIFEST}`);
  const record = host.read(`${folder}/evidence.json`);
  if (manifestBytes === undefined || record === undefined) {
    report.show([notAPack(folder)]);
    return undefined;
  }
  const manifest = readManifest(Buffer.from(manifestBytes).toString('utf8'));
  report.show(manifest.problems.map((p) => inFolder(folder, p)));
  if (manifest.value === undefined) return undefined;
  try {
    return {
      manifest: manifest.value,
      verdict: (JSON.parse(Buffer.from(record).toString('utf8')) as { verdict: Verdict }).verdict,
    };
  } catch {
    report.show([notAPack(folder)]);
    return undefined;
  }
}

function diffText(result: PackDiff, language: 'en' | 'ja'): string {
  const point = (sign: string) => (p: PackDiff['fixed'][number]) =>
    `${sign} ${p.rule} ${p.gravity} ${p.subject === '' ? '' : `${p.subject}: `}${p.text[language]}`;
  return `${[
    `verdict: ${result.verdict.before} -> ${result.verdict.after}`,
    ...result.claims.map((c) => `${c.id}: ${c.before[language]} -> ${c.after[language]}`),
    `open points: ${result.fixed.length} gone, ${result.added.length} new, ${result.kept} kept`,
    ...result.fixed.map(point('-')),
    ...result.added.map(point('+')),
    ...result.facts.map((f) => `${f.path}: ${f.change}`),
  ].join('\n')}\n`;
}

function sign(invocation: Invocation, rest: readonly string[]): void {
  const { host, options, report } = invocation;
  const folder = folderOf(invocation, rest[0], 'sign DIR --key FILE');
  const keyFile = options.value('--key');
  if (folder === undefined) return;
  const pem = keyFile === undefined ? undefined : host.read(keyFile);
  if (pem === undefined) {
    report.show([usage('pack sign needs a key', 'Name a file with an Ed25519 private key: --key FILE.')]);
    return;
  }
  const bytes = host.read(`${folder}/${MANIFEST}`);
  const manifest = bytes === undefined ? undefined : readManifest(Buffer.from(bytes).toString('utf8'));
  if (bytes === undefined || manifest?.value === undefined) {
    report.show(manifest?.problems.map((p) => inFolder(folder, p)) ?? [notAPack(folder)]);
    return;
  }
  const signed = signPack(manifest.value, bytes, Buffer.from(pem).toString('utf8'));
  report.show(signed.problems);
  if (signed.value === undefined) return;
  const problem = host.write(`${folder}/${signed.value.path}`, signed.value.bytes);
  report.show(problem === undefined ? [] : [problem]);
  if (problem === undefined) host.out(`${folder}/${signed.value.path}\n`);
}

function folderOf({ host, report }: Invocation, folder: string | undefined, how: string): string | undefined {
  if (folder === undefined) report.show([usage('No pack was named', `assay pack ${how}`)]);
  else if (host.kind(folder) !== 'folder') report.show([notAPack(folder)]);
  else return folder;
  return undefined;
}

function inFolder(folder: string, problem: Diagnostic): Diagnostic {
  if (problem.place === undefined) return problem;
  return { ...problem, place: { ...problem.place, file: `${folder}/${problem.place.file}` } };
}

function notAPack(folder: string): Diagnostic {
  return {
    code: 'cli/no-pack',
    severity: 'error',
    effect: 'incomplete',
    message: `${folder} is not the folder of a pack`,
    cause: `A pack is a folder with ${MANIFEST} and evidence.json.`,
    cure: 'Name the folder that assay pack build wrote.',
  };
}

function unsigned(folder: string): Diagnostic {
  return {
    code: 'evidence/unsigned',
    severity: 'error',
    effect: 'policy',
    message: `${folder} is not signed`,
    cause: 'A key was given, so a signature is expected.',
    cure: 'Ask the issuer for the signed pack, or verify without --key.',
  };
}
