#pragma once
#include <zlib.h>

/// Prepares to unpack gzip data. `inflateInit2` is a macro, which Swift cannot see.
static inline int czlib_begin_gunzip(z_stream *_Nonnull stream) { return inflateInit2(stream, 15 + 16); }
