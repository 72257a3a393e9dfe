import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { it } from 'vitest';
import { buildPack } from '../../src/evidence/pack.ts';
import { cleanFacts, gapFacts, hostileFacts } from './fixtures/facts.ts';
import { optionsOf } from './fixtures/resources.ts';

it('writes', async () => {
  for (const [name, facts] of Object.entries({ gap: gapFacts(), clean: cleanFacts(), hostile: hostileFacts() })) {
    for (const l of ['en', 'ja'] as const) {
      const t = performance.now();
      const pack = await buildPack(facts, optionsOf(l));
      console.log(
        name,
        l,
        pack.value.verdict.verdict,
        pack.value.verdict.openPoints.length,
        pack.problems,
        performance.now() - t,
      );
      for (const f of pack.value.files) {
        const p = `/tmp/evi-work/out/${name}-${l}/${f.path}`;
        mkdirSync(dirname(p), { recursive: true });
        writeFileSync(p, f.bytes);
      }
    }
  }
});
