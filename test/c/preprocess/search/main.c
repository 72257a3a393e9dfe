#include "near.h"
#include <near.h>
#include "sub/deep.h"
#include <sub/deep.h>
#include "quoted.h"
#include <sysonly.h>
#include "late.h"
#if __has_include(<quoted.h>)
wrong
#endif
#if __has_include("quoted.h") && __has_include(<sysonly.h>) && !__has_include("../none.h")
right
#endif
#include "a/sub/../near.h"
#import "near.h"
#import "near.h"
__FILE__
