/** `assay machine boot --gdb PORT`: opens the socket, waits for one debugger, and lets it run the machine. */
import { createServer, type Socket } from 'node:net';
import type { ExitCode } from '../../base/diagnostic.ts';
import { serveGdb } from '../../platform/debug/gdb-server.ts';
import type { Machine } from '../../platform/ports.ts';
import type { Snapshots } from '../../platform/snapshot.ts';
import type { Invocation } from '../command.ts';
import { usage } from '../options.ts';

/** Ends when the debugger leaves or the machine switches itself off. Only this computer can connect. */
export async function debugMachine(
  invocation: Invocation,
  machine: Machine,
  snapshots: Snapshots,
  port: string,
): Promise<ExitCode> {
  const { report } = invocation;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    report.show([usage(`--gdb ${port} is not a port`, 'Give 1 to 65535, for example --gdb 1234, or 0 for any free one.')]);
    return report.exit;
  }
  const server = createServer();
  const opened = await new Promise<string | undefined>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.listen(number, '127.0.0.1', () => resolve(undefined));
  });
  if (opened !== undefined) {
    report.show([usage(`Port ${port} cannot be opened: ${opened}`, 'Another program may use it; give another port.')]);
    return report.exit;
  }
  const address = server.address();
  const open = typeof address === 'object' && address !== null ? address.port : number;
  report.say(`waiting for a debugger: gdb-multiarch -ex 'set architecture aarch64' -ex 'target remote :${open}'`);
  const socket = await new Promise<Socket>((resolve) => server.once('connection', resolve));
  server.close();
  await serveGdb(machine, socket, setImmediate, snapshots);
  socket.destroy();
  return report.exit;
}
