struct conf { int a; };
struct conf ca;
