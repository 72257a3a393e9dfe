/* errno.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_ERRNO_H
#define ASSAY_STD_ERRNO_H

extern int *__assay_errno(void);
#define errno (*__assay_errno())
#define EDOM 33
#define ERANGE 34
#define EILSEQ 84

#endif
