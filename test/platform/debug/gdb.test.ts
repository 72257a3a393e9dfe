import { spawn, spawnSync } from 'node:child_process';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createGdbSession } from '../../../src/platform/debug/gdb.ts';
import { framePacket, PacketReader } from '../../../src/platform/debug/gdb-packet.ts';
import { serveGdb } from '../../../src/platform/debug/gdb-server.ts';
import { createSnapshots } from '../../../src/platform/snapshot.ts';
import { createVirtBoard } from '../../../src/platform/virt-machine.ts';

const RAM = 0x4000_0000;
/** mov x1, #3; loop: add x0, x0, #1; cmp x0, x1; b.ne loop; wfi; b . */
const PROGRAM = [0xd2800061, 0x91000400, 0xeb01001f, 0x54ffffc1, 0xd503207f, 0x14000000];

function board(cores = 1) {
  const made = createVirtBoard({
    memory: 16 * 2 ** 20,
    cores: Array(cores).fill('cortex-a57'),
    gic: 3,
    bootLevel: 2,
    console: { write: () => {} },
  });
  made.machine.memory.load(RAM, new Uint8Array(Uint32Array.from(PROGRAM).buffer));
  made.machine.cores[0]!.powerOn({ hi: 0, lo: RAM }, { hi: 0, lo: 0 }, 2);
  return made;
}

function session(cores = 1, snapshots = false) {
  const { machine: virt, devices } = board(cores);
  const replies: string[] = [];
  const reader = new PacketReader();
  const gdb = createGdbSession(
    virt,
    (bytes) => {
      for (const e of reader.push(bytes)) if (e.kind === 'packet') replies.push(e.payload);
    },
    snapshots ? createSnapshots(virt, devices) : undefined,
  );
  const ask = (payload: string) => {
    gdb.receive(framePacket(payload));
    return replies.pop();
  };
  return { virt, gdb, ask, replies };
}

