#pragma once
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

/// Frees what libxml2 allocated. `xmlFree` is a variable, which Swift cannot call safely.
static inline void clibxml2_free(void *_Nullable memory) { xmlFree(memory); }
