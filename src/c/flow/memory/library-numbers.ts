/** Functions of the library about characters and numbers: which arguments they are defined for. */
import type { Call } from './call.ts';
import { floating } from './value.ts';

export function characterClass(c: Call): void {
  const [value] = c.values;
  if (value?.kind !== 'integer') return;
  if (value.low < -1n || value.high > 255n) c.e.hazard('character-class', c.node, c.name, value.high < -1n || value.low > 255n);
}

export function domain(c: Call): void {
  const base = c.name.replace(/[fl]$/, '');
  const [x, y] = c.values.map((v) =>
    v.kind === 'integer' ? { ...floating(Number(v.low), Number(v.high), v.known), nonzero: v.nonzero } : v,
  );
  if (c.name === 'abs' || c.name === 'labs') {
    const [v] = c.values;
    const whole = v?.kind === 'integer' ? c.e.machine.whole(c.e.machine.types.value(c.node), c.node) : undefined;
    if (v?.kind === 'integer' && whole !== undefined && v.low === v.high && v.low === whole.low)
      c.e.hazard('domain', c.node, c.name);
    return;
  }
  if (x?.kind !== 'floating') return;
  const bad = (low: number, high: number) => x.low < low || x.high > high;
  let wrong = false;
  if (base === 'sqrt') wrong = bad(0, Infinity);
  else if (/^log(?:10|2)?$/.test(base)) wrong = bad(0, Infinity) || !x.nonzero;
  else if (base === 'log1p') wrong = bad(-1, Infinity);
  else if (base === 'acos' || base === 'asin') wrong = bad(-1, 1);
  else if (base === 'acosh') wrong = bad(1, Infinity);
  else if (base === 'atanh') wrong = bad(-1, 1);
  else if (base === 'fmod' && y?.kind === 'floating') wrong = !y.nonzero;
  else if (base === 'pow' && y?.kind === 'floating')
    wrong = (!x.nonzero && x.known === 3 && y.high < 0) || (x.high < 0 && y.low === y.high && !Number.isInteger(y.low));
  else if (base === 'atan2' && y?.kind === 'floating') wrong = isZero(x) && isZero(y);
  else if (/^[lt]gamma$/.test(base)) wrong = x.low === x.high && x.low <= 0 && Number.isInteger(x.low);
  if (wrong) c.e.hazard('domain', c.node, c.name);
}

function isZero(x: { readonly low: number; readonly high: number }): boolean {
  return x.low === 0 && x.high === 0;
}
