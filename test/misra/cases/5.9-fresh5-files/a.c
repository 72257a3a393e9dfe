static int offset;
static void helper(void) { int temp = 0; (void)temp; }
static int only_a;
int ext;
static inline int tiny(void) { static int kept; return kept++; }
int a(void) { helper(); return offset + only_a + tiny(); }
