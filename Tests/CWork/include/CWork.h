// Counts the work of a thread in edges of the control flow, where the compiler was asked to tell of each.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Edges that this thread has passed in code built with `-sanitize-coverage=edge,trace-pc-guard`.
uint64_t cwork_edges(void);

/// Whether there is such code in this process.
bool cwork_is_counting(void);
