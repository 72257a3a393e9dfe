/** The part of the WebAssembly API that the accelerator uses, typed here: the project's type libraries have no browser API. */

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

export interface WasmTable {
  set(index: number, value: unknown): void;
}

interface Engine {
  readonly Memory: new (limits: { initial: number; maximum: number }) => WasmMemory;
  readonly Table: new (limits: { initial: number; element: 'anyfunc' }) => WasmTable;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;

/** Memory of a fixed size in pages of 64 KiB. */
export function makeMemory(pages: number): WasmMemory {
  return new engine.Memory({ initial: pages, maximum: pages });
}

export function makeTable(slots: number): WasmTable {
  return new engine.Table({ initial: slots, element: 'anyfunc' });
}

/** Compiles and instantiates; the imports are one module called `m`. */
export function instantiate(
  bytes: Uint8Array<ArrayBuffer>,
  imports: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return new engine.Instance(new engine.Module(bytes), { m: imports }).exports;
}
