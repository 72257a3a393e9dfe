/* A string literal initialises a whole array of characters, with and without braces of its own; a number it does not. */
typedef struct { unsigned char name[4]; int key; } entry_t;
static const unsigned char texts[3][8] = { { "" }, { "a" }, "abc" };
static unsigned char one[8] = { "abc" };
static entry_t entries[2] = { { { "ab" }, 1 }, { "cd", 2 } };
static unsigned char deep[2][2][4] = { { { "ab" }, "cd" }, { "ef", { "gh" } } };
static const char *pointers[2] = { "ab", { "cd" } };
static int wide[][3] = { { L"ab" }, L"cd" };
static long number = (long)"ab"; /* expect: 11.4 */
static long numbers[2] = {
  (long)"ab", /* expect: 11.4 */
  "cd" /* expect: 1.1 11.4 */
};
