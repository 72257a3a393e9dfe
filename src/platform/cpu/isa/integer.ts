/** Rows of integer data processing (immediate, register). */
import { fieldMasks, logicalImmediate } from '../bitmask.ts';
import type { Executor, Op } from '../core.ts';
import * as alu from '../exec/alu.ts';
import * as fields from '../exec/alu-fields.ts';
import * as conditional from '../exec/conditional.ts';
import * as mul from '../exec/multiply.ts';
import { dest, type Fields, type InstructionRow, orSp, row, signed, source } from '../row.ts';

/** Picks the 64- or 32-bit executor by `sf`. */
const bySf = (f: Fields, x: Executor, w: Executor): Executor => (f.sf === 1 ? x : w);

function addSubImmediate(subtract: boolean, flags: boolean): InstructionRow['build'] {
  return (f, op) => {
    const value = f.imm12! << (12 * f.sh!);
    op.n = orSp(f.Rn!);
    op.d = flags ? dest(f.Rd!) : orSp(f.Rd!);
    op.imm = value;
    if (flags) return subtract ? bySf(f, alu.subsImm64, alu.subsImm32) : bySf(f, alu.addsImm64, alu.addsImm32);
    if (subtract) {
      op.imm = -value | 0;
      op.immHi = value === 0 ? 0 : -1;
    }
    return bySf(f, alu.addImm64, alu.addImm32);
  };
}

function logicalImm(x: Executor, w: Executor, flags: boolean): InstructionRow['build'] {
  return (f, op) => {
    const mask = logicalImmediate(f.sf!, f.N!, f.immr!, f.imms!);
    if (mask === undefined) return undefined;
    op.n = source(f.Rn!);
    op.d = flags ? dest(f.Rd!) : orSp(f.Rd!);
    op.imm = mask.lo;
    op.immHi = mask.hi;
    return bySf(f, x, w);
  };
}

function moveWide(kind: 'n' | 'z' | 'k'): InstructionRow['build'] {
  return (f, op) => {
    const { sf, hw } = f;
    if (sf === 0 && hw! > 1) return undefined;
    const value = f.imm16! << (16 * (hw! & 1));
    const high = hw! >= 2;
    op.d = dest(f.Rd!);
    op.imm = high ? 0 : value;
    op.immHi = high ? value : 0;
    if (kind === 'n') {
      op.imm = ~op.imm;
      op.immHi = sf === 1 ? ~op.immHi : 0;
    }
    if (kind !== 'k') return fields.movImm;
    const keep = ~(0xffff << (16 * (hw! & 1)));
    op.m = high ? -1 : keep;
    op.a = high ? keep : sf === 1 ? -1 : 0;
    return fields.movk64;
  };
}

function bitfield(kind: 'u' | 's' | 'b'): InstructionRow['build'] {
  return (f, op) => {
    const { sf, N, immr, imms } = f;
    if (sf !== N || (sf === 0 && (immr! > 31 || imms! > 31))) return undefined;
    const { w, t } = fieldMasks(sf === 1 ? 64 : 32, immr!, imms!);
    op.n = source(f.Rn!);
    op.d = dest(f.Rd!);
    op.shift = immr!;
    op.imm = w.lo & t.lo;
    op.immHi = w.hi & t.hi;
    if (kind === 'u') return bySf(f, fields.ubfm64, fields.ubfm32);
    op.a = source(f.Rd!);
    if (kind === 'b') return bySf(f, fields.bfm64, fields.bfm32);
    op.sign = imms!;
    op.m = ~t.lo;
    op.a = ~t.hi;
    return bySf(f, fields.sbfm64, fields.sbfm32);
  };
}

function shifted(f: Fields, op: Op): boolean {
  if (f.sf === 0 && f.imm6! > 31) return false;
  op.n = source(f.Rn!);
  op.m = source(f.Rm!);
  op.d = dest(f.Rd!);
  op.shift = f.shift!;
  op.imm = f.imm6!;
  return true;
}

function addSubShifted(plain: [Executor, Executor] | undefined, x: Executor, w: Executor): InstructionRow['build'] {
  return (f, op) => {
    if (f.shift === 3 || !shifted(f, op)) return undefined;
    if (plain !== undefined && f.imm6 === 0) return bySf(f, plain[0], plain[1]);
    return bySf(f, x, w);
  };
}

