#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

// The guard. Everything that a handler touches is set before the handler is, or is atomic; a handler
// calls nothing but write, tcsetattr, sigaction and raise, which POSIX allows there.

// All that end a process unless it says otherwise, but SIGKILL, which nothing can be done about, and those that are
// ignored: SIGPIPE and SIGXFSZ, for which writing fails instead.
static const int deadly_signals[] = {SIGHUP,  SIGINT,  SIGTERM, SIGQUIT,   SIGSEGV, SIGABRT, SIGILL,
                                     SIGBUS,  SIGFPE,  SIGTRAP, SIGSYS,    SIGALRM, SIGUSR1, SIGUSR2,
                                     SIGXCPU, SIGPOLL, SIGPROF, SIGVTALRM, SIGPWR,  SIGSTKFLT};
enum { DEADLY_COUNT = sizeof deadly_signals / sizeof *deadly_signals, RESET_LIMIT = 1024 };

static struct sigaction previous_actions[DEADLY_COUNT];
static struct termios saved_modes;
static char reset_bytes[RESET_LIMIT];
static size_t reset_count;
static int guarded_descriptor = -1;
static int wake_descriptor = -1;
static atomic_bool is_active;
static atomic_int requests;
static atomic_int end_signal;

void cc_guard_restore(void) {
    size_t written = 0;
    while (written < reset_count) {
        ssize_t count = write(guarded_descriptor, reset_bytes + written, reset_count - written);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        written += (size_t)count;
    }
    tcsetattr(guarded_descriptor, TCSANOW, &saved_modes);
}

static void on_deadly_signal(int signal) {
    if (atomic_exchange(&is_active, false)) cc_guard_restore();
    // Whoever handled this signal before, such as the backtracer, finds the terminal as it was.
    for (int i = 0; i < DEADLY_COUNT; i++) {
        if (deadly_signals[i] == signal) sigaction(signal, &previous_actions[i], NULL);
    }
    raise(signal);
}

static void on_request(int signal) {
    int saved = errno;
    atomic_fetch_or(&requests, signal == SIGWINCH  ? CC_RESIZED
                               : signal == SIGTSTP ? CC_STOP_ASKED
                               : signal == SIGCONT ? CC_CONTINUED
                                                   : CC_END_ASKED);
    uint64_t one = 1;
    (void)!write(wake_descriptor, &one, sizeof one);
    errno = saved;
}

static void on_end_request(int signal) {
    int none = 0;
    if (!atomic_load(&is_active) || !atomic_compare_exchange_strong(&end_signal, &none, signal)) {
        on_deadly_signal(signal);
        return;
    }
    on_request(signal);
}

static void handle(int signal, void (*handler)(int), int flags, struct sigaction *_Nullable previous) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, previous);
}

bool cc_guard_begin(int descriptor, int wake) {
    if (tcgetattr(descriptor, &saved_modes) != 0) return false;
    guarded_descriptor = descriptor;
    wake_descriptor = wake;

    // A stack of its own, so that the handler runs when the stack has overflowed.
    static char handler_stack[64 * 1024];
    stack_t stack;
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = handler_stack;
    stack.ss_size = sizeof handler_stack;
    sigaltstack(&stack, NULL);

    for (int i = 0; i < DEADLY_COUNT; i++) {
        bool is_request = deadly_signals[i] == SIGHUP || deadly_signals[i] == SIGTERM;
        handle(deadly_signals[i], is_request ? on_end_request : on_deadly_signal, SA_ONSTACK | SA_NODEFER, &previous_actions[i]);
        // A hang-up that was to be ignored (nohup) stays ignored.
        if (previous_actions[i].sa_handler == SIG_IGN) {
            sigaction(deadly_signals[i], &previous_actions[i], NULL);
        }
    }
    handle(SIGWINCH, on_request, SA_RESTART, NULL);
    handle(SIGTSTP, on_request, SA_RESTART, NULL);
    handle(SIGCONT, on_request, SA_RESTART, NULL);
    // Whoever started us may have left it ignored, and then no program's end could be waited for.
    handle(SIGCHLD, SIG_DFL, 0, NULL);
    return true;
}

void cc_guard_set_reset(const char *reset, size_t count) {
    reset_count = count < RESET_LIMIT ? count : RESET_LIMIT;
    memcpy(reset_bytes, reset, reset_count);
}

void cc_guard_set_active(bool active) { atomic_store(&is_active, active); }

void cc_end_by_signal(void) {
    int signal = atomic_load(&end_signal);
    if (signal != 0) on_deadly_signal(signal);
}

int cc_take_requests(void) { return atomic_exchange(&requests, 0); }

void cc_stop_process_group(void) {
    struct sigaction ours;
    handle(SIGTSTP, SIG_DFL, 0, &ours);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}

void cc_guard_set_lent(bool lent) {
    static const int keys[] = {SIGINT, SIGQUIT, SIGTSTP};
    static struct sigaction ours[sizeof keys / sizeof *keys];
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        // Interrupting is meant for the program in front; stopping for both, so that the shell gets the terminal.
        if (lent) handle(keys[i], keys[i] == SIGTSTP ? SIG_DFL : SIG_IGN, 0, &ours[i]);
        else sigaction(keys[i], &ours[i], NULL);
    }
}
