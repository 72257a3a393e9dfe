/**
 * Which patches a queue holds and in what order: the `series` file of quilt where there is one, else the files of
 * `git format-patch` (`NNNN-*.patch`) in the order of their names.
 */
import { compareText, type Diagnostic, type Read } from '../../base/diagnostic.ts';

/** `names`: files in the folder `dir`; `series`: text of its `series` file. The result names files within the folder. */
export function readSeries(dir: string, names: readonly string[], series: string | undefined): Read<readonly string[]> {
  const problems: Diagnostic[] = [];
  const patches = series === undefined ? numbered(names) : quilt(dir, series, problems);
  if (patches.length === 0 && problems.length === 0) {
    problems.push({
      code: 'misra/empty-queue',
      severity: 'error',
      effect: 'usage',
      message: series === undefined ? `${dir} holds no patch queue` : `${dir}/series names no patch`,
      cause:
        series === undefined
          ? 'There is neither a series file nor a file named NNNN-*.patch.'
          : 'Every line is empty or a comment.',
      cure: 'Name the folder of a quilt queue, or one that git format-patch -o DIR wrote.',
    });
  }
  return { value: patches, problems };
}

function numbered(names: readonly string[]): string[] {
  return names.filter((n) => /^\d{4,}-.*\.(?:patch|diff)$/.test(n)).sort(compareText);
}

function quilt(dir: string, series: string, problems: Diagnostic[]): string[] {
  const patches: string[] = [];
  series.split(/\r?\n/).forEach((raw, i) => {
    const [name, ...options] = raw
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (name === undefined || name === '') return;
    const wrong = faultOf(name, options, patches);
    if (wrong === undefined) patches.push(name);
    else {
      problems.push({
        code: 'misra/series',
        severity: 'error',
        effect: 'usage',
        message: `${dir}/series: ${wrong.message}`,
        place: { file: `${dir}/series`, line: i + 1, column: 1 },
        cure: wrong.cure,
      });
    }
  });
  return patches;
}

function faultOf(
  name: string,
  options: readonly string[],
  known: readonly string[],
): { readonly message: string; readonly cure: string } | undefined {
  if (name.startsWith('/') || name.split('/').includes('..'))
    return { message: `${name} lies outside the queue`, cure: 'Name patches relative to the folder of the series file.' };
  if (known.includes(name)) return { message: `${name} is named twice`, cure: 'Remove one of the two lines.' };
  const odd = options.find((o) => o !== '-p1' && o !== '-pab');
  if (odd !== undefined)
    return {
      message: `${name} has the option ${odd}, which is not understood`,
      cure: 'Refresh the patch with -p1 (quilt refresh -p1).',
    };
  return undefined;
}
