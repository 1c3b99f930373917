#include "CTextData.h"
// The checksums of the files below: a new file changes this header, and so this file is compiled again.
#include "Stamp.h"
#include <stdint.h>

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

LINK_FILE(entity_model, "entity-model.bin")
LINK_FILE(entity_lexicon, "entity-lexicon.bin")
