/**
 * The guest's view of its address space and interrupts (public/arch-arm.h): where RAM, the interrupt controller, the
 * virtual UART and the magic pages lie for a guest that is not direct-mapped.
 */
export const GUEST = {
  ram0Base: 0x4000_0000,
  ram0Size: 0xc000_0000,
  gicv3DistBase: 0x0300_1000,
  gicv3DistSize: 0x1_0000,
  gicv3RedistBase: 0x0302_0000,
  gicv3RedistSize: 0x2_0000,
  pl011Base: 0x2200_0000,
  pl011Size: 0x1000,
  grantTableBase: 0x3800_0000,
  magicBase: 0x3900_0000,
  /** Interrupt numbers as the GIC counts them. */
  vtimerPpi: 27,
  physTimerSecurePpi: 29,
  physTimerPpi: 30,
  eventPpi: 31,
  vpl011Spi: 32,
  /** Stage-2 input addresses have 40 bits. */
  ipaBits: 40,
} as const;

export const PAGE_SHIFT = 12;
export const PAGE_SIZE = 0x1000;
