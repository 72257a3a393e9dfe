int a; /* */ int b; /**/
int c; /* * / */ int d; /* /*/   /* expect: 3.1 */
int e = 4 / 2; /*// hidden */     /* expect: 3.1 */
int f; ///< doxygen
int g; //// four slashes
int h; /* path: C:\dir //server/share */ /* expect: 3.1 */
int i; // a // b // c
int j; /* see https://a.b//c */
/* comment never closed
int k;
/* start of the next */           /* expect: 3.1 */
#define M 1 // macro comment /* x    expect: 3.1
#define N 2 /* a // b */          /* expect: 3.1 */
const char *s = "http://x/*y*/";
int l; /*/ odd */
/**********//* two */
int m; // http://host/path /* tail   expect: 3.1
int n; /* * // * */               /* expect: 3.1 */
/*
 // one                            expect: 3.1
 /* two                            expect: 3.1
 http://ok.example
*/
