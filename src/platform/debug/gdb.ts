/**
 * A GDB remote session over a machine: bytes in, bytes out, no socket of its own. Cores are threads 1…n. While the
 * debugger says continue, the owner of the session calls `advance` in turns with reading its socket.
 *
 * Without breakpoints the machine runs at full speed and exactly as without a debugger. With breakpoints it is stepped,
 * and each core's turn is STEP_TURN instructions, so interleavings of several cores may differ from an undebugged run.
 *
 * Limits: a watchpoint stops before the access, as hardware of this architecture does; memory is read through the current translation of the selected core; devices are not read.
 */
import type { CoreState, HostWatch, Machine, Word64 } from '../ports.ts';
import type { Snapshot, Snapshots } from '../snapshot.ts';
import { framePacket, PacketReader } from './gdb-packet.ts';
import { GDB_REGISTERS, GENERAL_REGISTERS, registerHex, setRegisterHex, TARGET_XML } from './gdb-registers.ts';

export interface GdbSession {
  /** Bytes from the debugger. */
  receive(bytes: Uint8Array): void;
  /** Runs at most `budget` instructions if the debugger said continue; reports a stop when there is one. */
  advance(budget: number): void;
  readonly running: boolean;
  /** The debugger detached, killed the machine, or the machine is off. */
  readonly finished: boolean;
}

const STEP_TURN = 4096;
const SIGINT = 2;
const SIGTRAP = 5;
const ERROR = 'E14';
const MOST_SNAPSHOTS = 16;

interface State {
  readonly machine: Machine;
  readonly reply: (payload: string) => void;
  readonly breakpoints: Set<string>;
  /** Watched ranges by packet text (kind, address, length). */
  readonly watches: Map<string, HostWatch>;
  /** Selected core for registers and memory, and for stepping. */
  core: number;
  readonly snapshots: Snapshots | undefined;
  /** What `monitor snapshot` kept. */
  readonly kept: Map<string, Snapshot>;
  running: boolean;
  finished: boolean;
  acknowledge: boolean;
}

const key = (pc: Word64): string => `${(pc.hi >>> 0).toString(16)}:${(pc.lo >>> 0).toString(16)}`;
const hex = (n: number, digits = 2): string => n.toString(16).padStart(digits, '0');

// [impl->dsn~platform-gdb~1]
export function createGdbSession(machine: Machine, send: (bytes: Uint8Array) => void, snapshots?: Snapshots): GdbSession {
  const reader = new PacketReader();
  const reply = (payload: string): void => send(framePacket(payload));
  const s: State = {
    machine,
    reply,
    snapshots,
    kept: new Map(),
    breakpoints: new Set(),
    watches: new Map(),
    core: 0,
    running: false,
    finished: false,
    acknowledge: true,
  };
  return {
    receive: (bytes) => {
      for (const event of reader.push(bytes)) {
        if (event.kind === 'interrupt') {
          if (s.running) stopped(s, SIGINT);
        } else if (event.kind === 'bad') send(Buffer.from('-'));
        else {
          if (s.acknowledge) send(Buffer.from('+'));
          handle(s, event.payload);
        }
      }
    },
    advance: (budget) => advance(s, budget),
    get running() {
      return s.running;
    },
    get finished() {
      return s.finished;
    },
  };
}

// ------------------------------------------------------------------------------------------------------------ running

function stopped(s: State, signal: number): void {
  s.running = false;
  s.reply(`T${hex(signal)}thread:${hex(s.core + 1)};`);
}

const WATCH_KINDS = ['', '', 'watch', 'rwatch', 'awatch'];

/** Reports a watched access that ended the last run or step, if there was one. */
function watchHit(s: State): boolean {
  const hit = s.machine.watched();
  if (hit === undefined) return false;
  const kind = [...s.watches].find(([, range]) => range === hit.range)?.[0][0] ?? '2';
  s.core = hit.core;
  s.running = false;
  s.reply(`T05thread:${hex(s.core + 1)};${WATCH_KINDS[Number(kind)]}:${hit.range.address.toString(16)};`);
  return true;
}

function ended(s: State): void {
  s.running = false;
  s.finished = true;
  s.reply('W00');
}

