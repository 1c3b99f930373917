#define _GNU_SOURCE
#include "CPty.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>

bool cpty_spawn(struct cpty *pty, const char *path, char *const *arguments, char *const *environment,
                const char *directory, int rows, int columns) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    int controller, terminal;
    if (openpty(&controller, &terminal, NULL, NULL, &size) != 0) return false;
    if (tcgetattr(terminal, &pty->modes) != 0) {
        close(controller);
        close(terminal);
        return false;
    }
    fcntl(controller, F_SETFD, FD_CLOEXEC);
    fcntl(terminal, F_SETFD, FD_CLOEXEC);
    pid_t process = fork();
    if (process < 0) {
        close(controller);
        close(terminal);
        return false;
    }
    if (process == 0) {
        // Only what is allowed between fork and exec in a process with threads. A thread pool blocks
        // most signals, and the child would inherit that: it would never hear of a resize.
        sigset_t none;
        sigemptyset(&none);
        for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
        sigprocmask(SIG_SETMASK, &none, NULL);
        if (login_tty(terminal) != 0) _exit(126);
        // What another thread was about to mark as closed on exec.
        close_range(3, ~0U, 0);
        if (chdir(directory) != 0) _exit(126);
        execve(path, arguments, environment);
        _exit(127);
    }
    pty->process = process;
    pty->controller = controller;
    pty->terminal = terminal;
    return true;
}

bool cpty_resize(const struct cpty *pty, int rows, int columns) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    return ioctl(pty->controller, TIOCSWINSZ, &size) == 0;
}

pid_t cpty_foreground(const struct cpty *pty) { return tcgetpgrp(pty->controller); }

void cpty_limit_file_size(const struct cpty *pty, long size) {
    struct rlimit limit = {.rlim_cur = (rlim_t)size, .rlim_max = RLIM_INFINITY};
    prlimit(pty->process, RLIMIT_FSIZE, &limit, NULL);
}

bool cpty_take_status(const struct cpty *pty, int *status) {
    return waitpid(pty->process, status, WNOHANG) == pty->process;
}

bool cpty_exited(int status, int *code) {
    if (!WIFEXITED(status)) return false;
    *code = WEXITSTATUS(status);
    return true;
}

int cpty_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }
