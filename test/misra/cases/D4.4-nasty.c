/*
 * Returns the value. It does not change x; see the manual.
 */
int f(int x)
{
  int y = x;
  /* y = x + 1; z = 2; */              /* expect: D4.4 */
  /* expect+1: D4.4 */
  //  for (i = 0; i < 3; i++) {
  /* expect+1: D4.4 */
  //  y++;
  // }
  /* the loop: runs until y == 0 */
  /* expect+1: D4.4 */
  /*
  if (y > 0)
  {
    y = 0;
  }
  */
  /* expect+1: D4.4 */
  // printf("%d\n", y);
  // call printf (or puts) here
  // see f(x) and g(y).
  /* NOTE: x must not be 0; */
  /* expect+1: D4.4 */
  // struct s *p = NULL;
  /* expect+1: D4.4 */
  // #ifdef DEBUG
  // a, b and c
  /* expect+1: D4.4 */
  // typedef int foo_t;
  /* expect+1: D4.4 */
  // } else {
  /* expect+1: D4.4 */
  // int g(int a, int b);
  /* expect+1: D4.4 */
  // uint8_t buf[10];
  /* expect+1: D4.4 */
  // case 3:
  // -----------------
  /* 1) first 2) second */
  /* expect+1: D4.4 */
  /* return y; */
  return y; // result
}
/* expect+1: D4.4 */
// void old(void) {}
/* expect+1: D4.4 */
// const int k = 3, j = 4;
// http://example.com/a;b
// Copyright (c) 2024 X; all rights reserved.
