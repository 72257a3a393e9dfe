/* stdbool.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_STDBOOL_H
#define ASSAY_STD_STDBOOL_H

#define bool _Bool
#define true 1
#define false 0
#define __bool_true_false_are_defined 1

#endif
