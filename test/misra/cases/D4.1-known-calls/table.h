#ifndef TABLE_H
#define TABLE_H
extern void put(int place, int value);
extern void put_anywhere(int place, int value);
extern void put_beyond(int place, int value);
extern void put_handed(int place, int value);
extern int part(int whole, int parts);
extern int part_of(int whole, int parts);
#endif
