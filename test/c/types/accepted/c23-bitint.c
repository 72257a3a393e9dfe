// accepted by clang 19 -std=c23
_BitInt(17) a;
unsigned _BitInt(3) b = 7uwb;
_BitInt(64) c = 5wb;
static_assert(sizeof(a) == 4);
static_assert(_Generic(3wb, _BitInt(3): 1, default: 0));
struct S { _BitInt(7) x : 3;
unsigned _BitInt(100) y; };
static_assert(_Generic(b+b, unsigned _BitInt(3): 1, default: 0));
static_assert(_Generic(a + 1, int: 1, default: 0));
static_assert(_Generic(-a, _BitInt(17): 1, default: 0));
static_assert(_Generic((_BitInt(40))1 + 1, _BitInt(40): 1, default: 0));
static_assert(_Generic(0xFFuwb, unsigned _BitInt(8):1, default:0));
static_assert(_Generic(0wb, _BitInt(2):1, default:0));
signed _BitInt(5) sb; 
