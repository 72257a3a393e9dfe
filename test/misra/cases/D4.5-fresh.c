#include <stdint.h>
int32_t id1_a_b_c;
int32_t id1_abc;                       /* expect: D4.5 */
int32_t id2_abc;
int32_t id2_ABC;                       /* expect: D4.5 */
int32_t id3_a_bc;
int32_t id3_abO;
int32_t id5_n;
int32_t id5_m;
int32_t id_I;
int32_t id_1;                          /* expect: D4.5 */
int32_t id_l;                          /* expect: D4.5 */
int32_t val_O;
int32_t val_0;                         /* expect: D4.5 */
int32_t val_S;
int32_t val_5;                         /* expect: D4.5 */
int32_t val_Z;
int32_t val_2;                         /* expect: D4.5 */
int32_t nam_B;
int32_t nam_8;                         /* expect: D4.5 */
int32_t rn_x;
int32_t m_x;                           /* expect: D4.5 */
int32_t h_q;
int32_t n_q;                           /* expect: D4.5 */
int32_t speed;
int32_t spied;
int32_t far_1;