// [utest->dsn~platform-gdb~1]
describe('a GDB session', () => {
  it('frames, escapes and checks packets', () => {
    const reader = new PacketReader();
    const bytes = framePacket('a#b$c}d*');
    expect(reader.push(bytes.slice(0, 4))).toEqual([]);
    expect(reader.push(bytes.slice(4))).toEqual([{ kind: 'packet', payload: 'a#b$c}d*' }]);
    expect(reader.push(Buffer.from('$abc#00\x03+'))).toEqual([{ kind: 'bad' }, { kind: 'interrupt' }]);
    expect(reader.push(Buffer.alloc(0x10001, '$'))).toEqual([{ kind: 'bad' }]);
  });

  it('reads and writes registers', () => {
    const { ask, virt } = session();
    expect(ask('p20')).toBe('0000004000000000');
    expect(ask('P0=efbeadde00000000')).toBe('OK');
    expect(virt.cores[0]!.x(0).lo >>> 0).toBe(0xdeadbeef);
    expect(ask('P21=00')).toBe('E01');
    expect(ask('pffff')).toBe('E01');
    const all = ask('g')!;
    expect(all.length).toBe((33 * 8 + 4 + 32 * 16 + 8) * 2);
    expect(ask(`G${all}`)).toBe('OK');
    expect(ask('g')).toBe(all);
  });

  it('reads and writes memory, and refuses what is not there', () => {
    const { ask } = session();
    expect(ask('m40000000,8')).toBe('610080d200040091');
    expect(ask('M40001000,4:01020304')).toBe('OK');
    expect(ask('m40001000,4')).toBe('01020304');
    expect(ask('X40001000,2:\x05}')).toBe('OK');
    expect(ask('m40001000,2')).toBe('057d');
    for (const bad of ['m9000000,4', 'm0,4', 'mxyz', 'm40000000']) expect(ask(bad)).toBe('E14');
    expect(ask('M0,1:00')).toBe('E14');
    expect(ask('M40000000,2:00')).toBe('E01');
  });

  it('steps one instruction, on the chosen core', () => {
    const { ask } = session();
    expect(ask('s')).toBe('T05thread:01;');
    expect(ask('p20')).toBe('0400004000000000');
    expect(ask('vCont;s:1;c')).toBe('T05thread:01;');
    expect(ask('p0')).toBe('0100000000000000');
  });

  it('stops at breakpoints before the instruction, again each time, until they are removed', () => {
    const { ask, gdb, replies } = session();
    expect(ask('Z0,40000008,4')).toBe('OK');
    for (const n of [1, 2, 3]) {
      ask('c');
      gdb.advance(1000);
      expect(replies.pop()).toBe('T05thread:01;');
      expect([ask('p20'), ask('p0')]).toEqual(['0800004000000000', `0${n}00000000000000`]);
    }
    expect(ask('z0,40000008,4')).toBe('OK');
    ask('vCont;c');
    gdb.advance(1000);
    expect(replies.pop()).toBe('T02thread:01;'); // WFI with nothing ever to come
  });

  it('stops before an access that is watched, by kind, and goes on when the watch is gone', () => {
    const { ask, gdb, replies, virt } = session();
    // str x0, [x2]; ldr x3, [x2]; b .
    virt.memory.load(RAM + 0x100, new Uint8Array(Uint32Array.from([0xf9000040, 0xf9400043, 0x14000000]).buffer));
    virt.cores[0]!.setX(2, { hi: 0, lo: RAM + 0x2000 });
    virt.cores[0]!.setPc({ hi: 0, lo: RAM + 0x100 });
    expect([ask('Z2,40002004,4'), ask('Z3,40002000,1')]).toEqual(['OK', 'OK']);
    ask('c');
    gdb.advance(1000);
    expect([replies.pop(), ask('p20')]).toEqual(['T05thread:01;watch:40002004;', '0001004000000000']);
    expect([ask('z2,40002004,4'), ask('s'), ask('p20')]).toEqual(['OK', 'T05thread:01;', '0401004000000000']);
    ask('c');
    gdb.advance(1000);
    expect([replies.pop(), ask('p20')]).toEqual(['T05thread:01;rwatch:40002000;', '0401004000000000']);
    expect(ask('z3,40002000,1')).toBe('OK');
    expect([ask('s'), ask('p20')]).toEqual(['T05thread:01;', '0801004000000000']);
  });

  it('is interrupted while it runs', () => {
    const { ask, gdb, replies, virt } = session();
    virt.memory.write(RAM, 4, 0x14000000);
    ask('c');
    gdb.advance(1000);
    expect([gdb.running, replies.length]).toEqual([true, 0]);
    gdb.receive(Uint8Array.of(3));
    expect([gdb.running, replies.pop()]).toEqual([false, 'T02thread:01;']);
  });

  it('knows cores as threads, and system registers through monitor', () => {
    const { ask } = session(2);
    expect([ask('qfThreadInfo'), ask('qsThreadInfo'), ask('Hg2'), ask('qC'), ask('Hg9'), ask('T3')]).toEqual([
      'm01,02',
      'l',
      'OK',
      'QC02',
      'E01',
      'E01',
    ]);
    const text = (reply: string | undefined) => Buffer.from(reply!, 'hex').toString();
    const command = (line: string) => text(ask(`qRcmd,${Buffer.from(line).toString('hex')}`));
    expect(text(ask('qThreadExtraInfo,2'))).toContain('off');
    ask('Hg1');
    expect(command('reg midr_el1')).toBe('MIDR_EL1 = 0x00000000411fd070\n');
    expect(command('reg nothing')).toContain('no system register');
    expect(command('pa 40000010')).toBe('0x40000010\n');
    expect(command('help')).toContain('commands');
  });

  it('answers what it does not know with the empty packet, and ends on detach', () => {
    const { ask, gdb } = session();
    expect([ask('Z5,40000000,4'), ask('vMustReplyEmpty'), ask('qTStatus')]).toEqual(['', '', '']);
    expect(ask('D')).toBe('OK');
    expect(gdb.finished).toBe(true);
  });
});

// [utest->dsn~platform-gdb-snapshots~1]
describe('snapshots from the debugger', () => {
  const monitor = (ask: (payload: string) => string | undefined, text: string): string =>
    Buffer.from(ask(`qRcmd,${Buffer.from(text).toString('hex')}`) ?? '', 'hex').toString('latin1');

  it('goes back as often as wanted, to the same run', () => {
    const { ask, virt } = session(1, true);
    expect(monitor(ask, 'snapshot start')).toBe('kept as start at 0 ns\n');
    const run = (): string => {
      for (let i = 0; i < 5; i++) ask('s');
      return JSON.stringify([virt.cores[0]!.x(0), virt.cores[0]!.pc(), virt.clock.now()]);
    };
    const first = run();
    for (let i = 0; i < 2; i++) {
      expect(monitor(ask, 'back start')).toBe('back at 0 ns\n');
      expect([virt.cores[0]!.x(0).lo, virt.cores[0]!.pc().lo]).toEqual([0, RAM]);
      expect(run()).toBe(first);
    }
    expect(monitor(ask, 'back never')).toBe('no snapshot is called never: start\n');
    for (let i = 0; i < 20; i++) monitor(ask, `snapshot n${i}`);
    expect(monitor(ask, 'snapshot more')).toBe('there are 16 snapshots already\n');
    expect(monitor(session().ask, 'snapshot')).toBe('this machine has no snapshots\n');
  });
});

