extern int in_header;
void h(void);
