#define SOME_H 1
