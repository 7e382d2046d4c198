/* stage.c: the table of stages: what each needs, gives and runs */
#include "run/stage.h"

#include "clean/content.h"
#include "clean/meta/jsonld.h"
#include "clean/meta/meta.h"
#include "clean/table.h"
#include "html/parse.h"
#include "input/charset.h"
#include "segment/sentence.h"
#include "segment/token.h"
#include "tag/entity/entity.h"
#include "tag/quote/quote.h"
#include "text/section.h"
#include "text/text.h"

/* A stage reads layers of the stages it needs, all of which stand above it, and adds one of its
   own. */
typedef struct stage {
  uint32_t gives, needs;
  int (*run) (wr_doc *, wr_error *);           /* a document stage, or NULL */
  int (*run_part) (wr_part *, wr_error *);     /* a part stage, or NULL */
  uint32_t also;                               /* needs these too, unless the part is idle for it */
  bool (*idle) (wr_part *);
} stage;

static const stage stages[] = {
  {WR_S_CHARSET, 0, wr_charset_run, NULL, 0, NULL},
  {WR_S_TREE, WR_S_CHARSET, wr_parse_run, NULL, 0, NULL},
  {WR_S_DATA, WR_S_TREE, wr_jsonld_run, NULL, 0, NULL},
  {WR_S_TABLES, WR_S_TREE, wr_table_run, NULL, 0, NULL},
  {WR_S_BLOCKS, WR_S_TREE, wr_block_run, NULL, 0, NULL},
  {WR_S_CONTENT, WR_S_BLOCKS | WR_S_DATA, wr_content_run, NULL, 0, NULL},
  {WR_S_META, WR_S_DATA | WR_S_CONTENT, wr_meta_run, NULL, 0, NULL},
  {WR_S_TEXT, WR_S_CONTENT, NULL, wr_text_run, 0, NULL},
  {WR_S_SECTIONS, WR_S_TEXT, NULL, wr_section_run, 0, NULL},
  {WR_S_SENTENCES, WR_S_TEXT, NULL, wr_sentence_run, 0, NULL},
  {WR_S_TOKENS, WR_S_SENTENCES, NULL, wr_token_run, 0, NULL},
  {WR_S_ANNOTATIONS, WR_S_TOKENS | WR_S_META, NULL, wr_tag_run, 0, NULL},
  {WR_S_ENTITIES, WR_S_TOKENS, NULL, wr_entity_run, 0, NULL},
  {WR_S_QUOTES, WR_S_TOKENS, NULL, wr_quote_run, WR_S_ENTITIES, wr_quote_silent},
};

enum { STAGES = sizeof stages / sizeof *stages };

/* Everything `wanted` rests on, itself included: the table is in order, so one pass from its
   end closes the set. */
static uint32_t closure (uint32_t wanted) {
  for (int i = STAGES - 1; i >= 0; i--)
    if (wanted & stages[i].gives) wanted |= stages[i].needs;
  return wanted;
}

static int run_missing (wr_doc *d, wr_part *p, uint32_t wanted, wr_error *e) {
  for (int i = 0; i < STAGES; i++) {
    const stage *s = &stages[i];
    if (!(wanted & s->gives)) continue;
    uint32_t *done = s->run ? &d->done : &p->done;
    if (*done & s->gives) continue;
    int status = WR_OK;
    bool more = p && (s->also & ~p->done) && !s->idle(p);
    if (more) status = run_missing(d, p, closure(s->also), e);
    if (status == WR_OK) status = s->run ? s->run(d, e) : s->run_part(p, e);
    if (status != WR_OK) return status;
    *done |= s->gives;
  }
  return WR_OK;
}

int wr_need (wr_doc *d, uint32_t wanted, wr_error *e) {
  return d->done & wanted ? WR_OK : run_missing(d, NULL, closure(wanted), e);
}

int wr_need_part (wr_part *p, uint32_t wanted, wr_error *e) {
  return p->done & wanted ? WR_OK : run_missing(p->doc, p, closure(wanted), e);
}

/* The stages that make annotations of some kinds; those of all others are made by ANNOTATIONS. */
static const struct { uint64_t kinds; uint32_t stage; } makers[] = {
  {WR_KINDS_ENTITY, WR_S_ENTITIES},
  {1ull << WR_K_QUOTE, WR_S_QUOTES},
};

int wr_need_kinds (wr_part *p, uint64_t kinds, wr_error *e) {
  int status = WR_OK;
  for (size_t i = 0; i < sizeof makers / sizeof *makers && status == WR_OK; i++) {
    if (kinds & makers[i].kinds) status = wr_need_part(p, makers[i].stage, e);
    kinds &= ~makers[i].kinds;
  }
  return kinds && status == WR_OK ? wr_need_part(p, WR_S_ANNOTATIONS, e) : status;
}
