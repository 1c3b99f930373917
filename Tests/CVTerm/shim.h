// libvterm, with what only its callbacks tell kept as plain values.
#pragma once

#include <stdbool.h>
#include <stdlib.h>
#include <vterm.h>

/// A terminal in memory: the bytes that a program writes become cells.
struct cvterm {
    VTerm *_Nonnull terminal;
    VTermScreen *_Nonnull screen;
    bool is_cursor_visible;
    bool is_alternate;
    int bells;
};

static inline int cvterm_property(VTermProp property, VTermValue *_Nonnull value, void *_Nonnull user) {
    struct cvterm *self = (struct cvterm *)user;
    if (property == VTERM_PROP_CURSORVISIBLE) self->is_cursor_visible = value->boolean;
    if (property == VTERM_PROP_ALTSCREEN) self->is_alternate = value->boolean;
    return 1;
}

static inline int cvterm_bell(void *_Nonnull user) {
    ((struct cvterm *)user)->bells += 1;
    return 1;
}

static inline struct cvterm *_Nonnull cvterm_new(int rows, int columns) {
    static const VTermScreenCallbacks callbacks = {.settermprop = cvterm_property, .bell = cvterm_bell};
    struct cvterm *self = (struct cvterm *)calloc(1, sizeof *self);
    if (self == NULL) abort();
    self->terminal = vterm_new(rows, columns);
    vterm_set_utf8(self->terminal, 1);
    self->screen = vterm_obtain_screen(self->terminal);
    vterm_screen_enable_altscreen(self->screen, 1);
    self->is_cursor_visible = true;
    vterm_screen_set_callbacks(self->screen, &callbacks, self);
    vterm_screen_reset(self->screen, 1);
    return self;
}

static inline void cvterm_free(struct cvterm *_Nonnull self) {
    vterm_free(self->terminal);
    free(self);
}

/// What a cell shows, with its colours: -1 the terminal's own, 0…255 of the palette, else 1 << 24 | RGB.
struct cvterm_cell {
    uint32_t characters[VTERM_MAX_CHARS_PER_CELL];
    int width;
    int foreground, background;
    bool bold, underline, italic, reverse;
};

static inline int cvterm_color(VTermColor color, bool is_default) {
    if (is_default) return -1;
    if (VTERM_COLOR_IS_INDEXED(&color)) return color.indexed.idx;
    return 1 << 24 | color.rgb.red << 16 | color.rgb.green << 8 | color.rgb.blue;
}

static inline struct cvterm_cell cvterm_cell_at(const struct cvterm *_Nonnull self, int row, int column) {
    struct cvterm_cell result = {0};
    VTermScreenCell cell;
    VTermPos position = {.row = row, .col = column};
    if (!vterm_screen_get_cell(self->screen, position, &cell)) return result;
    // libvterm leaves what stands after the last character as it was.
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i] != 0; i++) {
        result.characters[i] = cell.chars[i];
    }
    result.width = cell.width;
    result.foreground = cvterm_color(cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
    result.background = cvterm_color(cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
    result.bold = cell.attrs.bold;
    result.underline = cell.attrs.underline != 0;
    result.italic = cell.attrs.italic;
    result.reverse = cell.attrs.reverse;
    return result;
}
