/* peers.c: other parsers for main.c: those whose headers were found */
#include <stdlib.h>
#include <string.h>
#include <libxml/HTMLparser.h>

#if __has_include(<gumbo.h>)
#include <gumbo.h>
#define WITH_GUMBO
#endif
#if __has_include(<lexbor/html/html.h>)
#include <lexbor/html/html.h>
#define WITH_LEXBOR
#endif

#include "bench.h"

static void parse_libxml2 (void *state, const char *at, size_t n, bench_tree *tree) {
  (void) state, (void) tree;
  int flags = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
            | HTML_PARSE_COMPACT;
  xmlFreeDoc(htmlReadMemory(at, (int) n, NULL, "UTF-8", flags));
}

const bench_parser bench_libxml2 = {"libxml2", NULL, parse_libxml2, NULL};

enum { MOST_BYTES = 256 << 20 };

static void *open_copy (void) {
  return malloc(MOST_BYTES);
}

static void copy_bytes (void *state, const char *at, size_t n, bench_tree *tree) {
  (void) tree;
  if (state && n <= MOST_BYTES) memcpy(state, at, n);
  __asm__ volatile("" : : "r"(state) : "memory");
}

const bench_parser bench_memcpy = {"memcpy", open_copy, copy_bytes, free};

#ifdef WITH_GUMBO
static void parse_gumbo (void *state, const char *at, size_t n, bench_tree *tree) {
  (void) state, (void) tree;
  const GumboOptions *o = &kGumboDefaultOptions;
  gumbo_destroy_output(o, gumbo_parse_with_options(o, at, n));
}

const bench_parser bench_gumbo = {"gumbo", NULL, parse_gumbo, NULL};
#else
const bench_parser bench_gumbo = {"gumbo", NULL, NULL, NULL};
#endif

#ifdef WITH_LEXBOR
/* One document for all pages, which is lexbor's fastest way. */
static void *open_lexbor (void) {
  return lxb_html_document_create();
}

static void parse_lexbor (void *state, const char *at, size_t n, bench_tree *tree) {
  (void) tree;
  lxb_html_document_clean(state);
  lxb_html_document_parse(state, (const lxb_char_t *) at, n);
}

static void close_lexbor (void *state) {
  lxb_html_document_destroy(state);
}

const bench_parser bench_lexbor = {"lexbor", open_lexbor, parse_lexbor, close_lexbor};
#else
const bench_parser bench_lexbor = {"lexbor", NULL, NULL, NULL};
#endif
