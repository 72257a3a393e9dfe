#include <stdio.h>
#include <sys\types.h> /* expect: 20.2 */
#include "dir\file.h" /* expect: 20.2 */
#include <std'io.h> /* expect: 20.2 */
#include "quo'te.h" /* expect: 20.2 */
#include <a"b.h> /* expect: 20.2 */
#include <a//b.h> /* expect: 20.2 */
#include "a/*b.h" /* expect: 20.2 */
#include "normal-name.h"
#include "dir/sub/file.h"
#include "file name.h"
#include <stdint.h>  // it's a comment
int x;
