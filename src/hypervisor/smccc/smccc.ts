/**
 * Calls by the SMC Calling Convention, through HVC or SMC with immediate 0: the function identifier in w0 is looked up by
 * its owner. What nobody owns answers "unknown function" (-1).
 */
import type { Call } from '../abi/hypercall.ts';
import { PSCI_0_1_FUNCTIONS, PSCI_FUNCTIONS, type PsciFunction } from '../psci/psci.ts';
import { low32 } from '../word.ts';

export const UNKNOWN_FUNCTION = -1;
const SMCCC_1_1 = 0x1_0001;
const LEGACY_END = 0x0100_ffff;
const CONVENTION_64 = 0x4000_0000;

/** Values for x0 to x3; a missing one leaves the register alone. */
export type SmcccResult = readonly (number | bigint)[];

/** Identifiers of the services (SMCCC "UID" functions): four words, least significant byte first. */
const HYPERVISOR_UID = [0xa7, 0x18, 0x12, 0xdc, 0xc6, 0x98, 0x43, 0x69, 0x9a, 0xcf, 0x79, 0xd1, 0x8d, 0xde, 0xe6, 0x67];
const STANDARD_UID = [0xf8, 0x63, 0x38, 0x6f, 0x4b, 0x39, 0x4c, 0xbd, 0x92, 0x20, 0xce, 0x16, 0x41, 0xe5, 0x9f, 0x6f];

interface Service {
  readonly owner: number;
  readonly calls: number;
  readonly uid: readonly number[];
  readonly revision: readonly [number, number];
}

const SERVICES: readonly Service[] = [
  { owner: 4, calls: 15, uid: STANDARD_UID, revision: [0, 1] },
  { owner: 6, calls: 3, uid: HYPERVISOR_UID, revision: [0, 1] },
];

// [impl->dsn~hyp-smccc-dispatch~1]
/** Answers one call. */
export function callSmccc(call: Call): SmcccResult {
  const id = low32(call.args[0]!);
  if (id <= LEGACY_END) return viaPsci(PSCI_0_1_FUNCTIONS, call, id) ?? [UNKNOWN_FUNCTION];
  const owner = (id >>> 24) & 0x3f;
  if (owner === 0) return architecture(call, id) ?? [UNKNOWN_FUNCTION];
  const service = SERVICES.find((s) => s.owner === owner);
  if (!service) return [UNKNOWN_FUNCTION];
  return (owner === 4 ? viaPsci(PSCI_FUNCTIONS, call, id) : undefined) ?? identify(service, id) ?? [UNKNOWN_FUNCTION];
}

function viaPsci(table: readonly PsciFunction[], call: Call, id: number): SmcccResult | undefined {
  const row = table.find((f) => f.id === id || (f.has64 && f.id + CONVENTION_64 === id));
  return row && [row.run(call)];
}

// [impl->dsn~hyp-smccc-architecture~1]
/** Architecture calls: version, and which workarounds are offered (none is needed on the modelled processor). */
function architecture(call: Call, id: number): SmcccResult | undefined {
  if (id === 0x8000_0000) return [SMCCC_1_1];
  if (id === 0x8000_0001) return [UNKNOWN_FUNCTION];
  if (id === 0x8000_8000 || id === 0x8000_7fff || id === 0x8000_3fff) return [call.args[0]!];
  return undefined;
}

// [impl->dsn~hyp-smccc-identity~1]
function identify(service: Service, id: number): SmcccResult | undefined {
  const base = (0x8000_ff00 | (service.owner << 24)) >>> 0;
  if (id === base) return [service.calls];
  if (id === base + 1) return [0, 4, 8, 12].map((at) => new DataView(Uint8Array.from(service.uid).buffer).getUint32(at, true));
  if (id === base + 3) return service.revision;
  return undefined;
}
