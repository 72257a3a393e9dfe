// accepted by gcc 12 -std=gnu17 (x86-64)
struct no_semicolon { int a; char b };
_Static_assert(sizeof(struct no_semicolon) == 8, "the last ; may be missing");
typedef enum { A, B, C } E;
struct of_modes { E __attribute__((mode(byte))) a; E __attribute__((mode(__HI__))) b; E c; };
_Static_assert(sizeof(struct of_modes) == 8, "enumerations with a mode");
_Static_assert(__builtin_offsetof(struct of_modes, b) == 2, "");
typedef enum { Q } __attribute__((__mode__(__QI__))) Q8;
_Static_assert(sizeof(Q8) == 1, "");
_Static_assert(__builtin_types_compatible_p(__typeof__(1 + 2i), _Complex int), "complex integers");
_Static_assert(__builtin_types_compatible_p(__typeof__(2ull * 1i), _Complex unsigned long long), "");
double d64 __attribute__((aligned(64)));
struct m { int x __attribute__((aligned(32))); double y; } mm;
_Static_assert(__alignof__(d64) == 64 && __alignof__(mm.x) == 32 && __alignof__(mm.y) == 8, "alignment of objects");
_Static_assert((int)2147483647.0 == 2147483647 && (unsigned char)255.9 == 255 && (_Bool)0.5 == 1, "floating constants");

int _Alignas(int __attribute__((aligned(16)))) i16;
_Static_assert(__alignof__(i16) == 16 && __alignof__(int __attribute__((aligned(64)))) == 64, "aligned in a type name");

struct foo { unsigned y : 1; unsigned x : 31; };
int f(x)
struct foo x;
{
  return x.x;
}
int g(a, b)
struct bar { int i; } *a; union { int j; } b;
{
  return a->i + b.j;
}
main() { return f((struct foo){1, 2}); }