const hasGdb = spawnSync('gdb-multiarch', ['--version']).status === 0;

describe.skipIf(!hasGdb)('gdb-multiarch as the client (needs gdb-multiarch)', () => {
  /** What GDB shows of a script; `interruptAt`: ^C once it has shown this text. */
  async function gdb(cores: number, commands: readonly string[], interruptAt?: string): Promise<string> {
    const { machine: virt, devices } = board(cores);
    const done: Promise<void>[] = [];
    const server = createServer((socket: Socket) => {
      done.push(serveGdb(virt, socket, setImmediate, createSnapshots(virt, devices)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const script = ['set architecture aarch64', `target remote 127.0.0.1:${port}`, ...commands];
    const child = spawn('gdb-multiarch', ['-nx', '-batch', ...script.flatMap((c) => ['-ex', c])]);
    let out = '';
    let interrupted = false;
    const take = (data: Buffer): void => {
      out += data;
      if (interruptAt === undefined || interrupted || !out.includes(interruptAt)) return;
      interrupted = true;
      setTimeout(() => child.kill('SIGINT'), 500);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    await new Promise((resolve) => child.on('close', resolve));
    await Promise.all(done);
    await new Promise((resolve) => server.close(resolve));
    return out;
  }

  it('hardware breakpoints, read and access watchpoints, threads, snapshots, ^C and kill', async () => {
    const out = await gdb(
      2,
      [
        'monitor snapshot here',
        'hbreak *0x4000000c',
        'continue',
        'print/x $pc',
        'print $x0',
        'delete',
        'monitor back here',
        'maintenance flush register-cache',
        'print $x0 + 100',
        // ldr w3, [x2]; b .
        'set var *(int*)0x40000020 = 0xb9400043',
        'set var *(int*)0x40000024 = 0x14000000',
        'set var $x2 = 0x40002000',
        'set var $pc = 0x40000020',
        'rwatch *(int*)0x40002000',
        'continue',
        'delete',
        'thread 2',
        'info threads',
        'thread 1',
        'set var $pc = 0x40000024',
        'print 7777',
        'continue',
        'print/x $pc + 0xf0000000000',
        'kill',
      ],
      '= 7777',
    );
    for (const expected of ['$1 = 0x4000000c', '$2 = 1', '$3 = 100', 'Value = 0', 'SIGINT', '$5 = 0xf0040000024']) {
      expect(out).toContain(expected);
    }
  });

  it('connects, breaks, steps, reads and writes', async () => {
    const out = await gdb(2, [
      'break *0x40000008',
      'continue',
      'print/x $pc',
      'stepi',
      'print/x $pc',
      'set var $x0 = 41',
      'print $x0 + 1',
      'x/2i 0x40000000',
      'info threads',
      'monitor reg CurrentEL',
      'print/x $MIDR_EL1',
      'set var $VBAR_EL2 = 0x40005800',
      'print/x $VBAR_EL2',
      'delete',
      'set var *(int*)0x40000020 = 0xf9000040',
      'set var *(int*)0x40000024 = 0x14000000',
      'set var $x2 = 0x40002000',
      'set var $x0 = 77',
      'set var $pc = 0x40000020',
      'watch *(int*)0x40002000',
      'continue',
      'print/x $pc',
      'delete',
      'set var *(int*)0x40000010 = 0xd503201f',
      'x/i 0x40000010',
      'detach',
    ]);
    for (const expected of [
      '$1 = 0x40000008',
      '$2 = 0x4000000c',
      '$3 = 42',
      'mov\tx1, #0x3',
      'core 1 EL3 off',
      'nop',
      'New value = 77',
      '$4 = 0x411fd070',
      '$5 = 0x40005800',
      '$6 = 0x40000024',
    ]) {
      expect(out).toContain(expected);
    }
  });
});
