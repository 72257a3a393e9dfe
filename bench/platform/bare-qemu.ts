/** Runs a bare-metal image on QEMU's virt machine until it powers off; what its RAM then holds. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const version = spawnSync('qemu-system-aarch64', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0] ?? '';

export interface BareRun {
  readonly cpu: string;
  readonly ramSize: number;
  readonly base: number;
  readonly timeoutMs: number;
  /** Further options of `-M virt`, with a leading comma. */
  readonly machine?: string;
}

export function ramAfterQemu(image: Uint8Array, run: BareRun): Buffer {
  const dir = mkdtempSync(join(tmpdir(), 'bare-'));
  const [ram, file] = [join(dir, 'ram'), join(dir, 'image')];
  writeFileSync(file, image);
  const args = `-M virt,memory-backend=m${run.machine ?? ''} -object memory-backend-file,id=m,size=${run.ramSize},mem-path=${ram},share=on -cpu ${run.cpu} -m ${run.ramSize >>> 20}M -nic none -display none -serial null -monitor none -no-reboot -device loader,file=${file},addr=${run.base},force-raw=on -device loader,addr=${run.base},cpu-num=0`;
  try {
    const r = spawnSync('qemu-system-aarch64', args.split(' '), { timeout: run.timeoutMs, encoding: 'utf8' });
    if (r.status !== 0) throw new Error(`QEMU: ${r.stderr} ${r.error ?? ''}`);
    return readFileSync(ram);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
