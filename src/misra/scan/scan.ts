/** One scan: load, run the rules, apply deviations and baseline, make facts. Pure given its ports. */
import type { Finding } from '../engine/run.ts';
import type { Subject } from '../engine/subject.ts';
import { type AnalysisRequest, analyse } from './analysis.ts';
import { type ConcludeRequest, conclude, type ScanResult } from './conclude.ts';
import { mergeConfigurations } from './configurations.ts';
import type { LoadPorts } from './load.ts';

export type ScanRequest = AnalysisRequest & ConcludeRequest;

/** With what the findings were made of: the program, and the fixes. */
export interface WholeScan extends ScanResult {
  readonly findings: readonly Finding[];
  readonly subject: Subject;
}

export function scan(request: ScanRequest, ports: LoadPorts): WholeScan {
  const { parts, subject } = analyse(request, ports);
  const merged = mergeConfigurations(parts);
  return { ...conclude(request, merged), findings: merged.findings, subject };
}
