#include <stdint.h>
#include "filename.h"
#include another.h /* expect: 20.3 */
#define HEADER "filename.h"
#include HEADER
#define FILE2 file2.h
#include FILE2 /* expect: 20.3 */
#define SYS <stddef.h>
#include SYS
#include 'single.h' /* expect: 20.3 */
#include "a.h" "b.h" /* expect: 20.3 */
#include /* expect: 20.3 */
#define BASE "base"
#include BASE ".h" /* expect: 20.3 */
#define MK(x) <x.h>
#include MK(stdbool)
# include "filename.h"
int32_t v;
