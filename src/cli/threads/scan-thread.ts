/** Entry of a thread that scans a share. As the command line, it runs from the bundle where there is one. */
import { attend } from '../../jobs/meeting.ts';
import { openBundle } from '../bundle.ts';

const bundled = openBundle('once')?.load('scan-share') as typeof import('./scan-share.ts') | undefined;
const { scanShare } = bundled ?? (await import('./scan-share.ts'));

await attend(async (task: Parameters<typeof scanShare>[0]) => scanShare(task));
