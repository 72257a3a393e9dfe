/* CRC-32 with a table of 16 entries: small enough for the island's memory, two steps for each byte. */
#include "crc32.h"

static const uint32_t crc_table[16] = {
    0x00000000u, 0x1DB71064u, 0x3B6E20C8u, 0x26D930ACu, 0x76DC4190u, 0x6B6B51F4u, 0x4DB26158u, 0x5005713Cu,
    0xEDB88320u, 0xF00F9344u, 0xD6D6A3E8u, 0xCB61B38Cu, 0x9B64C2B0u, 0x86D3D2D4u, 0xA00AE278u, 0xBDBDF21Cu
};

uint32_t crc32_begin(void)
{
    return 0xFFFFFFFFu;
}

/* [impl->swr~crc-polynomial~1] */
uint32_t crc32_add(uint32_t state, const uint8_t *data, size_t length)
{
    uint32_t crc = state;
    size_t i;

    for (i = 0u; i < length; i++) {
        crc ^= (uint32_t)data[i];
        crc = (crc >> 4) ^ crc_table[crc & 0x0Fu];
        crc = (crc >> 4) ^ crc_table[crc & 0x0Fu];
    }

    return crc;
}

uint32_t crc32_end(uint32_t state)
{
    return state ^ 0xFFFFFFFFu;
}

uint32_t crc32_of(const uint8_t *data, size_t length)
{
    return crc32_end(crc32_add(crc32_begin(), data, length));
}
