int b_decl(void);