function advance(s: State, budget: number): void {
  if (!s.running) return;
  if (s.breakpoints.size === 0) {
    const { reason } = s.machine.run(budget);
    if (watchHit(s)) return;
    if (reason === 'power-off' || reason === 'reset') ended(s);
    else if (reason === 'idle' || reason === 'requested' || reason === 'until') stopped(s, SIGINT);
    return;
  }
  let left = budget;
  while (left > 0 && s.running) left -= turns(s, left);
}

/** One turn of every core; returns the instructions done (at least 1, so that the caller ends). */
function turns(s: State, left: number): number {
  let done = 0;
  for (const core of s.machine.cores) {
    for (let n = 0; n < STEP_TURN && done < left; n++) {
      const before = core.instructions;
      s.machine.step(core.index);
      if (watchHit(s)) return done + 1;
      if (core.instructions === before) break;
      done++;
      if (!s.breakpoints.has(key(core.pc()))) continue;
      s.core = core.index;
      stopped(s, SIGTRAP);
      return done;
    }
  }
  if (done > 0) return done;
  // Every core waits: let time pass to the next event.
  const { reason } = s.machine.run(1);
  if (watchHit(s)) return 1;
  if (reason === 'power-off' || reason === 'reset') ended(s);
  else if (reason === 'idle') stopped(s, SIGINT);
  return 1;
}

function step(s: State): void {
  const core = s.machine.cores[s.core]!;
  const before = core.instructions;
  s.machine.step(s.core);
  if (watchHit(s)) return;
  if (core.instructions === before) s.machine.run(1);
  if (!watchHit(s)) stopped(s, SIGTRAP);
}

// ------------------------------------------------------------------------------------------------------------ packets

type Handler = (s: State, rest: string) => void;

/** First matching prefix wins; what is not here is answered with the empty packet ("not supported"). */
const HANDLERS: readonly (readonly [string, Handler])[] = [
  ['qSupported', (s) => s.reply('PacketSize=4000;qXfer:features:read+;swbreak+;hwbreak+;vContSupported+;QStartNoAckMode+')],
  ['QStartNoAckMode', noAcknowledge],
  ['qXfer:features:read:target.xml:', (s, rest) => s.reply(part(TARGET_XML, rest))],
  ['qfThreadInfo', (s) => s.reply(`m${s.machine.cores.map((c) => hex(c.index + 1)).join(',')}`)],
  ['qsThreadInfo', (s) => s.reply('l')],
  ['qThreadExtraInfo,', (s, rest) => s.reply(Buffer.from(extraInfo(s, rest)).toString('hex'))],
  ['qAttached', (s) => s.reply('1')],
  ['qC', (s) => s.reply(`QC${hex(s.core + 1)}`)],
  ['qRcmd,', monitor],
  ['vCont?', (s) => s.reply('vCont;c;C;s;S')],
  ['vCont', resume],
  ['?', (s) => stopped(s, SIGTRAP)],
  ['H', select],
  ['T', (s, rest) => s.reply(threadOf(s, rest) === undefined ? 'E01' : 'OK')],
  ['g', (s) => s.reply(GENERAL_REGISTERS.map((r) => registerHex(current(s), r)).join(''))],
  ['G', writeAll],
  ['p', (s, rest) => s.reply(readOne(s, rest))],
  ['P', writeOne],
  ['m', readMemory],
  ['M', (s, rest) => writeMemory(s, rest, 'hex')],
  ['X', (s, rest) => writeMemory(s, rest, 'latin1')],
  ['Z', (s, rest) => breakpoint(s, rest, true)],
  ['z', (s, rest) => breakpoint(s, rest, false)],
  ['c', (s) => go(s)],
  ['s', (s) => step(s)],
  ['D', finish],
  ['k', finish],
];

function handle(s: State, payload: string): void {
  const hit = HANDLERS.find(([prefix]) => payload.startsWith(prefix));
  if (hit === undefined) s.reply('');
  else hit[1](s, payload.slice(hit[0].length));
}

function noAcknowledge(s: State): void {
  s.reply('OK');
  s.acknowledge = false;
}

