import { describe, expect, it } from 'vitest';
import * as fp from '../../../src/platform/cpu/fp/soft-float.ts';

const view = new DataView(new ArrayBuffer(8));
const bits64 = (x: number): bigint => {
  view.setFloat64(0, x);
  return view.getBigUint64(0);
};
const value64 = (b: bigint): number => {
  view.setBigUint64(0, b);
  return view.getFloat64(0);
};
const bits32 = (x: number): bigint => {
  view.setFloat32(0, x);
  return BigInt(view.getUint32(0));
};
const value32 = (b: bigint): number => {
  view.setUint32(0, Number(b));
  return view.getFloat32(0);
};
const context = (more: Partial<fp.FloatContext> = {}): fp.FloatContext => ({
  rounding: fp.ROUNDING.tieEven,
  flushToZero: false,
  flushHalfToZero: false,
  defaultNaN: false,
  fpsr: 0,
  ...more,
});

/** xorshift: the same operands in every run. */
function* randomBits(seed: bigint): Generator<bigint> {
  let s = seed;
  for (;;) {
    s ^= (s << 13n) & 0xffffffffffffffffn;
    s ^= s >> 7n;
    s ^= (s << 17n) & 0xffffffffffffffffn;
    yield s;
  }
}

const SPECIAL64 = [
  0,
  -0,
  1,
  -1,
  0.5,
  3,
  Number.MIN_VALUE,
  -Number.MIN_VALUE,
  2 ** -1022,
  2 ** -1023,
  Number.MAX_VALUE,
  Infinity,
  -Infinity,
  2 ** 53,
  1e-300,
];

function operands(count: number): bigint[] {
  const random = randomBits(88172645463325252n);
  const list = SPECIAL64.map(bits64);
  for (let i = 0; i < count; i++) {
    const r = random.next().value as bigint;
    // Half of the operands get near exponents so that sums cancel and products stay in range.
    list.push(i % 2 === 0 ? r : (r & 0x800fffffffffffffn) | (BigInt(1000 + (i % 50)) << 52n));
  }
  return list;
}

describe('double precision, round to nearest', () => {
  const list = operands(120);
  const sameNumber = (ours: bigint, host: number): void => {
    if (Number.isNaN(host)) expect(Number.isNaN(value64(ours))).toBe(true);
    else expect(ours).toBe(bits64(host));
  };

  it('equals the host on pairs of operands', () => {
    for (const a of list) {
      for (const b of list) {
        const [x, y] = [value64(a), value64(b)];
        if (Number.isNaN(x) || Number.isNaN(y)) continue;
        sameNumber(fp.add(fp.DOUBLE, a, b, context()), x + y);
        sameNumber(fp.subtract(fp.DOUBLE, a, b, context()), x - y);
        sameNumber(fp.multiply(fp.DOUBLE, a, b, context()), x * y);
        sameNumber(fp.divide(fp.DOUBLE, a, b, context()), x / y);
      }
    }
  });

  it('equals the host on square roots and conversions', () => {
    for (const a of list) {
      const x = value64(a);
      if (Number.isNaN(x)) continue;
      sameNumber(fp.squareRoot(fp.DOUBLE, a, context()), Math.sqrt(x));
      const single = fp.convert(fp.DOUBLE, fp.SINGLE, a, context());
      expect(single).toBe(bits32(Math.fround(x)));
      expect(fp.convert(fp.SINGLE, fp.DOUBLE, single, context())).toBe(bits64(Math.fround(x)));
      sameNumber(fp.roundToIntegral(fp.DOUBLE, a, context(), fp.ROUNDING.minusInfinity), Math.floor(x));
      sameNumber(fp.roundToIntegral(fp.DOUBLE, a, context(), fp.ROUNDING.plusInfinity), Math.ceil(x));
      sameNumber(fp.roundToIntegral(fp.DOUBLE, a, context(), fp.ROUNDING.zero), Math.trunc(x));
    }
  });
});

