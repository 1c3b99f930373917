#define _GNU_SOURCE
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

// The guard. Everything that a handler touches is set before the handler is, or is atomic; a handler
// calls nothing but write, tcsetattr, open, dup2, sigaction and raise, which POSIX allows there, and, for a fault, the
// handler that was installed before it or backtrace, which glibc allows there once it has been called before.

// All that end a process unless it says otherwise, but SIGKILL, which nothing can be done about, and those that are
// ignored: SIGPIPE and SIGXFSZ, for which writing fails instead.
static const int deadly_signals[] = {SIGHUP,  SIGINT,  SIGTERM, SIGQUIT,   SIGSEGV, SIGABRT, SIGILL,
                                     SIGBUS,  SIGFPE,  SIGTRAP, SIGSYS,    SIGALRM, SIGUSR1, SIGUSR2,
                                     SIGXCPU, SIGPOLL, SIGPROF, SIGVTALRM, SIGPWR,  SIGSTKFLT};
enum { DEADLY_COUNT = sizeof deadly_signals / sizeof *deadly_signals, RESET_LIMIT = 1024, FRAME_LIMIT = 64 };

static struct sigaction previous_actions[DEADLY_COUNT];
static struct termios saved_modes;
static char reset_bytes[RESET_LIMIT];
static size_t reset_count;
static int guarded_descriptor = -1;
static int wake_descriptor = -1;
static atomic_bool is_active;
static atomic_bool is_reporting;
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

static void give_back(void) {
    if (atomic_exchange(&is_active, false)) cc_guard_restore();
}

static void handle(int signal, void (*handler)(int, siginfo_t *, void *), int flags,
                   struct sigaction *_Nullable previous) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = flags | SA_SIGINFO;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, previous);
}

// Leaves a signal to the system: SIG_DFL or SIG_IGN.
static void leave(int signal, void (*disposition)(int), struct sigaction *_Nullable previous) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = disposition;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, previous);
}

// Ends the process by a signal, whoever handled it before: a handler that returns would leave it alive.
static void end_by(int signal) {
    leave(signal, SIG_DFL, NULL);
    raise(signal);
}

// Whether the signal reports a fault of this process, rather than somebody's wish for its end.
static bool is_fault(int signal, const siginfo_t *info) {
    switch (signal) {
    case SIGSEGV:
    case SIGBUS:
    case SIGILL:
    case SIGFPE:
    case SIGTRAP: return info->si_code > 0;
    case SIGABRT: return info->si_code <= 0 && info->si_pid == getpid();
    default: return false;
    }
}

// Writes where a fault happened: the frames of its thread, each a library and an offset into it.
static void write_frames(void) {
    static const char words[] = "dateline: ended by a fault of its own; please report it with these lines:\n";
    void *frames[FRAME_LIMIT];
    (void)!write(STDERR_FILENO, words, sizeof words - 1);
    backtrace_symbols_fd(frames, backtrace(frames, FRAME_LIMIT), STDERR_FILENO);
}

// Has the handler that was installed before, Swift's backtracer, report a fault, or does so itself if there is none.
// The backtracer would make a terminal on standard input raw and wait for a key, so it gets another input.
static void report(int signal, siginfo_t *info, void *context) {
    for (int i = 0; i < DEADLY_COUNT; i++) {
        const struct sigaction *previous = &previous_actions[i];
        if (deadly_signals[i] != signal) continue;
        if (!(previous->sa_flags & SA_SIGINFO)) {
            write_frames();
            return;
        }
        int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
        if (nothing >= 0 && dup2(nothing, STDIN_FILENO) == STDIN_FILENO) {
            previous->sa_sigaction(signal, info, context);
        }
    }
}

static void on_deadly_signal(int signal, siginfo_t *info, void *context) {
    give_back();
    // A fault in the report ends the process; so does one of another thread meanwhile.
    if (is_fault(signal, info) && !atomic_exchange(&is_reporting, true)) report(signal, info, context);
    end_by(signal);
}

static void on_request(int signal, siginfo_t *info, void *context) {
    (void)info;
    (void)context;
    int saved = errno;
    atomic_fetch_or(&requests, signal == SIGWINCH  ? CC_RESIZED
                               : signal == SIGTSTP ? CC_STOP_ASKED
                               : signal == SIGCONT ? CC_CONTINUED
                                                   : CC_END_ASKED);
    uint64_t one = 1;
    (void)!write(wake_descriptor, &one, sizeof one);
    errno = saved;
}

static void on_end_request(int signal, siginfo_t *info, void *context) {
    int none = 0;
    if (!atomic_load(&is_active) || !atomic_compare_exchange_strong(&end_signal, &none, signal)) {
        on_deadly_signal(signal, info, context);
        return;
    }
    on_request(signal, info, context);
}

bool cc_guard_begin(int descriptor, int wake) {
    if (tcgetattr(descriptor, &saved_modes) != 0) return false;
    guarded_descriptor = descriptor;
    wake_descriptor = wake;

    // The first call loads what it needs, which a handler must not do.
    void *frame;
    (void)backtrace(&frame, 1);

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
    leave(SIGCHLD, SIG_DFL, NULL);
    return true;
}

void cc_guard_set_reset(const char *reset, size_t count) {
    reset_count = count < RESET_LIMIT ? count : RESET_LIMIT;
    memcpy(reset_bytes, reset, reset_count);
}

void cc_guard_set_active(bool active) { atomic_store(&is_active, active); }

void cc_end_by_signal(void) {
    int signal = atomic_load(&end_signal);
    if (signal == 0) return;
    give_back();
    end_by(signal);
}

int cc_take_requests(void) { return atomic_exchange(&requests, 0); }

void cc_stop_process_group(void) {
    struct sigaction ours;
    leave(SIGTSTP, SIG_DFL, &ours);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}

void cc_guard_set_lent(bool lent) {
    static const int keys[] = {SIGINT, SIGQUIT, SIGTSTP};
    static struct sigaction ours[sizeof keys / sizeof *keys];
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        // Interrupting is meant for the program in front; stopping for both, so that the shell gets the terminal.
        if (lent) leave(keys[i], keys[i] == SIGTSTP ? SIG_DFL : SIG_IGN, &ours[i]);
        else sigaction(keys[i], &ours[i], NULL);
    }
}
