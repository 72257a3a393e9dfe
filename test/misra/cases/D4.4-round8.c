/* This is a remark. */
/* expect+1: D4.4 */
/* x = 3; */
/* expect+1: D4.4 */
// y = f(x);
/* expect+1: D4.4 */
/* if (x > 3) { y = 4; } */
/* Call f(x) before use; see the manual. */
// TODO: handle x == 3
/* expect+1: D4.4 */
/*
 * for (i = 0; i < 3; i++)
 * {
 *     total += i;
 * }
 */
/* expect+1: D4.4 */
/* int a; */
/* returns 0; otherwise 1 */
/* expect+1: D4.4 */
// #define OLD 1
/* expect+1: D4.4 */
// return x;
int x; /* counter; incremented by f() */
int y; // = 3
/* a = b means assignment */
/* e.g. foo(bar); */
/* ------------- */
/* (c) 2020; all rights reserved; */
/* expect+1: D4.4 */
// foo();
/* expect+1: D4.4 */
/* #include "x.h" */
void f(int a /* , int b */);
/* expect+1: D4.4 */
/* static void helper(int a)
   {
   } */
/* expect+1: D4.4 */
// x++;
/* expect+1: D4.4 */
// while (x)
int z = 3; // expect: none
/* expect+1: D4.4 */
int w = 3; // w = 4;
/* old code:
   y = x + 3;
   end */
// a; b; c
// see f()
/* {@code x} */
// NOLINTNEXTLINE(x)
/* expect+1: D4.4 */
// case 3: break;
/* if (x) then do y */
// extern "C" linkage;
