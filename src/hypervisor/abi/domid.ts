/** Reserved domain identifiers (public/xen.h). Real domains count from 0 to DOMID_FIRST_RESERVED - 1. */
export const DOMID_FIRST_RESERVED = 0x7ff0;
export const DOMID_SELF = 0x7ff0;
export const DOMID_IO = 0x7ff1;
export const DOMID_XEN = 0x7ff2;
export const DOMID_INVALID = 0x7ff4;
export const DOMID_IDLE = 0x7fff;
