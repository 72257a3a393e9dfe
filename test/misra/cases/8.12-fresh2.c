enum cmd { CMD_NONE, CMD_READ = 4, CMD_WRITE, CMD_LAST = CMD_WRITE };   /* expect: 8.12 */
enum irq { IRQ_A = 1, IRQ_B = 1, IRQ_C = 2 };
enum irq2 { IRQ2_A = 1, IRQ2_B, IRQ2_C = 1 };
enum prio { P_LOW = -1, P_MID, P_ZERO = 0 };   /* expect: 8.12 */
enum flags { F_A = 1 << 0, F_B = 1 << 1, F_ALL = F_A | F_B };
enum span { S_A = 5, S_B, S_C = 4, S_D, S_E };   /* expect: 8.12 */
enum ch { C_A = 'A', C_B, C_X = 66 };  /* expect: 8.12 */
enum ok { O_A, O_B, O_C, O_N };
typedef enum { T_A, T_B, T_MAX = T_B } t_t;    /* expect: 8.12 */
