/* The name of a header holds no escapes; a literal in a definition does. */
#ifdef OLD_BUILD
#include "..\port\16bit\macros.h"
#include "..\xfer\x1Fb.h"
#endif
#define PREFIX "\16bit" /* expect: 4.1 */
const char *prefix = PREFIX;
