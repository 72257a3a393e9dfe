/** Entry of a thread that scans a share. As the command line, it runs from the bundle where there is one. */
import { parentPort, workerData } from 'node:worker_threads';
import { openBundle } from '../bundle.ts';
import type { ScanTask } from './scan-share.ts';

const bundled = openBundle('once')?.load('scan-share') as typeof import('./scan-share.ts') | undefined;
const { scanShare } = bundled ?? (await import('./scan-share.ts'));

parentPort!.postMessage(scanShare(workerData as ScanTask));
