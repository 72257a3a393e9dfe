// accepted by clang 19 -std=c23
typedef typeof(nullptr) nullptr_t;
nullptr_t np = nullptr;
int *p = nullptr;
void g(int *);
void f(void){ g(nullptr);
if (nullptr == p) {} p = 1 ? nullptr : p;
bool b = nullptr; (void)b;
typeof(nullptr) t = nullptr; (void)t;
static_assert(_Generic(nullptr, nullptr_t: 1, default: 0));
static_assert(sizeof nullptr == sizeof(void*)); }
