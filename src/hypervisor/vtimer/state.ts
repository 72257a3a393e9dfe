/** Plain state of the two timers a guest sees. */
export interface VtimerState {
  /** CNTV_CTL_EL0 and CNTV_CVAL_EL0 while descheduled. */
  ctl: number;
  cval: bigint;
  /** Emulated CNTP_CTL_EL0 and CNTP_CVAL_EL0. */
  physCtl: number;
  physCval: bigint;
}
