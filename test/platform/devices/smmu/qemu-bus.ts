/** QEMU's virt machine with its SMMUv3 and the "edu" PCI device as bus master, over the qtest protocol. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PATTERN, type SmmuBus } from './scenarios.ts';

const SMMU = 0x0905_0000;
/** Configuration space of 00:01.0, and where its registers are placed. */
const CONFIG = 0x3f00_8000;
const BAR = 0x1000_0000;
const EDU = { source: 0x80, destination: 0x88, count: 0x90, command: 0x98, buffer: 0x4_0000 } as const;
const STAGING = 0x4068_0000;

export interface QemuBus extends SmmuBus {
  readonly version: string;
  close(): void;
}

/** Starts the binary; the processor is off, only its devices are used. */
export async function qemuBus(binary: string, version: string): Promise<QemuBus> {
  const args =
    '-M virt,iommu=smmuv3,highmem=off -cpu cortex-a57 -m 128M -nodefaults -display none -nic none -qtest stdio -qtest-log none -device edu,addr=1,dma_mask=0xffffffffffffffff -global cortex-a57-arm-cpu.start-powered-off=on';
  const child = spawn(binary, args.split(' '), { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting: ((line: string) => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('OK') || line.startsWith('FAIL')) waiting.shift()?.(line);
  });
  const ask = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      waiting.push((line) => (line.startsWith('OK') ? resolve(line.slice(3)) : reject(new Error(`${text}: ${line}`))));
      child.stdin.write(`${text}\n`);
    });
  // a scenario may be more than it can stand: then nothing is answered any more
  child.on('exit', () => {
    for (const answer of waiting.splice(0)) answer('FAIL: QEMU ended');
  });
  const hexOf = (n: number | bigint): string => `0x${n.toString(16)}`;
  const bus: QemuBus = {
    version,
    close: () => child.kill(),
    write: async (at, data) => void (await ask(`write ${hexOf(at)} ${data.length} 0x${Buffer.from(data).toString('hex')}`)),
    read: async (at, n) => Uint8Array.from(Buffer.from((await ask(`read ${hexOf(at)} ${n}`)).slice(2), 'hex')),
    register: async (offset) => Number(await ask(`readl ${hexOf(SMMU + offset)}`)),
    setRegister: async (offset, value) => void (await ask(`writel ${hexOf(SMMU + offset)} ${hexOf(value >>> 0)}`)),
    dma: async (address, write) => {
      const inside = BigInt(EDU.buffer + (write ? 0 : 0x100));
      await ask(`writeq ${hexOf(BAR + EDU.source)} ${hexOf(write ? inside : address)}`);
      await ask(`writeq ${hexOf(BAR + EDU.destination)} ${hexOf(write ? address : inside)}`);
      await start(write ? 3 : 1);
    },
  };
  const start = async (command: number): Promise<void> => {
    await ask(`writeq ${hexOf(BAR + EDU.count)} 0x8`);
    await ask(`writeq ${hexOf(BAR + EDU.command)} ${hexOf(command)}`);
    while ((Number(await ask(`readq ${hexOf(BAR + EDU.command)}`)) & 1) !== 0) await new Promise((r) => setTimeout(r, 10));
  };
  await ask(`writel ${hexOf(CONFIG + 0x10)} ${hexOf(BAR)}`);
  await ask(`writew ${hexOf(CONFIG + 4)} 0x6`);
  // the pattern that is written, while the SMMU is still off
  await bus.write(STAGING, PATTERN);
  await ask(`writeq ${hexOf(BAR + EDU.source)} ${hexOf(STAGING)}`);
  await ask(`writeq ${hexOf(BAR + EDU.destination)} ${hexOf(EDU.buffer)}`);
  await start(1);
  return bus;
}
