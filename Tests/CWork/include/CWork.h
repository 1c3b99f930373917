// Counts the work of a thread in edges of the control flow, where the compiler was asked to tell of each.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Edges that this thread has passed in code built with `-sanitize-coverage=edge,trace-pc-guard`.
uint64_t cwork_edges(void);

/// Whether there is such code in this process.
bool cwork_is_counting(void);

/// What the compiler has called at each edge, and with all edges of a library at its start, by names of ours: libFuzzer
/// has its own functions of the names that the compiler knows.
void cwork_pass_edge(uint32_t *guard);
void cwork_meet_edges(uint32_t *start, uint32_t *stop);
