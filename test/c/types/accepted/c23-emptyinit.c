// accepted by clang 19 -std=c23
struct S { int a, b; } s = {};
int arr[3] = {};
int x = {};
struct S g(void) { int i = {};
char c[5] = {};
return (struct S){}; } int vl(int n) { int v[n];
return v[0]; } int n[2][2] = {{}, {}};
