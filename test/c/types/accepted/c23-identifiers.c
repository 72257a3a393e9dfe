// accepted by clang 19 -std=c23
int héllo = 1;
int \u00e9t\u00e9 = 2;
int 日本 = 3;
int f(void) { return héllo + été + 日本; } const char *s = "\u00e9\U0001F600"; 
