/* iso646.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_ISO646_H
#define ASSAY_STD_ISO646_H

#define and &&
#define and_eq &=
#define bitand &
#define bitor |
#define compl ~
#define not !
#define not_eq !=
#define or ||
#define or_eq |=
#define xor ^
#define xor_eq ^=

#endif
