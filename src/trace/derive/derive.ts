/**
 * Test cases from requirements. Each parameter is varied alone through its classes and boundaries while the others stay
 * nominal (single fault), valid classes are combined pairwise on request, state machines give every state × event. A case's
 * id depends on requirement, scenario and inputs only, so it survives edits of the text around it.
 */
import { canonicalJson } from '../../base/canonical-json.ts';
import { compareText, type Diagnostic } from '../../base/diagnostic.ts';
import { sha256 } from '../../base/hash.ts';
import type { CaseFact, CaseValue, NotDerivableFact, Technique } from '../../facts/cases.ts';
import { type Item, idText } from '../item.ts';
import { isParameterBlock, type Parameter, type ParameterBlock, readBlock } from './block.ts';
import { type Candidate, candidates, pairwiseRows, validChoices } from './classes.ts';
import type { Situation } from './condition.ts';
import { mineText } from './mine.ts';
import type { Value } from './value.ts';

export interface Derived {
  readonly cases: readonly CaseFact[];
  readonly notDerivable: readonly NotDerivableFact[];
  readonly problems: readonly Diagnostic[];
}

// [impl->dsn~trace-derive~1]
export function deriveCases(items: readonly Item[]): Derived {
  const cases: CaseFact[] = [];
  const notDerivable: NotDerivableFact[] = [];
  const problems: Diagnostic[] = [];
  for (const item of items) {
    if (item.origin === 'tag' || item.origin === 'forward') continue;
    const because = deriveItem(item, cases, problems);
    if (because !== undefined) notDerivable.push({ requirement: idText(item), because });
  }
  cases.sort((a, b) => compareText(a.requirement, b.requirement) || compareText(a.scenario, b.scenario) || 0);
  return { cases, notDerivable, problems };
}

/** Why nothing was derived, or undefined when something was. */
function deriveItem(item: Item, cases: CaseFact[], problems: Diagnostic[]): string | undefined {
  if (item.status === 'rejected') return 'it is rejected';
  const blocks = (item.blocks ?? []).filter(isParameterBlock);
  if (blocks.length === 0) return noBlock(item);
  const before = cases.length;
  const faults: string[] = [];
  const gaps: string[] = [];
  for (const block of blocks) {
    const parsed = readBlock(item, block, problems);
    if (parsed === undefined) faults.push('its parameter block has mistakes');
    else {
      const maker = new CaseMaker(item, parsed);
      maker.run();
      cases.push(...maker.cases);
      faults.push(...maker.faults);
      gaps.push(...maker.gaps);
    }
  }
  for (const fault of new Set(faults)) {
    if (fault.startsWith('its')) continue;
    problems.push({
      code: 'trace/no-oracle',
      severity: 'error',
      effect: 'incomplete',
      message: `${idText(item)}: ${fault}`,
      place: { file: item.file, line: blocks[0]!.line, column: 1 },
      cure: 'Add a rule to expect whose `when` holds for these inputs.',
    });
  }
  if (cases.length > before) return gaps.length === 0 ? undefined : `in part: ${gaps.join('; ')}`;
  return faults[0] ?? 'its parameter block has neither parameters, states nor expectations';
}

function noBlock(item: Item): string {
  const refined = item.needs.filter((t) => t !== 'impl' && !/test|rev|demo|insp/i.test(t));
  const mined = mineText(item);
  const hint = mined.length === 0 ? '' : `; mined from its text: ${mined.map((m) => m.text).join('; ')}`;
  if (refined.length > 0 && item.needs.length === refined.length) {
    return `it is refined by ${refined.join(', ')} items; their cases verify it${hint}`;
  }
  if (mined.length === 0) return 'it has no parameter block, and its text names no range, command, value or error code';
  return `it has no parameter block${hint}`;
}

type Chosen = Pick<Candidate, 'value' | 'class' | 'valid' | 'implied'>;
type Choice = ReadonlyMap<string, Chosen>;

class CaseMaker {
  readonly cases: CaseFact[] = [];
  readonly faults: string[] = [];
  /** Neighbours of a range for which the author states no expectation: named, not guessed, and no mistake. */
  readonly gaps: string[] = [];
  readonly #item: Item;
  readonly #block: ParameterBlock;
  readonly #seen = new Set<string>();

  constructor(item: Item, block: ParameterBlock) {
    this.#item = item;
    this.#block = block;
  }