function addSubExtended(x: Executor, w: Executor, flags: boolean): InstructionRow['build'] {
  return (f, op) => {
    if (f.imm3! > 4) return undefined;
    op.n = orSp(f.Rn!);
    op.m = source(f.Rm!);
    op.d = flags ? dest(f.Rd!) : orSp(f.Rd!);
    op.shift = f.option!;
    op.imm = f.imm3!;
    return bySf(f, x, w);
  };
}

function logicalShifted(x: Executor, w: Executor, invert: boolean, plain?: Executor): InstructionRow['build'] {
  return (f, op) => {
    if (!shifted(f, op)) return undefined;
    op.immHi = invert ? -1 : 0;
    if (x === alu.orrReg64 && !invert && f.Rn === 31 && f.imm6 === 0) return bySf(f, alu.movReg64, alu.movReg32);
    if (plain !== undefined && !invert && f.imm6 === 0 && f.sf === 1) return plain;
    return bySf(f, x, w);
  };
}

function carry(kind: number): InstructionRow['build'] {
  return (f, op) => {
    op.n = source(f.Rn!);
    op.m = source(f.Rm!);
    op.d = dest(f.Rd!);
    op.shift = kind;
    return bySf(f, alu.carry64, alu.carry32);
  };
}

function select(kind: number): InstructionRow['build'] {
  return (f, op) => {
    op.n = source(f.Rn!);
    op.m = source(f.Rm!);
    op.d = dest(f.Rd!);
    op.imm = conditional.CONDITION_BITS[f.cond!]!;
    op.shift = kind;
    return bySf(f, conditional.csel64, conditional.csel32);
  };
}

function compare(x: Executor, w: Executor, immediate: boolean): InstructionRow['build'] {
  return (f, op) => {
    op.n = source(f.Rn!);
    op.d = dest(31);
    op.imm = conditional.CONDITION_BITS[f.cond!]!;
    op.shift = f.nzcv!;
    op.a = immediate ? 1 : 0;
    if (immediate) op.immHi = f.imm5!;
    else op.m = source(f.Rm!);
    return bySf(f, x, w);
  };
}

function two(x: Executor, w: Executor, shift = 0): InstructionRow['build'] {
  return (f, op) => {
    op.n = source(f.Rn!);
    op.m = source(f.Rm!);
    op.d = dest(f.Rd!);
    op.shift = shift;
    return bySf(f, x, w);
  };
}

function one(x: Executor, w: Executor | undefined): InstructionRow['build'] {
  return (f, op) => {
    op.n = source(f.Rn!);
    op.d = dest(f.Rd!);
    return f.sf === 1 ? x : w;
  };
}

function three(executor: Executor, subtract: number): InstructionRow['build'] {
  return (f, op) => {
    op.n = source(f.Rn!);
    op.m = source(f.Rm!);
    op.a = source(f.Ra ?? 31);
    op.d = dest(f.Rd!);
    op.shift = subtract;
    return executor;
  };
}

function multiply(subtract: number): InstructionRow['build'] {
  return (f, op) => three(bySf(f, mul.madd64, mul.madd32), subtract)(f, op);
}

function crc(bytes: number, castagnoli: number): InstructionRow['build'] {
  return (f, op) => {
    op.n = source(f.Rn!);
    op.m = source(f.Rm!);
    op.d = dest(f.Rd!);
    op.shift = bytes;
    op.a = castagnoli;
    return mul.crc32;
  };
}

function pcRelative(page: boolean): InstructionRow['build'] {
  return (f, op) => {
    const value = signed((f.immhi! << 2) | f.immlo!, 21);
    op.d = dest(f.Rd!);
    op.shift = page ? 0 : op.at;
    op.imm = page ? value << 12 : value;
    op.immHi = page ? value >> 20 : value >> 31;
    return fields.adr;
  };
}

const ADD_SUB_IMM = '<addimm imm12 sh>';
const SHIFTED = '{, <shift shift imm6>}';
const EXTENDED = '<extreg option Rm>{, <extend sf option imm3 Rn Rd>}';

