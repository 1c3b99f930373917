#ifndef DATELINE_LINKFILE_H
#define DATELINE_LINKFILE_H

#include <stddef.h>
#include <stdint.h>

// Links a file in as it is, with a function for its address and one for its size.
#define LINK_FILE(symbol, file)                                                                                \
    __asm__(".section .rodata\n"                                                                               \
            ".balign 64\n"                                                                                     \
            ".globl " #symbol "_start\n.hidden " #symbol "_start\n" #symbol "_start:\n"                        \
            ".incbin \"" file "\"\n"                                                                           \
            ".globl " #symbol "_end\n.hidden " #symbol "_end\n" #symbol "_end:\n"                              \
            ".byte 0\n"                                                                                        \
            ".previous\n");                                                                                    \
    extern const uint8_t symbol##_start[] __attribute__((visibility("hidden")));                               \
    extern const uint8_t symbol##_end[] __attribute__((visibility("hidden")));                                 \
    const void *ctextdata_##symbol(void) { return symbol##_start; }                                            \
    size_t ctextdata_##symbol##_size(void) { return (size_t)(symbol##_end - symbol##_start); }

#endif
