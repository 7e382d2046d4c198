/* doc.h: a document: its bytes, its memory, and the layers that stages add one by one */
#ifndef WR_DOC_H
#define WR_DOC_H

#include "base/array.h"
#include "base/arena.h"
#include "base/error.h"
#include "base/limits.h"

struct wr_selector;            /* html/select/select.h */
struct wr_meta;                /* clean/meta/meta.h */
struct wr_data;                /* clean/meta/jsonld.h */
struct wr_charset;             /* input/charset.h */
struct wr_names;               /* html/names.h: names that are not in the static table */
struct wr_content;             /* clean/content.h */
struct wr_model;               /* clean/model.h */

/* What the bytes are. */
typedef enum wr_type {
  WR_TYPE_UNKNOWN, WR_TYPE_HTML, WR_TYPE_XML, WR_TYPE_TEXT, WR_TYPE_MARKDOWN
} wr_type;

/* How a newline in running text cuts (plain text and <pre>). */
typedef enum wr_newline {
  WR_NEWLINE_BLANK, WR_NEWLINE_EACH, WR_NEWLINE_NONE, WR_NEWLINE_AUTO
} wr_newline;

/* What an underspecified time is anchored to: the document's date, or the times told before it.
   AUTO: narrative where most years lie far from the document's date, or it has none. */
typedef enum wr_anchor_mode { WR_ANCHOR_AUTO, WR_ANCHOR_NEWS, WR_ANCHOR_NARRATIVE } wr_anchor_mode;

/* Where "Friday" or "March" lies, seen from its anchor.  AUTO: by the tense of the sentence. */
typedef enum wr_direction {
  WR_DIRECTION_AUTO, WR_DIRECTION_PAST, WR_DIRECTION_NEAREST, WR_DIRECTION_FUTURE
} wr_direction;

typedef enum wr_profile { WR_PROFILE_GENERAL, WR_PROFILE_LEGAL, WR_PROFILE_STRICT } wr_profile;

/* The settings of the stages, as a script declared them.  Slices and selectors belong to the
   caller and outlive the document. */
typedef struct wr_options {
  wr_type type;                        /* UNKNOWN: from the name, the content type, the bytes */
  wr_slice url, name, charset, language, date;   /* empty where the caller does not know; the
                                                    transport's charset */
  bool believe_meta;                   /* true: <meta charset> stands, whatever the bytes say */
  bool clean;                          /* false: keep every block */
  const struct wr_selector *const *keep, *const *drop;   /* content; never content */
  uint32_t keep_n, drop_n;
  const struct wr_model *model;        /* decides about blocks; NULL: rules alone do */
  const struct wr_entity_model *entities;   /* finds names; NULL: none are found */
  bool comments;                       /* true: comments are content */
  bool scripting;                      /* the tree builder's scripting flag; false: <noscript>
                                          is markup */
  wr_newline newline;
  wr_profile profile;
  wr_anchor_mode anchor;
  wr_direction direction;
  bool day_first;                      /* 3/4/2024 is 3 April */
  uint8_t week_start;                  /* the day that weeks begin on: 1 Monday to 7 Sunday */
  bool zoned;                          /* clock times without a zone have this one: */
  int16_t zone;                        /* minutes east of UTC */
  /* words whose stop ends no sentence: in lower case, without it, sorted by their bytes */
  const wr_slice *abbreviations;
  uint32_t abbreviations_n;
  const struct wr_own_unit *units;     /* tag/own_unit.h: those that the script adds */
  uint32_t units_n;
  const wr_slice *said;                /* verbs of speech: in lower case, sorted by their bytes */
  uint32_t said_n;
  const struct wr_gazetteer_use *lists;        /* tag/gazetteer.h: of names, before the tagger's */
  uint32_t lists_n;
} wr_options;

/* Nothing known of the bytes, content selected, readers' comments left out. */
void wr_options_default (wr_options *o);

/* Flat tables of the document.  The record type is named; each stage's header says what a
   record means. */
