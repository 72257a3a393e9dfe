#define FROM_MACROS 7
not_shown