describe('single precision', () => {
  it('equals the host, whose double results round correctly to single', () => {
    const random = randomBits(2463534242n);
    for (let i = 0; i < 4000; i++) {
      const a = (random.next().value as bigint) & 0xffffffffn;
      const b = (random.next().value as bigint) & 0xffffffffn;
      const [x, y] = [value32(a), value32(b)];
      if (Number.isNaN(x) || Number.isNaN(y)) continue;
      for (const [ours, host] of [
        [fp.add(fp.SINGLE, a, b, context()), x + y],
        [fp.multiply(fp.SINGLE, a, b, context()), x * y],
        [fp.divide(fp.SINGLE, a, b, context()), x / y],
      ] as const) {
        if (!Number.isNaN(host)) expect(value32(ours)).toBe(Math.fround(host));
      }
    }
  });
});

describe('fused multiply-add', () => {
  it('rounds once', () => {
    const a = bits64(1 + 2 ** -52);
    const b = bits64(1 - 2 ** -52);
    expect(value64(fp.multiplyAdd(fp.DOUBLE, bits64(-1), a, b, context()))).toBe(-(2 ** -104));
  });

  it('is invalid for zero times infinity even beside a quiet NaN', () => {
    const c = context();
    expect(fp.multiplyAdd(fp.DOUBLE, bits64(Number.NaN), bits64(0), bits64(Infinity), c)).toBe(fp.defaultNaN(fp.DOUBLE));
    expect(c.fpsr).toBe(fp.FPSR.IOC);
  });
});

describe('rounding modes', () => {
  it.each([
    [fp.ROUNDING.tieEven, 0x3f800000n, 0xbf800000n],
    [fp.ROUNDING.plusInfinity, 0x3f800001n, 0xbf800000n],
    [fp.ROUNDING.minusInfinity, 0x3f800000n, 0xbf800001n],
    [fp.ROUNDING.zero, 0x3f800000n, 0xbf800000n],
  ])('mode %i rounds ±(1 + 2^-30) to single', (rounding, plus, minus) => {
    const x = bits64(1 + 2 ** -30);
    const c = context({ rounding });
    expect(fp.convert(fp.DOUBLE, fp.SINGLE, x, c)).toBe(plus);
    expect(fp.convert(fp.DOUBLE, fp.SINGLE, fp.negate(fp.DOUBLE, x), c)).toBe(minus);
    expect(c.fpsr).toBe(fp.FPSR.IXC);
  });

  it('overflows to infinity or to the largest number', () => {
    const huge = bits64(Number.MAX_VALUE);
    const up = context();
    expect(fp.add(fp.DOUBLE, huge, huge, up)).toBe(fp.infinityOf(fp.DOUBLE, false));
    expect(up.fpsr).toBe(fp.FPSR.OFC | fp.FPSR.IXC);
    expect(fp.add(fp.DOUBLE, huge, huge, context({ rounding: fp.ROUNDING.zero }))).toBe(huge);
  });

  it('gives an exact zero sum the sign of the mode', () => {
    expect(fp.subtract(fp.DOUBLE, bits64(1), bits64(1), context())).toBe(bits64(0));
    expect(fp.subtract(fp.DOUBLE, bits64(1), bits64(1), context({ rounding: fp.ROUNDING.minusInfinity }))).toBe(bits64(-0));
  });
});

describe('subnormals and flags', () => {
  it('underflow before rounding', () => {
    const c = context();
    fp.multiply(fp.DOUBLE, bits64(2 ** -1022), bits64(0.75 + 2 ** -53), c);
    expect(c.fpsr).toBe(fp.FPSR.UFC | fp.FPSR.IXC);
    const exact = context();
    fp.multiply(fp.DOUBLE, bits64(2 ** -1022), bits64(0.5), exact);
    expect(exact.fpsr).toBe(0);
  });

  it('flush inputs and results when told', () => {
    const c = context({ flushToZero: true });
    expect(fp.add(fp.DOUBLE, bits64(-Number.MIN_VALUE), bits64(0), c)).toBe(bits64(0));
    expect(c.fpsr).toBe(fp.FPSR.IDC);
    const result = context({ flushToZero: true });
    expect(fp.multiply(fp.DOUBLE, bits64(2 ** -1022), bits64(0.5), result)).toBe(0n);
    expect(result.fpsr).toBe(fp.FPSR.UFC);
  });

  it('divide by zero', () => {
    const c = context();
    expect(fp.divide(fp.SINGLE, bits32(-1), bits32(0), c)).toBe(bits32(-Infinity));
    expect(c.fpsr).toBe(fp.FPSR.DZC);
  });
});

