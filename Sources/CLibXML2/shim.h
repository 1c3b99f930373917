#pragma once
// The headers of ICU that libxml2 may bring along are at odds with those that Foundation has of its own. They
// only add members at the end of structures that libxml2 makes and nobody here looks into.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

/// Frees what libxml2 allocated. `xmlFree` is a variable, which Swift cannot call safely.
static inline void clibxml2_free(void *_Nullable memory) { xmlFree(memory); }
