/**
 * Members of records that Microsoft's compilers lay out as gcc does it for them (`ms_struct`, `-mms-bitfields` on x86): a run of
 * bit-fields of types of one size shares storage units of that size, whole ones, and the next run or member begins behind
 * them. A bit-field of no width ends a run and means nothing elsewhere. All in bits.
 */

/** A member to place, in either layout. */
export interface Field {
  /** Width of a bit-field. */
  readonly width: number | undefined;
  /** Its size, the width of a bit-field. */
  readonly size: number;
  /** Size and alignment of its declared type. */
  readonly typeSize: number;
  readonly natural: number;
  /** Alignment that itself asks for, as far as `#pragma pack` allows; 1 where it asks for none. */
  readonly desired: number;
  readonly packed: boolean;
  readonly last: boolean;
}

/** Where the next member may begin, and what the record has got so far. */
export interface Room {
  bits: number;
  alignment: number;
  /** Largest alignment that `#pragma pack` allows. */
  readonly most: number;
}

export class MsRuns {
  /** The last bit-field of the run that is open. */
  #last: Field | undefined;
  #left = 0;

  place(field: Field, room: Room): number {
    raiseAlignment(field, room, this.#last);
    const { width, typeSize } = field;
    const aligned = room.bits % field.desired === 0;
    if (!aligned && this.#last === undefined) room.bits = roundUp(room.bits, field.desired);
    const before = this.#continued(field, room, aligned);
    const begins = width === undefined || (before === undefined ? width !== 0 : before.typeSize !== typeSize);
    if (begins) this.#begin(field, room);
    const offset = room.bits;
    if (width !== undefined) this.#last ??= field;
    room.bits += field.size;
    if (field.last && width !== undefined && width > 0) room.bits += this.#left;
    return offset;
  }

  /** Goes on in the open run, or leaves it; the bit-field in front that counts. */
  #continued(field: Field, room: Room, aligned: boolean): Field | undefined {
    const last = this.#last;
    if (last === undefined) return undefined;
    let realign = !aligned;
    const isRun = field.width !== undefined && field.width > 0 && last.size > 0 && field.typeSize === last.typeSize;
    if (isRun && this.#left >= field.size) {
      this.#left -= field.size;
      realign = false;
    } else if (isRun) {
      room.bits += this.#left;
      this.#last = field;
      this.#left = Math.max(0, field.typeSize - field.size);
    } else {
      if (last.size > 0) room.bits += this.#left;
      if (field.width === undefined || field.width === 0) this.#last = undefined;
    }
    if (realign) room.bits = roundUp(room.bits, field.desired);
    return isRun || last.size > 0 ? last : undefined;
  }

  #begin(field: Field, room: Room): void {
    this.#left = Math.max(0, field.typeSize - field.size);
    const own = field.packed ? 8 : Math.max(8, field.natural);
    room.bits = roundUp(room.bits, Math.min(own, room.most));
    this.#last = undefined;
  }
}

function raiseAlignment(field: Field, room: Room, last: Field | undefined): void {
  const { width, packed, natural, desired } = field;
  const counts = width === undefined || (width > 0 ? !packed : last !== undefined && last.size > 0);
  if (!counts) return;
  const own = width === undefined && packed ? desired : Math.max(natural, desired);
  room.alignment = Math.max(room.alignment, Math.min(own, room.most));
}

export function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
