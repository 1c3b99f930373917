// What Swift cannot import from ncurses by itself: macros, variadic functions and mutable globals.
#pragma once

// Only this macro: defining _XOPEN_SOURCE here would make the module disagree with Swift's Glibc.
#define NCURSES_WIDECHAR 1
#include <wchar.h>
#include <locale.h>
#include <sys/eventfd.h>
#include <ncurses.h>
