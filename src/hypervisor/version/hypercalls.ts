/** HYPERVISOR_xen_version (17): what the hypervisor is, in strings and numbers (public/version.h). */

import { fail } from '../abi/errno.ts';
import { type Call, type Hypercall, type Outcome, operation, plain } from '../abi/hypercall.ts';
import { PAGE_SIZE } from '../abi/layout.ts';
import { struct } from '../abi/struct.ts';
import type { Identity } from '../state.ts';

/** Bits of XENVER_get_features submap 0 (public/features.h). */
export const FEATURE = {
  writablePageTables: 0,
  autoTranslatedPhysmap: 2,
  dom0: 11,
  memoryOpVnode: 13,
  smccc: 14,
  directMapped: 17,
  notDirectMapped: 16,
} as const;

const DENIED = '<denied>';
const COMMAND_LINE_SIZE = 1024;

const compileInfo = struct('xen_compile_info', {
  compiler: 'bytes64',
  compile_by: 'bytes16',
  compile_domain: 'bytes32',
  compile_date: 'bytes32',
});
const featureInfo = struct('xen_feature_info', { submap_idx: 'u32', submap: 'u32' });
const buildIdHeader = struct('xen_build_id', { len: 'u32' });

/** A C string in a fixed array: cut so that a terminator always fits, padded with zeros. */
export function fixedText(text: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(new TextEncoder().encode(text).subarray(0, size - 1));
  return bytes;
}

function copyOut(call: Call, data: Uint8Array): Outcome {
  return call.guest.write(call.args[1]!, data) ? 0 : fail('EFAULT');
}

const EFAULT_OUT = [{ errno: 'EFAULT', when: 'the buffer cannot be written' }] as const;

function text(command: number, name: string, size: number, what: (identity: Identity) => string, summary: string) {
  return plain({
    command,
    name,
    summary,
    privilege: 'any',
    errors: EFAULT_OUT,
    run: (call) => copyOut(call, fixedText(what(call.hv.identity), size)),
  });
}

// [impl->dsn~hyp-version-features~1]
function features(call: Call, info: { submap_idx: number; submap: number }): Outcome {
  if (info.submap_idx !== 0) return fail('EINVAL');
  const bits: number[] = [
    FEATURE.memoryOpVnode,
    FEATURE.writablePageTables,
    FEATURE.autoTranslatedPhysmap,
    FEATURE.smccc,
    FEATURE.notDirectMapped,
  ];
  if (call.domain.hardware) bits.push(FEATURE.dom0);
  info.submap = bits.reduce((map, bit) => map | (1 << bit), 0) >>> 0;
  return 0;
}

// [impl->dsn~hyp-version-build-id~1]
function buildId(call: Call): Outcome {
  if (!call.domain.control) return fail('EPERM');
  const id = call.hv.identity.buildId;
  const handle = call.args[1]!;
  if (handle === 0n) return id.length;
  const header = call.guest.read(handle, buildIdHeader.size);
  if (!header) return fail('EFAULT');
  const { len } = buildIdHeader.decode(header);
  if (len === 0) return fail('EINVAL');
  if (id.length > len) return fail('ENOBUFS');
  return call.guest.write(handle + BigInt(buildIdHeader.size), id) ? id.length : fail('EFAULT');
}

// [impl->dsn~hyp-version-commands~1]
export const xenVersion: Hypercall = {
  number: 17,
  name: 'xen_version',
  summary: 'Identity of the hypervisor. x1 = buffer.',
  unknown: 'ENOSYS',
  operations: [
    // [impl->dsn~hyp-version-number~1]
    plain({
      command: 0,
      name: 'XENVER_version',
      summary: 'Major version in bits 31:16 and minor version in bits 15:0 of the result.',
      privilege: 'any',
      errors: [],
      run: ({ hv }) => (hv.identity.major << 16) | hv.identity.minor,
    }),
    // [impl->dsn~hyp-version-strings~1]
    text(1, 'XENVER_extraversion', 16, (i) => i.extraVersion, 'Extra version, 16 bytes.'),
    plain({
      command: 2,
      name: 'XENVER_compile_info',
      summary: 'Compiler, user, domain and date of the build: 64, 16, 32 and 32 bytes.',
      privilege: 'any',
      errors: EFAULT_OUT,
      run(call) {
        const bytes = new Uint8Array(compileInfo.size);
        const { compiler, compileBy, compileDomain, compileDate } = call.hv.identity;
        compileInfo.encode(
          {
            compiler: fixedText(compiler, 64),
            compile_by: fixedText(compileBy, 16),
            compile_domain: fixedText(compileDomain, 32),
            compile_date: fixedText(compileDate, 32),
          },
          bytes,
        );
        return copyOut(call, bytes);
      },
    }),
    // [impl->dsn~hyp-version-capabilities~1]
    text(3, 'XENVER_capabilities', 1024, () => 'xen-3.0-aarch64 ', 'Guest ABIs offered, each followed by a blank, 1024 bytes.'),
    text(4, 'XENVER_changeset', 64, (i) => i.changeset, 'Source revision, 64 bytes.'),
    plain({
      command: 5,
      name: 'XENVER_platform_parameters',
      summary: 'Virtual start address of the hypervisor, 8 bytes.',
      privilege: 'any',
      errors: EFAULT_OUT,
      run(call) {
        const bytes = new Uint8Array(8);
        new DataView(bytes.buffer).setBigUint64(0, 0x20_0000n, true);
        return copyOut(call, bytes);
      },
    }),
    operation({
      command: 6,
      name: 'XENVER_get_features',
      summary: 'Feature bits of a submap; only submap 0 exists.',
      argument: featureInfo,
      copyBack: true,
      privilege: 'any',
      errors: [{ errno: 'EINVAL', when: 'submap_idx is not 0' }, ...EFAULT_OUT],
      run: features,
    }),
    // [impl->dsn~hyp-version-pagesize~1]
    plain({
      command: 7,
      name: 'XENVER_pagesize',
      summary: 'Page size in bytes; the buffer must be null.',
      privilege: 'any',
      errors: [{ errno: 'EINVAL', when: 'x1 is not 0' }],
      run: (call) => (call.args[1] === 0n ? PAGE_SIZE : fail('EINVAL')),
    }),
    plain({
      command: 8,
      name: 'XENVER_guest_handle',
      summary: 'Identifier (UUID) of the calling domain, 16 bytes.',
      privilege: 'any',
      errors: EFAULT_OUT,
      run: (call) => copyOut(call, call.domain.handle),
    }),
    // [impl->dsn~hyp-version-commandline~1]
    plain({
      command: 9,
      name: 'XENVER_commandline',
      summary: 'Command line of the hypervisor, 1024 bytes; "<denied>" for a domain without control.',
      privilege: 'control',
      errors: EFAULT_OUT,
      run: (call) =>
        copyOut(
          call,
          call.domain.control ? fixedText(call.hv.identity.commandLine, COMMAND_LINE_SIZE) : fixedText(DENIED, DENIED.length + 1),
        ),
    }),
    plain({
      command: 10,
      name: 'XENVER_build_id',
      summary: 'Build identifier; its length is the result.',
      privilege: 'control',
      errors: [
        { errno: 'EPERM', when: 'the caller has no control' },
        { errno: 'EFAULT', when: 'the buffer cannot be read or written' },
        { errno: 'EINVAL', when: 'len is 0' },
        { errno: 'ENOBUFS', when: 'len is smaller than the identifier' },
      ],
      run: buildId,
    }),
  ],
};
