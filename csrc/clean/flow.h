/* flow.h: text as it flows into lines: white space collapsed, the origin of every byte kept */
#ifndef WR_FLOW_H
#define WR_FLOW_H

#include "base/ascii.h"
#include "base/eight.h"
#include "html/dom.h"

/* Writes to the ends of *text and *pieces.  White space waits in `gap` until a word follows it
   in the same line, so no line begins or ends with any, except in verbatim text and for
   separators the caller asked for. */
typedef struct wr_flow {
  const wr_doc *doc;
  wr_array *text, *pieces;             /* bytes; wr_piece */
  uint32_t start;                      /* of the present line in *text */
  uint32_t pieces_start;               /* of the present line in *pieces */
  wr_span gap;                         /* where the waiting white space stands in doc->text;
                                          start == WR_NONE: none waits */
  char edge;                           /* the separator that waits: '\n', ' '; 0: none */
  bool verbatim;                       /* keep white space */
  bool failed;                         /* out of memory: nothing more is written */
} wr_flow;

/* Begins a new line at the end of the text. */
void wr_flow_start (wr_flow *f);

/* Adds the text of a text node to the line. */
void wr_flow_node (wr_flow *f, wr_node_id text);

/* The same of a text node that holds markup (markup.h): tags are left out, blocks begin lines. */
void wr_flow_markup (wr_flow *f, wr_node_id text);

/* A line break or the edge of an element stands here: '\n' or ' ' goes before the next word,
   unless none follows. */
void wr_flow_edge (wr_flow *f, char separator);

/* A separator that is written even where nothing stands on one side of it: the tab between
   cells. */
void wr_flow_tab (wr_flow *f);

/* Ends the line and trims it; false, and nothing of it stays, when it has no visible
   character. */
bool wr_flow_end (wr_flow *f);

/* Whether the element is a span or a link and begins right behind another. */
bool wr_flow_abuts (const wr_doc *d, wr_node_id element);

/* Whether the last byte of one such element and the text of the next, which is not empty, belong
   to two words that only a style sets apart: "Ann" and "Orr" in `AnnOrr`, "HR" and "Learn", a
   label and its number, 80% and of what. */
bool wr_flow_parts (char before, wr_slice after);

/* Whether s holds a character that can be seen: more than white space, no-break and zero-width
   spaces, byte order marks. */
bool wr_flow_visible (wr_slice s);

/* How much ASCII white space stands at the start of the n bytes from s on. */
static inline uint32_t wr_flow_space (const char *s, uint32_t n) {
  uint32_t i = 0, ahead = 8;
  if (n == 0 || (unsigned char) s[0] > ' ') return 0;
  for (; n - i >= 8; i += 8) {
    uint64_t w = wr_eight_load(s + i), spaces = wr_eight_between(w, '\t', '\n')
      | wr_eight_between(w, '\f', '\r') | wr_eight_between(w, ' ', ' ');
    ahead = wr_eight_before(spaces ^ WR_EIGHT_HIGH);
    if (ahead < 8) return i + ahead;
  }
  while (i < n && wr_is_space(s[i])) i++;
  return i;
}

#endif
