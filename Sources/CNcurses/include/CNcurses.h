// What Swift cannot import from ncurses and the system by itself: macros, mutable globals, signal handlers.
#pragma once

// Only this macro: defining _XOPEN_SOURCE here would make the module disagree with Swift's Glibc.
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

#pragma clang assume_nonnull begin

// Attributes, which are macros.
static const attr_t cc_bold = A_BOLD;
static const attr_t cc_dim = A_DIM;
static const attr_t cc_italic = A_ITALIC;
static const attr_t cc_underline = A_UNDERLINE;
static const attr_t cc_reverse = A_REVERSE;

// Mutable globals of ncurses.
static inline WINDOW *_Nullable cc_stdscr(void) { return stdscr; }
static inline WINDOW *_Nullable cc_curscr(void) { return curscr; }
static inline int cc_lines(void) { return LINES; }
static inline int cc_columns(void) { return COLS; }
static inline int cc_colors(void) { return COLORS; }
static inline int cc_color_pairs(void) { return COLOR_PAIRS; }

/// Sets up the terminal that TERM names on standard input and output; NULL if it is unknown.
SCREEN *_Nullable cc_newterm(void);

/// Makes a character and up to four marks (0 for none) one cell. False if ncurses refuses it.
static inline bool cc_make_cell(cchar_t *cell, uint32_t base, uint32_t mark1, uint32_t mark2, uint32_t mark3,
                                uint32_t mark4, attr_t attributes, int pair) {
    wchar_t characters[] = {(wchar_t)base,  (wchar_t)mark1, (wchar_t)mark2,
                            (wchar_t)mark3, (wchar_t)mark4, 0};
    // The pointer passes a pair number that may exceed a short.
    return setcchar(cell, characters, attributes, (short)(pair > 32767 ? 32767 : pair), &pair) == OK;
}

/// Columns that the C library, and so ncurses, takes for a character; -1 if it has none.
int cc_wcwidth(uint32_t character);

/// Chooses the user's locale, or C.UTF-8 where that is not UTF-8. False if characters cannot be UTF-8.
bool cc_set_utf8_locale(void);

/// The value of a string capability, or NULL if this terminal has none.
const char *_Nullable cc_string_capability(const char *name);

/// The window size that the kernel knows; false if it knows none.
bool cc_window_size(int descriptor, int *rows, int *columns);

// What signals ask of the event loop, as bits.
enum {
    CC_RESIZED = 1,
    CC_STOP_ASKED = 2,
    CC_CONTINUED = 4,
    CC_END_ASKED = 8,
};

/// Starts to guard the terminal: remembers its modes as they are now, and from then on restores them
/// and writes `reset` to `descriptor` before a signal ends the process. Resize, stop and continue
/// signals set a bit for `cc_take_requests` and write to the eventfd `wake`; so does the first hang-up
/// or SIGTERM while the terminal is ours, which asks for an orderly end. The second ends the process.
///
/// Call it before ncurses changes the modes. Not for use from two threads.
bool cc_guard_begin(int descriptor, int wake);

/// The bytes that give the terminal back; kept until the next call, cut at an internal limit of 1 KB.
void cc_guard_set_reset(const char *reset, size_t count);

/// Whether the terminal is ours at the moment: what a deadly signal would have to give back.
void cc_guard_set_active(bool active);

/// The requests of signals since the last call.
int cc_take_requests(void);

/// Writes the reset bytes and restores the modes remembered.
void cc_guard_restore(void);

/// Ends the process by the signal that asked for its end; returns if none has.
void cc_end_by_signal(void);

/// Stops the process group as the terminal's stop key would, and returns when it goes on.
void cc_stop_process_group(void);

/// A new eventfd, non-blocking and closed on exec; -1 if there is none.
int cc_eventfd(void);

/// Starts a program, which is looked for in PATH, with the signals and without the descriptors of ours; with `input` as
/// its standard input, unless that is -1. A detached one has a session of its own and /dev/null for a terminal.
/// Returns 0, or an error as errno has them.
int cc_spawn(char *_Nullable const *_Nonnull arguments, int input, bool detached, int *process);

/// A new file that only this process knows, closed on exec; -1 if there is none.
int cc_memory_file(void);

/// Leaves the keys that interrupt and stop to another program in the foreground, or takes them back.
void cc_guard_set_lent(bool lent);

#pragma clang assume_nonnull end