function finish(s: State): void {
  s.running = false;
  s.finished = true;
  s.machine.watch([]);
  s.reply('OK');
}

function go(s: State): void {
  // The instruction under a breakpoint is executed before breakpoints count again.
  if (s.breakpoints.size > 0) s.machine.step(s.core);
  if (!watchHit(s)) s.running = true;
}

const current = (s: State): CoreState => s.machine.cores[s.core]!;

/** Core of a thread id; 0 and -1 mean the current one. */
function threadOf(s: State, text: string): number | undefined {
  if (text === '' || text === '0' || text === '-1') return s.core;
  const id = Number.parseInt(text, 16);
  return id >= 1 && id <= s.machine.cores.length ? id - 1 : undefined;
}

function select(s: State, rest: string): void {
  const core = threadOf(s, rest.slice(1));
  if (core === undefined) {
    s.reply('E01');
    return;
  }
  s.core = core;
  s.reply('OK');
}

function resume(s: State, rest: string): void {
  const actions = rest.split(';').filter((a) => a !== '');
  const stepping = actions.find((a) => /^[sS]/.test(a));
  if (stepping !== undefined) {
    const core = threadOf(s, stepping.split(':')[1] ?? '');
    if (core !== undefined) s.core = core;
    step(s);
  } else if (actions.some((a) => /^[cC]/.test(a))) go(s);
  else s.reply('');
}

function part(text: string, range: string): string {
  const [from, length] = range.split(',').map((n) => Number.parseInt(n, 16));
  const piece = text.slice(from, from! + length!);
  return (from! + length! >= text.length ? 'l' : 'm') + piece;
}

function extraInfo(s: State, id: string): string {
  const core = s.machine.cores[threadOf(s, id) ?? s.core]!;
  return `core ${core.index} EL${core.el}${core.powered ? (core.waiting ? ' waiting' : '') : ' off'}`;
}

// ---------------------------------------------------------------------------------------------------------- registers

function readOne(s: State, rest: string): string {
  const register = GDB_REGISTERS[Number.parseInt(rest, 16)];
  return register === undefined ? 'E01' : registerHex(current(s), register);
}

function writeOne(s: State, rest: string): void {
  const [number, value] = rest.split('=');
  const register = GDB_REGISTERS[Number.parseInt(number ?? '', 16)];
  s.reply(register !== undefined && setRegisterHex(current(s), register, value ?? '') ? 'OK' : 'E01');
}

function writeAll(s: State, rest: string): void {
  let at = 0;
  for (const register of GDB_REGISTERS) {
    if (at >= rest.length) break;
    if (!setRegisterHex(current(s), register, rest.slice(at, at + register.bits / 4))) {
      s.reply('E01');
      return;
    }
    at += register.bits / 4;
  }
  s.reply('OK');
}

/** `monitor reg NAME` shows a system register; `monitor pa ADDRESS` translates. */
function monitor(s: State, rest: string): void {
  const [command, argument] = Buffer.from(rest, 'hex').toString('latin1').trim().split(/\s+/);
  let text = 'commands: reg NAME, pa ADDRESS, snapshot [NAME], back [NAME] (then: maintenance flush register-cache)\n';
  if (command === 'snapshot' || command === 'back') text = timeTravel(s, command, argument ?? 'last');
  if (command === 'reg' && argument !== undefined) text = systemRegister(current(s), argument.toUpperCase());
  if (command === 'pa' && argument !== undefined && /^(0x)?[0-9a-f]{1,16}$/i.test(argument)) {
    const pa = translate(s, BigInt(argument.startsWith('0x') ? argument : `0x${argument}`));
    text = pa === undefined ? 'no translation\n' : `0x${pa.toString(16)}\n`;
  }
  s.reply(Buffer.from(text, 'latin1').toString('hex'));
}

