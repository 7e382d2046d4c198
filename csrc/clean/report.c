/* report.c: what became of a page's text, so that nobody gets little without being told */
#include "clean/report.h"

#include "base/ascii.h"
#include "clean/content.h"
#include "html/embed.h"
#include "html/names_table.h"

/* Words that a page of scripts shows at most, and bytes of scripts, or of sources of scripts, that
   it has at least; words of little content, and how many times as many the page shows. */
enum { SHELL_WORDS = 50, SHELL_BYTES = 400, SHELL_SCRIPTS = 2, THIN_WORDS = 50, THIN_TIMES = 4 };

typedef struct words {
  uint32_t content, shown;             /* content; all that is shown */
  uint32_t hidden, noscript, embedded; /* of the content: by where it stands */
} words;

static words count_words (const wr_doc *d) {
  words w = {0, 0, 0, 0, 0};
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->hidden == WR_SHOWN) w.shown += b->words;
    if (b->verdict != WR_V_CONTENT && b->verdict != WR_V_TITLE) continue;
    w.content += b->words;
    if (d->embedded != WR_NONE && wr_node_inside(d, b->node, d->embedded)) w.embedded += b->words;
    else if (b->hidden == WR_HIDDEN_NOSCRIPT) w.noscript += b->words;
    else if (b->hidden != WR_SHOWN) w.hidden += b->words;
  }
  return w;
}

/* An element that applications are mounted on: <div id="root"></div>. */
static bool is_mount (const wr_doc *d, wr_node_id id) {
  static const char *const ids[] = {"root", "app", "__next", "__nuxt", "___gatsby", "app-root",
    "main-app", "react-root", "svelte", "q-app"};
  wr_slice name = wr_node_value(d, id, WR_ATTR_id);
  for (size_t i = 0; name.n && i < sizeof ids / sizeof *ids; i++)
    if (name.n == strlen(ids[i]) && wr_begins(name, ids[i])) return true;
  return false;
}

/* Whether scripts are what the page is made of. */
static bool is_shell (const wr_doc *d) {
  uint32_t scripts = 0, bytes = 0;
  bool mounted = false;
  for (wr_node_id id = 0; id != WR_NONE; id = wr_node_next(d, id)) {
    const wr_node *n = wr_node_at(d, id);
    if (n->type != WR_ELEMENT || n->ns != WR_NS_HTML) continue;
    if (n->name == WR_TAG_script) {
      scripts += wr_node_attr(d, id, WR_ATTR_src) != NULL;
      if (n->first != WR_NONE) bytes += wr_node_data(d, n->first).n;
    } else if (n->data_n && (n->name == WR_TAG_div || n->name == WR_TAG_main)) {
      mounted |= is_mount(d, id);
    }
  }
  return (mounted && (scripts || bytes)) || bytes >= SHELL_BYTES || scripts >= SHELL_SCRIPTS;
}

const char *wr_report_status (const wr_doc *d) {
  if (d->truncated) return "truncated";
  if (d->wrong_at != WR_NONE) return "recovered";
  words w = count_words(d);
  bool html = d->type == WR_TYPE_HTML;
  if (html && w.shown < SHELL_WORDS && w.content < SHELL_WORDS && is_shell(d))
    return "script_shell";
  if (!(wr_content_of(d)->coverage > 0) && !w.content) return "empty";
  bool thin = html && d->options.clean && w.content < THIN_WORDS
    && w.shown > w.content * THIN_TIMES;
  return thin ? "thin" : "ok";
}

const char *wr_report_content_from (const wr_doc *d) {
  words w = count_words(d);
  if (!w.content) return NULL;
  if (w.embedded * 2 > w.content)
    return d->embedded_from == WR_EMBEDDED_PRELOADED ? "preloaded" : "json-ld";
  if (w.noscript * 2 > w.content) return "noscript";
  return w.hidden * 2 > w.content ? "hidden" : "markup";
}
