/**
 * The reference interpreter: runs one core for a number of instructions. Straight code goes from one predecoded record to
 * the next; taken branches inside a page only change the index; everything else leaves the page and comes back through
 * `enter`, where interrupts, illegal state and the fetch translation are looked at.
 *
 * Time: inside a page `core.bias` minus the index of the current instruction is what is left of the slice, so a device or
 * a counter read knows the exact instruction count without the loop keeping one.
 */

import { resolveFetch } from '../mmu/access.ts';
import { CodePage, type Core, type Executor, Op, TLB_MASK } from './core.ts';
import { DEBUG, SINGLE } from './debug-state.ts';
import { decode } from './decode.ts';
import { deliverFault, EC, ownTarget, syndrome, TRAP, takeException, takeInterrupt, throwFault } from './exceptions.ts';
import { debugException, stepped } from './self-hosted-debug.ts';

/** Decodes the word it stands for in the core's current page, keeps the record, and executes it. */
const decodeFirst: Executor = (core, blank) => {
  const index = blank.at >> 2;
  const word = core.m32[core.frameWord + index]!;
  const op = decode(word, blank.at);
  core.ops[index] = op;
  return op.run(core, op);
};

const BLANK: readonly Op[] = Array.from({ length: 1024 }, (_, i) => new Op(decodeFirst, i * 4, 0));

/** Makes the page of the PC current; throws the instruction abort. */
export function enter(core: Core): void {
  const lo = core.pcLo;
  core.fetching = true;
  if ((lo & 3) !== 0) throwFault(core, ownTarget(core), syndrome(EC.pcAlignment, 0), core.pcHi, lo);
  const tlb = core.tlb;
  const k = (lo >>> 10) & TLB_MASK;
  let page = tlb.fetch[k] === (lo & ~0xfff) && tlb.fetch[k + 1] === core.pcHi ? tlb.pages[k >> 2] : undefined;
  if (page === undefined || page.dropped) {
    const frame = resolveFetch(core) / 4096;
    page = core.ram.code[frame];
    if (page === undefined) {
      page = new CodePage(frame, BLANK);
      core.ram.code[frame] = page;
      core.host.codePageMade(frame);
    }
    tlb.pages[k >> 2] = page;
  }
  core.page = page;
  core.ops = page.ops;
  core.frameWord = page.frame << 10;
  core.pageLo = lo & ~0xfff;
  core.pageHi = core.pcHi;
  const at = core.trailAt;
  core.trail[at] = lo;
  core.trail[at + 1] = core.pcHi;
  core.trailAt = (at + 2) & 63;
  core.fetching = false;
}

/**
 * Runs until `budget` instructions are done, the core waits or gives up its turn, or it is switched off. `sliceEnd` (virtual
 * time at the end of the budget) must be set. Returns the instructions executed.
 */
export function runCore(core: Core, budget: number): number {
  let left = budget;
  while (left > 0 && !core.waiting && core.powered) {
    core.bias = left;
    core.at = 0;
    if (core.lines !== 0 || core.attention) {
      takeInterrupt(core);
      // Native firmware has already returned: what it made pending for the level below is due now.
      if (core.lines !== 0 && core.host.nativeLevels !== 0) takeInterrupt(core);
      if (core.deadlineMoved) break;
    }
    if ((core.debug & SINGLE) !== 0 && debugException(core, fetchable)) {
      left--;
      continue;
    }
    if (core.il === 1) {
      takeException(core, ownTarget(core), 'sync', syndrome(EC.illegalState, 0));
      left--;
      continue;
    }
    if ((core.debug & SINGLE) !== 0) left = single(core, left);
    else if (core.accelerator === undefined || core.debug !== 0) left = inPages(core, left);
    else left = core.accelerator.inPages(core, left);
    if (core.yielded) break;
    if (core.deadlineMoved) break;
  }
  return budget - left;
}

/** Executes until something must be looked at; returns what is left of the budget. */
function inPages(core: Core, budget: number): number {
  let left = budget;
  let op: Op = BLANK[0]!;
  let start = 0;
  try {
    enter(core);
    start = (core.pcLo & 0xfff) >> 2;
    for (;;) {
      const ops = core.ops;
      let i = start;
      let end = start + left;
      if (end > 1024) end = 1024;
      core.bias = left + start;
      let r = 0;
      do {
        op = ops[i++]!;
        r = op.run(core, op);
      } while (r === 0 && i < end);
      left -= i - start;
      if (r > 0) {
        start = r - 1;
        if (left > 0) continue;
        behind(core, start);
        return left;
      }
      if (r === 0) {
        behind(core, i);
        if (left <= 0) return left;
        enter(core);
        start = (core.pcLo & 0xfff) >> 2;
        continue;
      }
      if (r === -2 || left <= 0 || core.lines !== 0) return left;
      enter(core);
      start = (core.pcLo & 0xfff) >> 2;
    }
  } catch (thrown) {
    if (thrown !== TRAP) throw thrown;
    return afterTrap(core, op, start, left);
  }
}

/** Sets the PC to word `i` of the current page, 1024 = the next page. */
export function behind(core: Core, i: number): void {
  const lo = (core.pageLo + i * 4) | 0;
  core.pcLo = lo;
  core.pcHi = lo === 0 && i === 1024 ? (core.pageHi + 1) | 0 : core.pageHi;
}

/** Takes the fault that was thrown at `op` (or by the fetch); returns what is left of the budget. */
export function afterTrap(core: Core, op: Op, start: number, left: number): number {
  if (core.hostHit !== undefined) return hostStop(core, op, left - ((op.at >> 2) - start));
  if (core.fetching) {
    core.fetching = false;
    deliverFault(core);
    return left - 1;
  }
  const done = (op.at >> 2) - start + 1;
  core.pcLo = core.pageLo | op.at;
  core.pcHi = core.pageHi;
  deliverFault(core);
  return left - done;
}

/** One instruction while breakpoints are armed or software step is active; returns what is left of the budget. */
function single(core: Core, left: number): number {
  const spent = left - 1;
  const word = (core.debug & DEBUG.step) !== 0 ? wordAtPc(core) : 0;
  core.returned = false;
  core.sliceEnd -= spent;
  const rest = inPages(core, 1);
  core.sliceEnd += spent;
  if (core.ss === 1) stepped(core, word);
  return rest + spent;
}

/** The instruction at the PC, 0 when it cannot be fetched. */
function wordAtPc(core: Core): number {
  return fetchable(core) ? core.m32[core.frameWord + ((core.pcLo & 0xfff) >> 2)]! : 0;
}

function fetchable(core: Core): boolean {
  try {
    enter(core);
    return true;
  } catch (thrown) {
    if (thrown !== TRAP) throw thrown;
    core.fetching = false;
    return false;
  }
}

/** A debugger outside the machine watches what this instruction accesses: it is not executed, and the machine stops. */
function hostStop(core: Core, op: Op, left: number): number {
  core.pcLo = core.pageLo | op.at;
  core.pcHi = core.pageHi;
  core.host.watchHit();
  return left;
}

/** Executes one instruction; for steppers. */
export function stepCore(core: Core): void {
  runCore(core, 1);
}