  run(): void {
    const { parameters } = this.#block;
    if (parameters.length === 0 && this.#block.rules.length > 0) this.#add(new Map(), 'requirements-analysis');
    for (const p of parameters) {
      for (const c of candidates(p)) this.#add(this.#varied(p, c), c.technique);
    }
    if (parameters.length > 1) this.#add(this.#nominal(), 'requirements-analysis');
    if (this.#block.pairwise && parameters.length > 1) this.#pairwise(parameters);
    this.#stateEvents();
  }

  #nominal(): Map<string, Chosen> {
    return new Map(this.#block.parameters.map((p) => [p.name, { value: p.nominal, class: 'nominal', valid: true }]));
  }

  #varied(parameter: Parameter, candidate: Candidate): Choice {
    return this.#nominal().set(parameter.name, candidate);
  }

  #pairwise(parameters: readonly Parameter[]): void {
    const choices = parameters.map(validChoices);
    if (choices.some((c) => c.length === 0)) return;
    for (const row of pairwiseRows(choices.map((c) => c.length))) {
      this.#add(new Map(parameters.map((p, i) => [p.name, choices[i]![row[i]!]!])), 'pairwise');
    }
  }

  #add(choice: Choice, technique: Technique): void {
    const situation: Situation = {
      inputs: new Map([...choice].map(([name, c]) => [name, c.value])),
      invalid: new Set([...choice].filter(([, c]) => !c.valid).map(([name]) => name)),
    };
    const expect: Record<string, Value> = {};
    for (const rule of this.#block.rules) {
      if (!rule.when(situation)) continue;
      for (const [name, value] of Object.entries(rule.observations)) if (!(name in expect)) expect[name] = value;
    }
    const shown = [...choice].map(([name, c]) => `${name} = ${String(c.value)} (${c.class})`).join(', ');
    if (Object.keys(expect).length === 0) {
      const fault = `no rule of expect holds for ${shown === '' ? 'the block' : shown}`;
      if (situation.invalid.size > 0 && [...choice.values()].every((c) => c.valid || c.implied === true)) this.gaps.push(fault);
      else this.faults.push(fault);
      return;
    }
    this.#push(
      technique,
      shown === '' ? this.#item.title : shown,
      new Map([...choice].map(([n, c]) => [n, { value: c.value, class: c.class }])),
      expect,
    );
  }

  #stateEvents(): void {
    const machine = this.#block.machine;
    if (machine === undefined) return;
    for (const state of machine.states) {
      for (const event of machine.events) {
        const transition = machine.transitions.find((t) => t.from === state && t.event === event);
        const observations = transition?.observations ?? machine.otherwise;
        const to = transition?.to ?? state;
        const kind = transition === undefined ? 'not accepted' : 'accepted';
        this.#push(
          'state-event',
          `${event} in state ${state} → ${to} (${kind})`,
          new Map([
            ['state', { value: state, class: 'state' }],
            ['event', { value: event, class: kind }],
          ]),
          { ...observations, state: to },
        );
      }
    }
  }

  #push(
    technique: Technique,
    title: string,
    inputs: ReadonlyMap<string, { value: Value; class: string }>,
    expect: Readonly<Record<string, Value>>,
  ): void {
    const all: Record<string, CaseValue> = {};
    const classes: Record<string, string> = {};
    for (const [name, value] of Object.entries(this.#block.given)) {
      all[name] = caseValue(value);
      classes[name] = 'given';
    }
    for (const [name, input] of inputs) {
      all[name] = caseValue(input.value);
      classes[name] = input.class;
    }
    const digest = sha256(canonicalJson([idText(this.#item), this.#block.scenario, all])).slice(0, 12);
    if (this.#seen.has(digest)) return;
    this.#seen.add(digest);
    this.cases.push({
      id: `tc~${this.#item.name}~${digest}`,
      requirement: idText(this.#item),
      title,
      technique,
      scenario: this.#block.scenario,
      inputs: all,
      classes,
      expect: Object.fromEntries(Object.entries(expect).map(([k, v]) => [k, caseValue(v)])),
      file: this.#item.file,
      line: this.#block.line,
    });
  }
}

/** Integers beyond 2^53 become decimal text, as `assay/cases/1` says. */
function caseValue(value: Value): CaseValue {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
