/**
 * Which files a run reads. The walk is pure over a port; `.gitignore` files, excludes of `assay.yaml` and the house's own
 * output are honoured and counted, and every path that is left out says why. Symlinked directories are not entered, so a
 * loop of them cannot hang a run.
 */
import { compareText } from '../base/diagnostic.ts';

/**
 * The order of files in compat mode. OpenFastTrace takes the file system's order, which no two machines share; the recorded
 * projects show directories from last to first and files from first to last, so that is the order here.
 */
export function oftOrder(paths: readonly string[]): string[] {
  return [...paths].sort(compareOft);
}

function compareOft(a: string, b: string): number {
  const as = a.split('/');
  const bs = b.split('/');
  for (let i = 0; i < Math.min(as.length, bs.length); i++) {
    const aIsFile = i === as.length - 1;
    const bIsFile = i === bs.length - 1;
    if (as[i] === bs[i] && aIsFile === bIsFile) continue;
    if (aIsFile !== bIsFile) return aIsFile ? 1 : -1;
    return aIsFile ? compareText(as[i]!, bs[i]!) : -compareText(as[i]!, bs[i]!);
  }
  return 0;
}
