#define _GNU_SOURCE
#include "CNcurses.h"

#include <langinfo.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>

SCREEN *cc_newterm(void) { return newterm(NULL, stdout, stdin); }

int cc_wcwidth(uint32_t character) { return wcwidth((wchar_t)character); }

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool cc_set_utf8_locale(void) {
    setlocale(LC_ALL, "");
    if (is_utf8()) return true;
    static const char *const fallbacks[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
    for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
        if (setlocale(LC_CTYPE, fallbacks[i]) != NULL && is_utf8()) return true;
    }
    return false;
}

const char *cc_string_capability(const char *name) {
    char *value = tigetstr((char *)name);
    return value == NULL || value == (char *)-1 ? NULL : value;
}

bool cc_window_size(int descriptor, int *rows, int *columns) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return true;
}

int cc_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
