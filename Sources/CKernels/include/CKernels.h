// Sixteen lanes at a time: what the Swift standard library does lane by lane.
//
// Plain vector code of the compiler's, so that each machine gets its own instructions; no build flags.
#ifndef DATELINE_CKERNELS_H
#define DATELINE_CKERNELS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// Pointers are to sixteen lanes or to rows of them. Swift's arrays of SIMD16 are aligned to 16 bytes, not to 64.
typedef float ck_float16 __attribute__((ext_vector_type(16), aligned(16)));
typedef int32_t ck_int16 __attribute__((ext_vector_type(16), aligned(16)));
typedef int16_t ck_short16 __attribute__((ext_vector_type(16), aligned(16)));

#pragma clang assume_nonnull begin

/// e to the power of each lane: relative error below 3e-5 for -87…87, clamped outside.
static inline __attribute__((always_inline)) void ck_exp(void *lanes) {
    ck_float16 *x = lanes;
    ck_float16 limit = 87.0f;
    ck_float16 scaled = __builtin_elementwise_min(__builtin_elementwise_max(*x, -limit), limit) * 1.442695f;
    ck_int16 whole = __builtin_convertvector(scaled, ck_int16);
    // Truncation rounds towards 0; what lies below 0 has to go down.
    whole += __builtin_convertvector(whole, ck_float16) > scaled;
    ck_float16 f = scaled - __builtin_convertvector(whole, ck_float16);
    // 2^f on 0…1, the Taylor series in f·ln 2 with its last terms fitted.
    ck_float16 p = f * 0.0018736f + 0.0089893f;
    p = p * f + 0.0558263f;
    p = p * f + 0.2401536f;
    p = p * f + 0.6931531f;
    p = p * f + 1.0f;
    union {
        ck_int16 bits;
        ck_float16 value;
    } power = {.bits = (whole + 127) << 23};
    *x = p * power.value;
}

static inline __attribute__((always_inline)) float ck_max(const void *lanes) {
    return __builtin_reduce_max(*(const ck_float16 *)lanes);
}

static inline __attribute__((always_inline)) float ck_sum(const void *lanes) {
    const ck_float16 *x = lanes;
    typedef float float8 __attribute__((ext_vector_type(8)));
    typedef float float4 __attribute__((ext_vector_type(4)));
    float8 a = x->lo + x->hi;
    float4 b = a.lo + a.hi;
    return (b.x + b.y) + (b.z + b.w);
}

/// Moves each lane towards 0 by its amount, and not past it.
static inline __attribute__((always_inline)) void ck_shrink(void *lanes, float amount, const void *squares) {
    ck_float16 *x = lanes;
    ck_float16 most = amount / __builtin_elementwise_sqrt(*(const ck_float16 *)squares + 1e-6f);
    *x -= __builtin_elementwise_min(__builtin_elementwise_max(*x, -most), most);
}

/// Has a cache line fetched that will be written soon.
static inline __attribute__((always_inline)) void ck_prefetch(const void *line) { __builtin_prefetch(line, 1); }

/// One AdaGrad step: takes the squared gradient into `squares`, then moves `x` along the gradient.
static inline __attribute__((always_inline)) void
ck_adagrad(void *lanes, void *squares, const void *gradient, float rate) {
    ck_float16 g = *(const ck_float16 *)gradient;
    ck_float16 sum = *(const ck_float16 *)squares + g * g;
    *(ck_float16 *)squares = sum;
    *(ck_float16 *)lanes += g * rate / __builtin_elementwise_sqrt(sum + 1e-6f);
}

/// For each later label the best earlier one: `next` = max over labels of best + transition, `from` = which.
static inline __attribute__((always_inline)) void
ck_viterbi(const void *best, const void *transitions, int labels, void *next, void *from) {
    const ck_int16 *rows = transitions;
    ck_int16 before = *(const ck_int16 *)best;
    ck_int16 top = rows[0] + before[0];
    ck_int16 label = 0;
    for (int i = 1; i < labels; i++) {
        ck_int16 path = rows[i] + before[i];
        ck_int16 better = path > top;
        top = better ? path : top;
        label = better ? (ck_int16)i : label;
    }
    *(ck_int16 *)next = top;
    *(ck_int16 *)from = label;
}

/// Adds sixteen bytes, aligned or not, to sixteen 16-bit sums.
static inline __attribute__((always_inline)) void ck_add_bytes(const void *bytes, void *sums) {
    typedef int8_t char16 __attribute__((ext_vector_type(16), aligned(1)));
    *(ck_short16 *)sums += __builtin_convertvector(*(const char16 *)bytes, ck_short16);
}

/// Adds the rows of the features that a table knows to sixteen 16-bit sums; see ModelTable for the layout.
///
/// Whether the table knows a feature is a toss: the known ones are first gathered without a branch, so that the
/// reads of the bits overlap. At most 256 features; each row is followed by four readable bytes.
static inline void ck_add_rows(
    const uint8_t *table, uint32_t mask, size_t rows_offset, uint32_t row_count, const uint32_t *features,
    int count, void *sums
) {
    enum { most = 256, stride = 12, labels = 11 };
    uint32_t known[most + 1];
    int found = 0;
    for (int i = 0; i < count && i < most; i++) {
        uint32_t place = features[i] & mask;
        uint64_t bits;
        memcpy(&bits, table + (size_t)(place >> 6) * stride, sizeof bits);
        known[found] = features[i];
        found += (int)(bits >> (place & 63) & 1);
    }
    for (int i = 0; i < found; i++) {
        uint32_t place = known[i] & mask;
        const uint8_t *word = table + (size_t)(place >> 6) * stride;
        uint64_t bits;
        uint32_t rank;
        memcpy(&bits, word, sizeof bits);
        memcpy(&rank, word + sizeof bits, sizeof rank);
        uint32_t row = rank + (uint32_t)__builtin_popcountll(bits & ((UINT64_C(1) << (place & 63)) - 1));
        if (row >= row_count) continue;
        const uint8_t *weights = table + rows_offset + (size_t)row * stride;
        if (weights[labels] != (uint8_t)(known[i] >> 24)) continue;
        ck_add_bytes(weights, sums);
    }
}

#pragma clang assume_nonnull end

#endif
