/** What a machine is made of. */
export interface MachineOptions {
  readonly ramBase?: number;
  readonly ramSize: number;
  /** Profile names, one per core: `cortex-a53`, `cortex-a57`, `cortex-a72`, `armv8.1`, `armv8.1+vhe`, `armv8.1+hafdbs`, `armv8.1+vhe+hafdbs`. */
  readonly cores: readonly string[];
  /** EL3 exists (secure firmware); without it SMC goes to the conduit, as on QEMU's virt. */
  readonly el3?: boolean;
  /** EL2 exists (default); without it HVC goes to the conduit, as on QEMU's virt without `virtualization`. */
  readonly el2?: boolean;
  /** ICC/ICH system registers exist (GICv3): shown in the ID registers. */
  readonly gicSystemRegisters?: boolean;
  /** Instructions per turn of a core when there are several. */
  readonly quantum?: number;
  /** Hot code is translated to WebAssembly; the results are those of the reference interpreter (default: it runs alone). */
  readonly accelerate?: boolean;
}