export const INTEGER_ROWS: readonly InstructionRow[] = [
  row('ADR', '0 immlo:2 10000 immhi:19 Rd', 'adr <X Rd>, <adr immlo immhi>', pcRelative(false)),
  row('ADRP', '1 immlo:2 10000 immhi:19 Rd', 'adrp <X Rd>, <adrp immlo immhi>', pcRelative(true)),
  row(
    'ADD (immediate)',
    'sf 0 0 100010 sh:1 imm12 Rn Rd',
    `add <Rsp sf Rd>, <Rsp sf Rn>, ${ADD_SUB_IMM}`,
    addSubImmediate(false, false),
  ),
  row(
    'ADDS (immediate)',
    'sf 0 1 100010 sh:1 imm12 Rn Rd',
    `adds <R sf Rd>, <Rsp sf Rn>, ${ADD_SUB_IMM}`,
    addSubImmediate(false, true),
  ),
  row(
    'SUB (immediate)',
    'sf 1 0 100010 sh:1 imm12 Rn Rd',
    `sub <Rsp sf Rd>, <Rsp sf Rn>, ${ADD_SUB_IMM}`,
    addSubImmediate(true, false),
  ),
  row(
    'SUBS (immediate)',
    'sf 1 1 100010 sh:1 imm12 Rn Rd',
    `subs <R sf Rd>, <Rsp sf Rn>, ${ADD_SUB_IMM}`,
    addSubImmediate(true, true),
  ),
  row(
    'AND (immediate)',
    'sf 00 100100 N:1 immr:6 imms:6 Rn Rd',
    'and <Rsp sf Rd>, <R sf Rn>, <logimm sf N immr imms>',
    logicalImm(alu.andImm64, alu.andImm32, false),
  ),
  row(
    'ORR (immediate)',
    'sf 01 100100 N:1 immr:6 imms:6 Rn Rd',
    'orr <Rsp sf Rd>, <R sf Rn>, <logimm sf N immr imms>',
    logicalImm(alu.orrImm64, alu.orrImm32, false),
  ),
  row(
    'EOR (immediate)',
    'sf 10 100100 N:1 immr:6 imms:6 Rn Rd',
    'eor <Rsp sf Rd>, <R sf Rn>, <logimm sf N immr imms>',
    logicalImm(alu.eorImm64, alu.eorImm32, false),
  ),
  row(
    'ANDS (immediate)',
    'sf 11 100100 N:1 immr:6 imms:6 Rn Rd',
    'ands <R sf Rd>, <R sf Rn>, <logimm sf N immr imms>',
    logicalImm(alu.andsImm64, alu.andsImm32, true),
  ),
  row('MOVN', 'sf 00 100101 hw:2 imm16 Rd', 'movn <R sf Rd>, <hex imm16>{, <lslhw hw>}', moveWide('n')),
  row('MOVZ', 'sf 10 100101 hw:2 imm16 Rd', 'movz <R sf Rd>, <hex imm16>{, <lslhw hw>}', moveWide('z')),
  row('MOVK', 'sf 11 100101 hw:2 imm16 Rd', 'movk <R sf Rd>, <hex imm16>{, <lslhw hw>}', moveWide('k')),
  row('SBFM', 'sf 00 100110 N:1 immr:6 imms:6 Rn Rd', 'sbfm <R sf Rd>, <R sf Rn>, <dec immr>, <dec imms>', bitfield('s')),
  row('BFM', 'sf 01 100110 N:1 immr:6 imms:6 Rn Rd', 'bfm <R sf Rd>, <R sf Rn>, <dec immr>, <dec imms>', bitfield('b')),
  row('UBFM', 'sf 10 100110 N:1 immr:6 imms:6 Rn Rd', 'ubfm <R sf Rd>, <R sf Rn>, <dec immr>, <dec imms>', bitfield('u')),
  row('EXTR', 'sf 00 100111 N:1 0 Rm imms:6 Rn Rd', 'extr <R sf Rd>, <R sf Rn>, <R sf Rm>, <dec imms>', (f, op) => {
    if (f.sf !== f.N || (f.sf === 0 && f.imms! > 31)) return undefined;
    op.n = source(f.Rn!);
    op.m = source(f.Rm!);
    op.d = dest(f.Rd!);
    op.shift = f.imms!;
    return bySf(f, fields.extr64, fields.extr32);
  }),
  // logical, shifted register
  row(
    'AND (shifted register)',
    'sf 00 01010 shift:2 0 Rm imm6 Rn Rd',
    `and <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    logicalShifted(alu.andReg64, alu.andReg32, false, alu.andPlain64),
  ),
  row(
    'BIC (shifted register)',
    'sf 00 01010 shift:2 1 Rm imm6 Rn Rd',
    `bic <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    logicalShifted(alu.andReg64, alu.andReg32, true),
  ),
  row(
    'ORR (shifted register)',
    'sf 01 01010 shift:2 0 Rm imm6 Rn Rd',
    `orr <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    logicalShifted(alu.orrReg64, alu.orrReg32, false, alu.orrPlain64),
  ),
  row(
    'ORN (shifted register)',
    'sf 01 01010 shift:2 1 Rm imm6 Rn Rd',
    `orn <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    logicalShifted(alu.orrReg64, alu.orrReg32, true),
  ),
  row(
    'EOR (shifted register)',
    'sf 10 01010 shift:2 0 Rm imm6 Rn Rd',
    `eor <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    logicalShifted(alu.eorReg64, alu.eorReg32, false, alu.eorPlain64),
  ),
  row(
    'EON (shifted register)',
    'sf 10 01010 shift:2 1 Rm imm6 Rn Rd',
    `eon <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    logicalShifted(alu.eorReg64, alu.eorReg32, true),
  ),
  row(
    'ANDS (shifted register)',
    'sf 11 01010 shift:2 0 Rm imm6 Rn Rd',
    `ands <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    logicalShifted(alu.andsReg64, alu.andsReg32, false),
  ),
  row(
    'BICS (shifted register)',
    'sf 11 01010 shift:2 1 Rm imm6 Rn Rd',
    `bics <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    logicalShifted(alu.andsReg64, alu.andsReg32, true),
  ),
  // add, subtract: shifted and extended register, with carry
  row(
    'ADD (shifted register)',
    'sf 00 01011 shift:2 0 Rm imm6 Rn Rd',
    `add <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    addSubShifted([alu.addReg64, alu.addReg32], alu.addShift64, alu.addShift32),
  ),
  row(
    'ADDS (shifted register)',
    'sf 01 01011 shift:2 0 Rm imm6 Rn Rd',
    `adds <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    addSubShifted(undefined, alu.addsShift64, alu.addsShift32),
  ),
  row(
    'SUB (shifted register)',
    'sf 10 01011 shift:2 0 Rm imm6 Rn Rd',
    `sub <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    addSubShifted([alu.subReg64, alu.subReg32], alu.subShift64, alu.subShift32),
  ),
  row(
    'SUBS (shifted register)',
    'sf 11 01011 shift:2 0 Rm imm6 Rn Rd',
    `subs <R sf Rd>, <R sf Rn>, <R sf Rm>${SHIFTED}`,
    addSubShifted([alu.subsReg64, alu.subsReg32], alu.subsShift64, alu.subsShift32),
  ),
  row(
    'ADD (extended register)',
    'sf 00 01011 00 1 Rm option:3 imm3 Rn Rd',
    `add <Rsp sf Rd>, <Rsp sf Rn>, ${EXTENDED}`,
    addSubExtended(alu.addExt64, alu.addExt32, false),
  ),
  row(
    'ADDS (extended register)',
    'sf 01 01011 00 1 Rm option:3 imm3 Rn Rd',
    `adds <R sf Rd>, <Rsp sf Rn>, ${EXTENDED}`,
    addSubExtended(alu.addsExt64, alu.addsExt32, true),
  ),
  row(
    'SUB (extended register)',
    'sf 10 01011 00 1 Rm option:3 imm3 Rn Rd',
    `sub <Rsp sf Rd>, <Rsp sf Rn>, ${EXTENDED}`,
    addSubExtended(alu.subExt64, alu.subExt32, false),
  ),
  row(
    'SUBS (extended register)',
    'sf 11 01011 00 1 Rm option:3 imm3 Rn Rd',
    `subs <R sf Rd>, <Rsp sf Rn>, ${EXTENDED}`,
    addSubExtended(alu.subsExt64, alu.subsExt32, true),
  ),
  row('ADC', 'sf 00 11010000 Rm 000000 Rn Rd', 'adc <R sf Rd>, <R sf Rn>, <R sf Rm>', carry(0)),
  row('ADCS', 'sf 01 11010000 Rm 000000 Rn Rd', 'adcs <R sf Rd>, <R sf Rn>, <R sf Rm>', carry(2)),
  row('SBC', 'sf 10 11010000 Rm 000000 Rn Rd', 'sbc <R sf Rd>, <R sf Rn>, <R sf Rm>', carry(1)),
  row('SBCS', 'sf 11 11010000 Rm 000000 Rn Rd', 'sbcs <R sf Rd>, <R sf Rn>, <R sf Rm>', carry(3)),
  // conditional
  row(
    'CCMN (register)',
    'sf 01 11010010 Rm cond 00 Rn 0 nzcv',
    'ccmn <R sf Rn>, <R sf Rm>, <hex nzcv>, <cond cond>',
    compare(conditional.ccmn64, conditional.ccmn32, false),
  ),
  row(
    'CCMP (register)',
    'sf 11 11010010 Rm cond 00 Rn 0 nzcv',
    'ccmp <R sf Rn>, <R sf Rm>, <hex nzcv>, <cond cond>',
    compare(conditional.ccmp64, conditional.ccmp32, false),
  ),
  row(
    'CCMN (immediate)',
    'sf 01 11010010 imm5 cond 10 Rn 0 nzcv',
    'ccmn <R sf Rn>, <hex imm5>, <hex nzcv>, <cond cond>',
    compare(conditional.ccmn64, conditional.ccmn32, true),
  ),
  row(
    'CCMP (immediate)',
    'sf 11 11010010 imm5 cond 10 Rn 0 nzcv',
    'ccmp <R sf Rn>, <hex imm5>, <hex nzcv>, <cond cond>',
    compare(conditional.ccmp64, conditional.ccmp32, true),
  ),
  row('CSEL', 'sf 00 11010100 Rm cond 00 Rn Rd', 'csel <R sf Rd>, <R sf Rn>, <R sf Rm>, <cond cond>', select(0)),
  row('CSINC', 'sf 00 11010100 Rm cond 01 Rn Rd', 'csinc <R sf Rd>, <R sf Rn>, <R sf Rm>, <cond cond>', select(1)),
  row('CSINV', 'sf 10 11010100 Rm cond 00 Rn Rd', 'csinv <R sf Rd>, <R sf Rn>, <R sf Rm>, <cond cond>', select(2)),
  row('CSNEG', 'sf 10 11010100 Rm cond 01 Rn Rd', 'csneg <R sf Rd>, <R sf Rn>, <R sf Rm>, <cond cond>', select(3)),
  // two sources
  row('UDIV', 'sf 00 11010110 Rm 000010 Rn Rd', 'udiv <R sf Rd>, <R sf Rn>, <R sf Rm>', two(mul.udiv64, mul.udiv32)),
  row('SDIV', 'sf 00 11010110 Rm 000011 Rn Rd', 'sdiv <R sf Rd>, <R sf Rn>, <R sf Rm>', two(mul.sdiv64, mul.sdiv32)),
  row('LSLV', 'sf 00 11010110 Rm 001000 Rn Rd', 'lsl <R sf Rd>, <R sf Rn>, <R sf Rm>', two(fields.shiftv64, fields.shiftv32, 0)),
  row('LSRV', 'sf 00 11010110 Rm 001001 Rn Rd', 'lsr <R sf Rd>, <R sf Rn>, <R sf Rm>', two(fields.shiftv64, fields.shiftv32, 1)),
  row('ASRV', 'sf 00 11010110 Rm 001010 Rn Rd', 'asr <R sf Rd>, <R sf Rn>, <R sf Rm>', two(fields.shiftv64, fields.shiftv32, 2)),
  row('RORV', 'sf 00 11010110 Rm 001011 Rn Rd', 'ror <R sf Rd>, <R sf Rn>, <R sf Rm>', two(fields.shiftv64, fields.shiftv32, 3)),
  row('CRC32B', '000 11010110 Rm 010000 Rn Rd', 'crc32b <W Rd>, <W Rn>, <W Rm>', crc(1, 0)),
  row('CRC32H', '000 11010110 Rm 010001 Rn Rd', 'crc32h <W Rd>, <W Rn>, <W Rm>', crc(2, 0)),
  row('CRC32W', '000 11010110 Rm 010010 Rn Rd', 'crc32w <W Rd>, <W Rn>, <W Rm>', crc(4, 0)),
  row('CRC32X', '100 11010110 Rm 010011 Rn Rd', 'crc32x <W Rd>, <W Rn>, <X Rm>', crc(8, 0)),
  row('CRC32CB', '000 11010110 Rm 010100 Rn Rd', 'crc32cb <W Rd>, <W Rn>, <W Rm>', crc(1, 1)),
  row('CRC32CH', '000 11010110 Rm 010101 Rn Rd', 'crc32ch <W Rd>, <W Rn>, <W Rm>', crc(2, 1)),
  row('CRC32CW', '000 11010110 Rm 010110 Rn Rd', 'crc32cw <W Rd>, <W Rn>, <W Rm>', crc(4, 1)),
  row('CRC32CX', '100 11010110 Rm 010111 Rn Rd', 'crc32cx <W Rd>, <W Rn>, <X Rm>', crc(8, 1)),
  // one source
  row('RBIT', 'sf 10 11010110 00000 000000 Rn Rd', 'rbit <R sf Rd>, <R sf Rn>', one(fields.rbit64, fields.rbit32)),
  row('REV16', 'sf 10 11010110 00000 000001 Rn Rd', 'rev16 <R sf Rd>, <R sf Rn>', one(fields.rev16in64, fields.rev16in32)),
  row('REV (32-bit)', '0 10 11010110 00000 000010 Rn Rd', 'rev <W Rd>, <W Rn>', (f, op) => {
    op.n = source(f.Rn!);
    op.d = dest(f.Rd!);
    return fields.rev32;
  }),
  row('REV32', '1 10 11010110 00000 000010 Rn Rd', 'rev32 <X Rd>, <X Rn>', (f, op) => {
    op.n = source(f.Rn!);
    op.d = dest(f.Rd!);
    return fields.rev32in64;
  }),
  row('REV', '1 10 11010110 00000 000011 Rn Rd', 'rev <X Rd>, <X Rn>', (f, op) => {
    op.n = source(f.Rn!);
    op.d = dest(f.Rd!);
    return fields.rev64;
  }),
  row('CLZ', 'sf 10 11010110 00000 000100 Rn Rd', 'clz <R sf Rd>, <R sf Rn>', one(fields.clz64, fields.clz32)),
  row('CLS', 'sf 10 11010110 00000 000101 Rn Rd', 'cls <R sf Rd>, <R sf Rn>', one(fields.cls64, fields.cls32)),
  // three sources
  row('MADD', 'sf 00 11011000 Rm 0 Ra Rn Rd', 'madd <R sf Rd>, <R sf Rn>, <R sf Rm>, <R sf Ra>', multiply(0)),
  row('MSUB', 'sf 00 11011000 Rm 1 Ra Rn Rd', 'msub <R sf Rd>, <R sf Rn>, <R sf Rm>, <R sf Ra>', multiply(1)),
  row('SMADDL', '1 00 11011001 Rm 0 Ra Rn Rd', 'smaddl <X Rd>, <W Rn>, <W Rm>, <X Ra>', three(mul.smaddl, 0)),
  row('SMSUBL', '1 00 11011001 Rm 1 Ra Rn Rd', 'smsubl <X Rd>, <W Rn>, <W Rm>, <X Ra>', three(mul.smaddl, 1)),
  row('SMULH', '1 00 11011010 Rm 0 xxxxx Rn Rd', 'smulh <X Rd>, <X Rn>, <X Rm>', three(mul.smulh, 0)),
  row('UMADDL', '1 00 11011101 Rm 0 Ra Rn Rd', 'umaddl <X Rd>, <W Rn>, <W Rm>, <X Ra>', three(mul.umaddl, 0)),
  row('UMSUBL', '1 00 11011101 Rm 1 Ra Rn Rd', 'umsubl <X Rd>, <W Rn>, <W Rm>, <X Ra>', three(mul.umaddl, 1)),
  row('UMULH', '1 00 11011110 Rm 0 xxxxx Rn Rd', 'umulh <X Rd>, <X Rn>, <X Rm>', three(mul.umulh, 0)),
];