describe('NaNs', () => {
  const signaling = 0x7ff0000000000001n;
  const quiet = 0xfff8000000000002n;

  it('a signaling one wins and is quieted; the first quiet one is kept', () => {
    const c = context();
    expect(fp.add(fp.DOUBLE, quiet, signaling, c)).toBe(0x7ff8000000000001n);
    expect(c.fpsr).toBe(fp.FPSR.IOC);
    expect(fp.add(fp.DOUBLE, quiet, 0x7ff8000000000003n, context())).toBe(quiet);
    expect(fp.subtract(fp.DOUBLE, bits64(1), quiet, context())).toBe(quiet);
    expect(fp.add(fp.DOUBLE, quiet, bits64(1), context({ defaultNaN: true }))).toBe(fp.defaultNaN(fp.DOUBLE));
  });

  it('compare unordered; minNum ignores a quiet one', () => {
    const c = context();
    expect(fp.compare(fp.DOUBLE, quiet, bits64(1), c)).toBe(0b0011);
    expect(c.fpsr).toBe(0);
    fp.compare(fp.DOUBLE, quiet, bits64(1), c, true);
    expect(c.fpsr).toBe(fp.FPSR.IOC);
    expect(fp.extremeNumber(fp.DOUBLE, quiet, bits64(1), context(), false)).toBe(bits64(1));
    expect(fp.extreme(fp.DOUBLE, bits64(-0), bits64(0), context(), true)).toBe(bits64(0));
  });

  it('keep the top of their payload across formats', () => {
    expect(fp.convert(fp.DOUBLE, fp.SINGLE, 0xfff8000020000000n, context())).toBe(0xffc00001n);
  });
});

describe('integers', () => {
  it('saturate and report', () => {
    const c = context();
    expect(fp.toFixed(fp.DOUBLE, bits64(-1), 32, false, 0, c, fp.ROUNDING.zero)).toBe(0n);
    expect(c.fpsr).toBe(fp.FPSR.IOC);
    expect(fp.toFixed(fp.DOUBLE, bits64(1e30), 32, true, 0, context(), fp.ROUNDING.zero)).toBe(0x7fffffffn);
    expect(fp.toFixed(fp.DOUBLE, bits64(-2.5), 32, true, 0, context(), fp.ROUNDING.tieEven)).toBe(0xfffffffen);
    expect(fp.toFixed(fp.DOUBLE, bits64(-2.5), 32, true, 0, context(), fp.ROUNDING.tieAway)).toBe(0xfffffffdn);
    expect(fp.toFixed(fp.DOUBLE, bits64(1.5), 32, true, 4, context(), fp.ROUNDING.zero)).toBe(24n);
  });

  it('convert back exactly rounded', () => {
    expect(value64(fp.fromFixed(fp.DOUBLE, 0xffffffffffffffffn, 64, true, 0, context()))).toBe(-1);
    expect(value64(fp.fromFixed(fp.DOUBLE, 0xffffffffffffffffn, 64, false, 0, context()))).toBe(2 ** 64);
    expect(value32(fp.fromFixed(fp.SINGLE, 3n, 32, false, 1, context()))).toBe(1.5);
  });
});

describe('half precision and estimates', () => {
  it('rounds to ten fraction bits', () => {
    expect(fp.convert(fp.SINGLE, fp.HALF, bits32(1 / 3), context())).toBe(0x3555n);
    expect(fp.convert(fp.HALF, fp.SINGLE, 0x0001n, context())).toBe(bits32(2 ** -24));
    expect(fp.convert(fp.SINGLE, fp.HALF, bits32(65520), context())).toBe(0x7c00n);
  });

  it('estimates reciprocals within 2^-8 and refines them', () => {
    for (let x = 0.01; x < 100; x *= 1.07) {
      const r = value32(fp.reciprocalEstimate(fp.SINGLE, bits32(x), context()));
      expect(Math.abs(r * Math.fround(x) - 1)).toBeLessThan(2 ** -8);
      const root = value32(fp.reciprocalRootEstimate(fp.SINGLE, bits32(x), context()));
      expect(Math.abs(root * root * Math.fround(x) - 1)).toBeLessThan(2 ** -7);
    }
    expect(value32(fp.reciprocalStep(fp.SINGLE, bits32(3), bits32(0.25), context()))).toBe(1.25);
    expect(value32(fp.reciprocalRootStep(fp.SINGLE, bits32(3), bits32(0.25), context()))).toBe(1.125);
  });
});
