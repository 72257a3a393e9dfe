/** Load and verdict of large projects. Peer figures (OpenFastTrace 4.5) are in bench/README.md; it is not run here. */
import { it } from 'vitest';
import { memoryPort } from '../../src/trace/canary.ts';
import { DEEP_COVERED } from '../../src/trace/coverage.ts';
import { type Item, makeItem } from '../../src/trace/item.ts';
import { linkItems } from '../../src/trace/link.ts';
import { oftVerdict } from '../../src/trace/oft.ts';
import { compatRun, strictRun } from '../../src/trace/project.ts';
import { runQuery } from '../../src/trace/query/query.ts';

/** 57 000 features, as many requirements, their tags: 199 500 items, 142 500 links. */
function largeProject(): Record<string, string> {
  const files: Record<string, string> = {};
  let n = 0;
  for (let f = 0; f < 570; f++) {
    let text = '';
    let code = '';
    for (let k = 0; k < 100; k++, n++) {
      text += `# Requirement ${n}\n\`req~r${n}~1\`\n\nThe system shall do ${n} within ${n % 97} ms.\n\nRationale:\n\nBecause ${n}.\n\nCovers:\n- feat~f${n}~1\n\nNeeds: impl, utest\n\n`;
      code += `// [impl->req~r${n}~1]\nint f${n}(void);\n`;
      if (n % 2 === 0) code += `// [utest->req~r${n}~1]\nvoid t${n}(void);\n`;
    }
    files[`doc/d${f}.md`] = text;
    files[`src/s${f}.c`] = code;
  }
  let extra = '';
  for (let k = 0; k < 57_000; k++) extra += `\`feat~f${k}~1\`\n\nFeature ${k}.\n\nNeeds: req\n\n`;
  files['doc/features.md'] = extra;
  return files;
}

function ladder(levels: number): Item[] {
  return Array.from({ length: levels }, (_, level) =>
    ['a', 'b'].map((side) =>
      makeItem(
        { type: 'req', name: `${side}${level}`, revision: 1 },
        { file: 'x', line: 1 },
        {
          needs: level === levels - 1 ? [] : ['req'],
          covers: level === 0 ? [] : ['a', 'b'].map((s) => ({ type: 'req', name: `${s}${level - 1}`, revision: 1 })),
        },
      ),
    ),
  ).flat();
}

it('large project', () => {
  const files = largeProject();
  const options = { paths: ['.'], exclude: [], types: [] };
  const port = memoryPort(files);
  for (const [name, run] of [
    ['compat', () => compatRun(port, options)],
    ['strict', () => strictRun(port, options)],
  ] as const) {
    const started = performance.now();
    const cpu = process.cpuUsage();
    const { graph } = run();
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(
      `${name}: ${graph.items.length} items, ${graph.from.length} links: ${(ms / 1000).toFixed(2)} s wall, ${((user + system) / 1e6).toFixed(2)} s processor, peak ${peak.toFixed(0)} MiB`,
    );
  }
});

it('ladder of 24 levels × 2 items', () => {
  const items = ladder(24);
  const started = performance.now();
  const verdict = oftVerdict(linkItems(items));
  console.log(
    `ladder: ${(performance.now() - started).toFixed(2)} ms, all covered: ${verdict.deep.every((d) => d === DEEP_COVERED)}`,
  );
});

/** Thirty questions on 10 000 items. */
it('questions', () => {
  const files: Record<string, string> = {};
  let text = '';
  let code = '';
  for (let n = 0; n < 2500; n++) {
    text += `# Requirement ${n}\n\`req~r${n}~1\`\nASIL: ${'ABCD'[n % 4]}\n\nThe system shall do ${n} within ${n % 97} ms.\n\nTags: t${n % 10}\n\nNeeds: dsn\n\n\`dsn~d${n}~1\`\nASIL: D\n\nThe part shall do ${n}.\n\nCovers:\n- req~r${n}~1\n\nNeeds: impl, utest\n\n`;
    code += `// ${'['}impl->dsn~d${n}~1]\nint f${n}(void);\n`;
    if (n % 5 !== 0) code += `// ${'['}utest->dsn~d${n}~1]\nvoid t${n}(void);\n`;
  }
  files['r.md'] = text;
  files['c.c'] = code;
  const run = strictRun(memoryPort(files), { paths: ['.'], exclude: [], types: [] });
  let worst = 0;
  let slowest = '';
  for (const question of QUESTIONS) {
    const cpu = process.cpuUsage();
    const read = runQuery({ run }, question);
    const used = process.cpuUsage(cpu);
    const ms = (used.user + used.system) / 1000;
    if (read.problems.length > 0) throw new Error(`${question}: ${read.problems[0]!.message}`);
    if (ms > worst) [worst, slowest] = [ms, question];
  }
  console.log(
    `questions: ${QUESTIONS.length} on ${run.graph.items.length} items, slowest ${worst.toFixed(0)} ms processor (${slowest})`,
  );
});

const QUESTIONS: readonly string[] = [
  'true',
  'type:req',
  'type:dsn and missing(utest)',
  'defect',
  'root',
  'inherited',
  'asil>=C',
  'asil>=C and not covered',
  'asil:D and defect',
  'tag:t3',
  'tagged(t*)',
  'name:r1*',
  'title:"Requirement 7"',
  'text:"within 5 ms"',
  'file:c.c',
  'type:impl and leaf',
  'goal',
  'goal and defect',
  'up(name:r7)',
  'down(type:utest)',
  'not down(type:utest) and type:req',
  'parent(type:req)',
  'child(type:impl)',
  'child(type:impl) and not child(type:utest)',
  'covers(req~r9~1)',
  'needs(dsn)',
  'path(req -> dsn -> impl -> utest) broken',
  'path(req -> dsn -> impl) complete',
  'revision>0 and status:approved',
  'coverage:uncovered or coverage:pending',
];
