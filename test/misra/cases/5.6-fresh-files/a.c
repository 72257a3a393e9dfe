typedef int handle_t;
typedef int same_t;
handle_t a;
