/**
 * The SMMUv3 against QEMU's (10.0 or later for stage 2 and nesting; the binary in ASSAY_QEMU10): random scenarios, event records,
 * data and queue registers compared. ASSAY_SMMU_CASES says how many (default 300; one takes about 0.1 s, the delay of "edu").
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync, writeSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { qemuBus } from '../../test/platform/devices/smmu/qemu-bus.ts';
import { explained, modelBus, outcome, prepare, scenario } from '../../test/platform/devices/smmu/scenarios.ts';

const binary = process.env.ASSAY_QEMU10 ?? '';
const version = binary === '' ? '' : (spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0] ?? '');
const golden = 'test/platform/devices/smmu/golden/qemu.json';

describe.skipIf(binary === '')('SMMUv3 beside QEMU (needs ASSAY_QEMU10)', () => {
  it('random scenarios of stage 1, stage 2 and both', { timeout: 3_600_000 }, async () => {
    const count = Number(process.env.ASSAY_SMMU_CASES ?? '300');
    let theirs = await qemuBus(binary, version);
    const ours = modelBus();
    await prepare(theirs);
    await prepare(ours);
    const different: string[] = [];
    const recorded: string[] = [];
    let ended = 0;
    const reasons = new Map<string, number>();
    for (let seed = 1; seed <= count; seed++) {
      const s = scenario(seed);
      const got = await outcome(ours, s);
      const expected = await outcome(theirs, s).catch(() => 'QEMU ended');
      if (expected === 'QEMU ended') {
        theirs = await qemuBus(binary, version);
        await prepare(theirs);
        recorded.push('');
        ended++;
        continue;
      }
      recorded.push(expected);
      const why = expected === got ? undefined : explained(expected, got);
      if (why !== undefined) reasons.set(why, (reasons.get(why) ?? 0) + 1);
      else if (expected !== got)
        different.push(
          `${s.name} ${s.write ? 'write' : 'read'} 0x${s.address.toString(16)}\n  QEMU  ${expected}\n  model ${got}`,
        );
    }
    theirs.close();
    writeSync(
      1,
      `${version}: ${count} scenarios, ${ended} ended QEMU, ${different.length} differ unexplained; explained: ${JSON.stringify([...reasons])}\n${different.slice(0, 60).join('\n')}\n`,
    );
    if (process.env.ASSAY_GOLDEN === 'write')
      writeFileSync(golden, `${JSON.stringify({ version, outcomes: recorded }, undefined, 1)}\n`);
    expect(different).toEqual([]);
  });
});
