// a plain line; expect+1: 3.2
// continued \
int hidden;
// expect+1: 3.2
// also continued\
   still comment \
   and more
int b; // expect+1: 3.2
int c; // trailing \
int d;
#define M \
  3
// ends in a backslash and letter \n
/* block \
 comment */
const char *s = "a // \
b";
// path C:\\dir
// expect+1: 3.2
// dir C:\
int e;
// expect+1: 3.2
//\

// expect+1: 3.2
// trigraph like ??/\
int z;
