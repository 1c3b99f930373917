// Starts a program in a pseudo-terminal of its own, for tests.
#pragma once

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

#pragma clang assume_nonnull begin

/// A program that runs in a pseudo-terminal.
struct cpty {
    pid_t process;
    /// What a terminal window would hold: written keys go to the program, its output is read here.
    int controller;
    /// The program's side, kept open so that its modes can be read after the program has ended.
    int terminal;
    /// The terminal's modes before the program had it.
    struct termios modes;
};

/// Starts `path`; argument and environment lists end with NULL. False if it cannot be started.
bool cpty_spawn(struct cpty *pty, const char *path, char *_Nullable const *_Nonnull arguments,
                char *_Nullable const *_Nonnull environment, const char *directory, int rows, int columns);

/// Tells the terminal, and so the program, its new size.
bool cpty_resize(const struct cpty *pty, int rows, int columns);

/// Lets the program write no file beyond a size in bytes from now on.
void cpty_limit_file_size(const struct cpty *pty, long size);

/// The process id of the terminal's foreground group; -1 if there is none.
pid_t cpty_foreground(const struct cpty *pty);

/// The status of the process as waitpid has it, without waiting; false while it runs.
bool cpty_take_status(const struct cpty *pty, int *status);

/// Whether a status says that the process exited, and with which code; else the signal that ended it.
bool cpty_exited(int status, int *code);
int cpty_signal(int status);

#pragma clang assume_nonnull end
