/* corpus.h: pages with gold texts, as a trainer reads them */
#ifndef WR_CORPUS_H
#define WR_CORPUS_H

#include "base/doc.h"
#include "clean/block_feature.h"

enum { WR_FOLDS = 5 };

/* The forms a page is read in: its markup, and what a reader copies from it. */
enum wr_form { WR_FORM_MARKUP, WR_FORM_BARE, WR_FORM_N };

typedef struct wr_sample {
  uint32_t fold;
  char *path[WR_FORM_N];               /* may name no file: the page lacks this form */
  wr_array gold;                       /* uint32_t: words of the gold text (align.h) */
  uint32_t rows[WR_FORM_N];            /* blocks that count; 0 where the form is not to be learned from */
  float *label[WR_FORM_N];             /* of each row: the share of its words that stand in the gold text */
} wr_sample;

typedef struct wr_corpus {
  wr_sample *at;
  uint32_t n;
} wr_corpus;

/* A page as it was loaded, up to where a model comes in. */
typedef struct wr_loaded {
  char *bytes;
  wr_page page;
  int32_t *points;
} wr_loaded;

/* Reads folder/gold.jsonl ({"html": "html/NAME.html", "text": …} a line) and the folds ("NAME<tab>fold" a line, the first a head);
   NAME.txt stands in folder/copied.  Ends the program with a message when something is missing. */
wr_corpus wr_corpus_read (const char *folder, const char *folds);

/* Loads a form of a page into d; false when there is no such file or it cannot be read. */
bool wr_corpus_load (wr_doc *d, const wr_sample *s, enum wr_form form, wr_loaded *out);
void wr_corpus_unload (wr_loaded *l);

/* Fills label and rows of a loaded page. */
void wr_corpus_label (const wr_doc *d, const wr_loaded *l, wr_sample *s, enum wr_form form);

#endif
