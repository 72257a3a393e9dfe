/** Entry of a thread that has a share of a scan in pieces. As the command line, it runs from the bundle where there is one. */
import { attend } from '../../jobs/meeting.ts';
import { openBundle } from '../bundle.ts';

const bundled = openBundle('once')?.load('pieces-share') as typeof import('./pieces-share.ts') | undefined;
const { piecesShare } = bundled ?? (await import('./pieces-share.ts'));

await attend(piecesShare);
