/** Stores into pages that hold predecoded instructions. */
import type { Core } from '../cpu/core.ts';

// [impl->dsn~platform-self-modifying~1]
/** A store hit predecoded code: those words are decoded anew; a page that is written often stops being code. */
export function codeWritten(core: Core, frame: number, offset: number, size: number): void {
  const page = core.ram.code[frame]!;
  page.writes++;
  if (page.entries !== undefined) core.accelerator?.changed(page);
  if (page.writes > 64) {
    core.host.codePageGone(frame);
    return;
  }
  for (let i = offset >> 2; i <= (offset + size - 1) >> 2; i++) page.ops[i] = page.blank[i]!;
}
