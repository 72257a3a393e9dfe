/* stdnoreturn.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_STDNORETURN_H
#define ASSAY_STD_STDNORETURN_H

#define noreturn _Noreturn

#endif
