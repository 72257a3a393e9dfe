/* stdalign.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_STDALIGN_H
#define ASSAY_STD_STDALIGN_H

#define alignas _Alignas
#define alignof _Alignof
#define __alignas_is_defined 1
#define __alignof_is_defined 1

#endif
