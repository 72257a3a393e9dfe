/* std: c99 */
typedef struct { int a; } s_t; typedef s_t s2_t;
extern void f1(const char *p); void f1(char const *p);
extern void f2(int a[10]); void f2(int *a); 
extern void f3(int); void f3(int x);
extern void f4(int x); void f4(int); 
extern void f5(s_t v); void f5(s2_t v); /* expect: 8.3 */
extern unsigned f6(void); unsigned int f6(void);
extern long f7(void); long int f7(void); signed long f7(void);
extern int f8(int a, int b); extern int f8(int a, int bb); /* expect: 8.3 */
extern const int c1; extern int const c1;
extern int *f9(void); int *f9(void);
extern void f10(void (*cb)(int x)); void f10(void (*cb)(int x)); 
extern int v1; extern int v1;
extern char f11(char *restrict p); char f11(char *p); /* expect: 8.3 */
