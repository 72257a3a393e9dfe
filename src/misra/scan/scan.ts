/** One scan: load, run the rules, apply deviations and baseline, make facts. Pure given its ports. */
import type { Subject } from '../engine/subject.ts';
import { type AnalysisRequest, analyse } from './analysis.ts';
import { type ConcludeRequest, conclude, type ScanResult } from './conclude.ts';
import { mergeConfigurations } from './configurations.ts';
import type { LoadPorts } from './load.ts';

export type ScanRequest = AnalysisRequest & ConcludeRequest;

export function scan(request: ScanRequest, ports: LoadPorts): ScanResult & { readonly subject: Subject } {
  const { parts, subject } = analyse(request, ports);
  return { ...conclude(request, mergeConfigurations(parts)), subject };
}
