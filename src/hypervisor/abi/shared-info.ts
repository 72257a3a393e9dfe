/** Offsets of the pages a guest shares with the hypervisor on Arm (public/xen.h: shared_info, vcpu_info, runstate). */
export const SHARED_INFO = {
  vcpuInfo: 0,
  evtchnPending: 48,
  evtchnMask: 560,
  wcVersion: 1072,
  wcSec: 1076,
  wcNsec: 1080,
  size: 1088,
} as const;

export const VCPU_INFO = {
  evtchnUpcallPending: 0,
  evtchnPendingSel: 8,
  time: 16,
  size: 48,
} as const;

/** Words of the two-level bitmaps and ports of the two-level ABI. */
export const EVTCHN_2L_WORDS = 64;
export const EVTCHN_2L_PORTS = 4096;
