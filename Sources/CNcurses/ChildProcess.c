#define _GNU_SOURCE
#include "CNcurses.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <unistd.h>

extern char **environ;

int cc_memory_file(void) { return memfd_create("dateline", MFD_CLOEXEC); }

int cc_spawn(char *const *arguments, int input, bool detached, int *process) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int problem = posix_spawn_file_actions_init(&actions);
    if (problem != 0) return problem;
    problem = posix_spawnattr_init(&attributes);
    if (problem != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return problem;
    }

    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
    if (detached) flags |= POSIX_SPAWN_SETSID;
    posix_spawnattr_setflags(&attributes, flags);

    if (detached) {
        problem = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        for (int output = STDOUT_FILENO; output <= STDERR_FILENO && problem == 0; output++) {
            problem = posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0);
        }
    }
    if (problem == 0 && input >= 0) problem = posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    if (problem == 0) {
        pid_t started = 0;
        problem = posix_spawnp(&started, arguments[0], &actions, &attributes, arguments, environ);
        *process = started;
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return problem;
}