enum wr_layer {
  WR_NODES,                            /* wr_node       html/dom.h */
  WR_ATTRS,                            /* wr_attr       html/dom.h */
  WR_DECODED,                          /* char          html/dom.h: texts that are no slices */
  WR_TREE_PIECES,                      /* wr_piece      base/piece.h: where those are from */
  WR_TEMPLATES,                        /* wr_template   html/dom.h: contents of <template> */
  WR_BLOCKS,                           /* wr_block      clean/block.h */
  WR_BLOCK_TEXT,                       /* char          clean/block.h: their text, in order */
  WR_BLOCK_PIECES,                     /* wr_piece      clean/block.h */
  WR_WORDS,                            /* uint32_t      clean/measure.h: hashes of words */
  WR_ECHO_WORDS,                       /* uint32_t      clean/measure.h: of others */
  WR_CLASS_VALUES,                     /* wr_class_value clean/class_value.h */
  WR_CLASS_SLOTS,                      /* uint32_t      clean/class_value.h */
  WR_BOXES,                            /* wr_box        clean/box.h: elements around them */
  WR_TABLES,                           /* wr_table      clean/table.h */
  WR_CELLS,                            /* wr_cell       clean/table.h */
  WR_GRID,                             /* uint32_t      clean/table.h: the cell at a place */
  WR_LAYER_N
};

/* Memory that stages keep from document to document; what stands in it is theirs. */
enum wr_kept {
  WR_KEPT_NAME_TOKENS, WR_KEPT_SEEN, WR_KEPT_WORDS, WR_KEPT_SLOTS, WR_KEPT_LATTICE,
  WR_KEPT_NAMES, WR_KEPT_TALLY, WR_KEPT_SUMS, WR_KEPT_SEATS,   /* tag/entity/entity.h */
  WR_KEPT_N
};

/* The three readings of a document. */
typedef enum wr_part_id { WR_CONTENT, WR_COMMENTS, WR_PAGE, WR_PART_N } wr_part_id;

/* Flat tables of a part. */
enum wr_part_layer {
  WR_TEXT,                             /* char          text/text.h: the blocks' texts, parted
                                                          by a blank line */
  WR_PIECES,                           /* wr_piece      text/text.h */
  WR_PASSAGES,                         /* wr_passage    text/text.h: which block lies where */
  WR_SECTIONS,                         /* wr_section    text/section.h */
  WR_TOKENS,                           /* wr_token      segment/token.h */
  WR_SENTENCES,                        /* wr_sentence   segment/sentence.h */
  WR_NEVER,                            /* wr_span       in order: no sentence ends in one; the
                                                          caller's, before sentences are made */
  WR_ANNOTATIONS,                      /* wr_annotation tag/annotation.h */
  WR_PASSES,                           /* wr_pass       tag/annotation.h: who made which */
  WR_PART_LAYER_N
};

/* One reading of the document and everything found in it. */
typedef struct wr_part {
  struct wr_doc *doc;
  wr_part_id id;
  uint32_t done;                       /* stages that ran, bits of run/stage.h */
  wr_array layer[WR_PART_LAYER_N];
} wr_part;

/* One document at a time passes through a wr_doc; wr_doc_reset makes room for the next.
   Invariants: no stage writes into a layer that another stage made; `text` is valid UTF-8 and
   is `source` itself where that is valid UTF-8. */
typedef struct wr_doc {
  wr_arena arena;
  wr_limits limits;
  wr_options options;
  wr_slice source;                     /* the bytes as given; the caller keeps them unchanged */
  wr_slice text;                       /* the source as UTF-8: what tree offsets point into */
  struct wr_charset *charset;          /* how text was made of source */
  wr_type type;
  uint32_t done;                       /* stages that ran, bits of run/stage.h */
  uint32_t truncated;                  /* 1 << WR_LIMIT_x for each cap that was reached */
  uint32_t truncated_at;               /* offset in text of the first cut; WR_NONE */
  uint32_t wrong_at;                   /* in text: the first error of XML; WR_NONE: well-formed */
  bool quirks, limited_quirks;         /* the tree's document mode */
  uint32_t embedded;                   /* the element that html/embed.c added; WR_NONE */
  uint8_t embedded_from;               /* wr_embedded_from */
  bool in_order;                       /* node ids are in document order and all in the tree, so
                                          a subtree is a range (html/build.c) */
  struct wr_names *names;
  struct wr_content *content;
  struct wr_meta *meta;
  struct wr_data *data;
  wr_array layer[WR_LAYER_N], kept[WR_KEPT_N];
  wr_part part[WR_PART_N];
} wr_doc;

/* A document without bytes, default limits and options; NULL when there is no memory. */
wr_doc *wr_doc_new (void);

/* Takes new bytes with their options; forgets every layer, keeps the memory. */
void wr_doc_reset (wr_doc *d, wr_slice source, const wr_options *o);

/* Gives all memory back; NULL is fine. */
void wr_doc_free (wr_doc *d);

/* Records that limit i was reached at offset `at` of the text; the first position stays. */
void wr_doc_truncate (wr_doc *d, int i, uint32_t at);

#endif
