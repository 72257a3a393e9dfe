// accepted by clang 19 -std=c23
enum E : unsigned char { A, B = 255 };
static_assert(sizeof(enum E) == 1);
enum F : unsigned long long { C = 0xFFFFFFFFFFFFFFFFull };
static_assert(sizeof(enum F) == 8);
enum G : short;
enum G : short { D };
typedef enum : int { X1 } T;
struct S { enum E e : 4;
enum H : int { Z } h; };
static_assert(_Generic(A, enum E: 1, default: 0));
enum Big { BIG = 0x100000000 };
static_assert(sizeof(BIG) == 8);
static_assert(_Generic(C, enum F: 1, default: 0));  enum { M1 = -1, BG = 0xFFFFFFFF };  enum I : const int { I0 }; 
