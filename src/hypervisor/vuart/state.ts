/** Plain state of a virtual SBSA UART. */
export interface Vpl011State {
  fr: number;
  ris: number;
  imsc: number;
  /** Received bytes the guest has not read. */
  readonly input: number[];
}
