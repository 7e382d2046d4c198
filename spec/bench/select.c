/* select.c: what selectors and XPath cost on a page just parsed, told for a page of 150 KB */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "measure.h"

#include "html/parse.h"
#include "html/select/select.h"
#include "html/xpath.h"

/* Pages of 100 to 200 KB; costs are scaled by bytes to 150 KB.  Each page is parsed and asked
   PASSES times, and the least time counts. */
enum { MOST_PAGES = 256, LEAST = 100 << 10, MOST = 200 << 10, PASSES = 9 };

typedef struct question {
  const char *text;
  bool is_path;
  wr_selector *selector;
  wr_xpath *xpath;
  double seconds, first;               /* of all pages so far; the first time on each, which for
                                          XPath makes the view */
  double found;
  wr_array answers;                    /* of the last time */
} question;

static question questions[] = {
  {.text = "p"}, {.text = "a[href]"}, {.text = "div[class*=content] p"}, {.text = ".author"},
  {.text = "#main"}, {.text = "article > p:first-of-type"}, {.text = "li:nth-child(2n+1)"},
  {.text = "div:has(> h2)"},
  {.text = "[itemprop=author], [class*=author]"}, {.text = "meta[property='og:title']"},
  {.text = "//p", .is_path = true}, {.text = "//a[@href]", .is_path = true},
  {.text = "//div[contains(@class,'content')]//p", .is_path = true}
};
enum { QUESTIONS = sizeof questions / sizeof *questions };

static void compile (void) {
  wr_error e;
  for (question *q = questions; q < questions + QUESTIONS; q++) {
    wr_slice text = {q->text, (uint32_t) strlen(q->text)};
    if (q->is_path) q->xpath = wr_xpath_compile(text, &e);
    else q->selector = wr_selector_compile(text, &e);
    if (!q->xpath && !q->selector) abort();
  }
}

static void parse (wr_doc *d, const char *bytes, size_t n) {
  wr_options o;
  wr_error e;
  wr_options_default(&o);
  wr_doc_reset(d, (wr_slice) {bytes, (uint32_t) n}, &o);
  d->text = d->source;
  if (wr_html_parse(d, &e)) abort();
}

static void run_path (wr_doc *d, question *q, struct wr_xpath_view **view) {
  wr_error e;
  if (wr_xpath_run(d, view, q->xpath, 0, &q->answers, &e)) abort();
}

typedef struct times {
  double first, second;
} times;

/* Asks twice; a path's second answer finds the view there. */
static times ask (wr_doc *d, question *q) {
  struct wr_xpath_view *view = NULL;
  double start = seconds_now(), middle = start;
  for (int i = 0; i < 2; i++) {
    if (i == 1) middle = seconds_now();
    q->answers.n = 0;
    if (q->is_path) run_path(d, q, &view);
    else if (!wr_select(d, q->selector, 0, 0, &q->answers)) abort();
  }
  times t = {middle - start, seconds_now() - middle};
  wr_xpath_view_free(view);
  return t;
}

static void ask_page (wr_doc *d, const char *bytes, size_t n) {
  times least[QUESTIONS];
  for (int pass = 0; pass < PASSES; pass++) {
    parse(d, bytes, n);
    for (int i = 0; i < QUESTIONS; i++) {
      times t = ask(d, &questions[i]);
      if (pass == 0 || t.first < least[i].first) least[i].first = t.first;
      if (pass == 0 || t.second < least[i].second) least[i].second = t.second;
    }
  }
  for (int i = 0; i < QUESTIONS; i++) {
    questions[i].found += questions[i].answers.n;
    questions[i].first += least[i].first;
    questions[i].seconds += questions[i].is_path ? least[i].second : least[i].first;
  }
}

typedef struct totals {
  int pages;
  double bytes;
} totals;

static void ask_folder (const char *path, wr_doc *d, totals *t) {
  static char bytes[MOST + 1];
  struct dirent **entry;
  int n = scandir(path, &entry, NULL, alphasort);
  for (int i = 0; i < n; i++) {
    char name[4096];
    snprintf(name, sizeof name, "%s/%s", path, entry[i]->d_name);
    FILE *f = entry[i]->d_name[0] != '.' && t->pages < MOST_PAGES ? fopen(name, "rb") : NULL;
    size_t length = f ? fread(bytes, 1, MOST + 1, f) : 0;
    if (f) fclose(f);
    if (length >= LEAST && length <= MOST) {
      ask_page(d, bytes, length);
      t->pages++;
      t->bytes += (double) length;
    }
    free(entry[i]);
  }
  if (n >= 0) free(entry);
}

static void report (const totals *t) {
  double scale = 1e6 * (150 << 10) / t->bytes;
  printf("select: %d pages of 100 to 200 KB, just parsed, per 150 KB, best of %d\n",
         t->pages, PASSES);
  for (const question *q = questions; q < questions + QUESTIONS; q++) {
    printf("  %-37s %7.1f us %7.1f found", q->text, q->seconds * scale, q->found / t->pages);
    if (q->is_path)
      printf("   and %.1f us for the view, once a page", (q->first - q->seconds) * scale);
    putchar('\n');
  }
}

/* select FOLDER… */
int main (int argc, char **argv) {
  wr_doc *d = wr_doc_new();
  totals t = {0};
  if (!d) return 1;
  compile();
  for (int i = 1; i < argc; i++) ask_folder(argv[i], d, &t);
  if (t.pages) report(&t);
  else puts("select: no pages of 100 to 200 KB");
  for (question *q = questions; q < questions + QUESTIONS; q++) {
    wr_selector_free(q->selector);
    wr_xpath_free(q->xpath);
    wr_array_free(&q->answers);
  }
  wr_doc_free(d);
  return 0;
}
