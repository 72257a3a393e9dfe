/** Plain state of a domain's event channels. */

export type Channel =
  | { readonly kind: 'free' }
  | { readonly kind: 'reserved' }
  | { readonly kind: 'unbound'; readonly remoteDomain: number; readonly vcpu: number }
  | { readonly kind: 'interdomain'; readonly remoteDomain: number; readonly remotePort: number; readonly vcpu: number }
  | { readonly kind: 'virq'; readonly virq: number; readonly vcpu: number }
  | { readonly kind: 'ipi'; readonly vcpu: number };

export interface EventChannels {
  /** Index = port; port 0 is reserved. Grows as ports are allocated, never beyond `maximumPort`. */
  readonly ports: Channel[];
  readonly maximumPort: number;
}

/** Ports are made available in steps of this many. */
export const PORTS_PER_BUCKET = 64;

export function initialEventChannels(maximumPort: number): EventChannels {
  const ports: Channel[] = Array.from({ length: PORTS_PER_BUCKET }, () => ({ kind: 'free' }));
  ports[0] = { kind: 'reserved' };
  return { ports, maximumPort };
}
