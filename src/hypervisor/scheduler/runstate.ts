/** Time accounting of a virtual processor (public/vcpu.h: vcpu_runstate_info), in nanoseconds of model time. */
export const RUNSTATE = { running: 0, runnable: 1, blocked: 2, offline: 3 } as const;

export interface Runstate {
  state: number;
  entryTime: bigint;
  /** Time spent in each of the four states. */
  readonly time: BigUint64Array;
}

export function initialRunstate(nowNs: bigint): Runstate {
  return { state: RUNSTATE.offline, entryTime: nowNs, time: new BigUint64Array(4) };
}

// [impl->dsn~hyp-runstate-accounting~1]
/** Moves to another state; the time since the last change is charged to the state left. */
export function enterRunstate(runstate: Runstate, state: number, nowNs: bigint): void {
  runstate.time[runstate.state]! += nowNs - runstate.entryTime;
  runstate.state = state;
  runstate.entryTime = nowNs;
}
