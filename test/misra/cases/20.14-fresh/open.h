#ifndef OPEN_DONE /* expect: 20.14 */
#define OPEN_DONE
int opened;