// [impl->dsn~platform-gdb-snapshots~1]
/** Keeps the whole machine under a name, or goes back to what was kept; what was typed in between is not typed again. */
function timeTravel(s: State, command: 'snapshot' | 'back', name: string): string {
  const { snapshots, kept } = s;
  if (snapshots === undefined) return 'this machine has no snapshots\n';
  if (command === 'snapshot') {
    if (!kept.has(name) && kept.size >= MOST_SNAPSHOTS) return `there are ${MOST_SNAPSHOTS} snapshots already\n`;
    kept.set(name, snapshots.take());
    return `kept as ${name} at ${s.machine.clock.now()} ns\n`;
  }
  const snapshot = kept.get(name);
  if (snapshot === undefined) return `no snapshot is called ${name}: ${[...kept.keys()].join(', ') || 'there is none'}\n`;
  snapshots.restore(snapshot);
  return `back at ${s.machine.clock.now()} ns\n`;
}

function systemRegister(core: CoreState, name: string): string {
  try {
    const value = core.register(name);
    return `${name} = 0x${hex(value.hi >>> 0, 8)}${hex(value.lo >>> 0, 8)}\n`;
  } catch {
    return `no system register is called ${name}\n`;
  }
}

// ------------------------------------------------------------------------------------------------------------- memory

function translate(s: State, va: bigint): number | undefined {
  const core = current(s);
  const at = { hi: Number((va >> 32n) & 0xffffffffn), lo: Number(va & 0xffffffffn) };
  const result = core.translate(at, { el: core.el, write: false, execute: false });
  return result.ok ? result.pa : undefined;
}

function range(text: string): { address: bigint; length: number } | undefined {
  const match = /^([0-9a-f]{1,16}),([0-9a-f]{1,6})$/i.exec(text);
  return match === null ? undefined : { address: BigInt(`0x${match[1]}`), length: Number.parseInt(match[2]!, 16) };
}

/** Physical address of one byte of RAM, page by page translated; undefined when there is none. */
function byteAt(s: State, va: bigint): number | undefined {
  const pa = translate(s, va & 0xffffffffffffffffn);
  return pa !== undefined && s.machine.memory.contains(pa, 1) ? pa : undefined;
}

function readMemory(s: State, rest: string): void {
  const asked = range(rest);
  let out = '';
  for (let i = 0; asked !== undefined && i < Math.min(asked.length, 0x2000); i++) {
    const pa = byteAt(s, asked.address + BigInt(i));
    if (pa === undefined) break;
    out += hex(s.machine.memory.read(pa, 1));
  }
  s.reply(out === '' ? ERROR : out);
}

function writeMemory(s: State, rest: string, encoding: 'hex' | 'latin1'): void {
  const colon = rest.indexOf(':');
  const asked = range(rest.slice(0, colon));
  const data = Buffer.from(rest.slice(colon + 1), encoding);
  if (asked === undefined || data.length !== asked.length) {
    s.reply('E01');
    return;
  }
  const places: number[] = [];
  for (let i = 0; i < data.length; i++) {
    const pa = byteAt(s, asked.address + BigInt(i));
    if (pa === undefined) {
      s.reply(ERROR);
      return;
    }
    places.push(pa);
  }
  for (const [i, pa] of places.entries()) s.machine.memory.write(pa, 1, data[i]!);
  s.reply('OK');
}

/** Z0 and Z1 are the same here: execution is watched, memory is not patched. Z2–Z4 watch memory. */
function breakpoint(s: State, rest: string, insert: boolean): void {
  if (/^[234],[0-9a-f]{1,16},[0-9a-f]{1,4}$/i.test(rest)) {
    watchpoint(s, rest, insert);
    return;
  }
  const match = /^([01]),([0-9a-f]{1,16}),/i.exec(rest);
  if (match === null) {
    s.reply('');
    return;
  }
  const address = BigInt(`0x${match[2]}`);
  const at = key({ hi: Number((address >> 32n) & 0xffffffffn), lo: Number(address & 0xffffffffn) });
  if (insert) s.breakpoints.add(at);
  else s.breakpoints.delete(at);
  s.reply('OK');
}

function watchpoint(s: State, text: string, insert: boolean): void {
  const [kind, address, length] = text.split(',');
  if (insert) {
    const range = { address: BigInt(`0x${address}`), length: Number.parseInt(length!, 16) };
    s.watches.set(text, { ...range, read: kind !== '2', write: kind !== '3' });
  } else s.watches.delete(text);
  s.machine.watch([...s.watches.values()]);
  s.reply('OK');
}
