/* tree.h: the state of the tree construction (WHATWG HTML 13.2.4), for tree.c and tree_*.c */
#ifndef WR_TREE_H
#define WR_TREE_H

#include "html/build.h"
#include "html/tokenizer.h"
#include "html/traits.h"

/* The insertion modes (13.2.4.1). */
typedef enum wr_mode {
  WR_INITIAL, WR_BEFORE_HTML, WR_BEFORE_HEAD, WR_IN_HEAD, WR_IN_HEAD_NOSCRIPT, WR_AFTER_HEAD,
  WR_IN_BODY, WR_IN_RAW, WR_IN_TABLE, WR_IN_TABLE_TEXT, WR_IN_CAPTION, WR_IN_COLUMN_GROUP,
  WR_IN_TABLE_BODY, WR_IN_ROW, WR_IN_CELL, WR_IN_TEMPLATE, WR_AFTER_BODY, WR_IN_FRAMESET,
  WR_AFTER_FRAMESET, WR_AFTER_AFTER_BODY, WR_AFTER_AFTER_FRAMESET, WR_MODE_N
} wr_mode;

/* An open element.  `target` is where its children go: the element itself, or the contents of a
   template. */
typedef struct wr_open {
  wr_node_id node, target;
  wr_key key;
} wr_open;

/* An entry of the list of active formatting elements; a marker has node WR_NONE. */
typedef struct wr_formatting {
  wr_node_id node;
  wr_name name;
  bool open;                           /* on the stack of open elements */
} wr_formatting;

/* Where a node is put: under parent before `before` (WR_NONE: last). */
typedef struct wr_place {
  wr_node_id parent, before;
} wr_place;

/* Invariants: open[0] is the html element, once there is one, and open[-1] stands for it
   before; n stays below the limit of depth and some spare places, so that a token never meets a
   full stack; count[tag] is how many HTML elements of that tag are open.  All arrays stand in
   the document's arena. */
typedef struct wr_tree {
  wr_tokenizer t;
  wr_doc *d;
  wr_open *open;
  uint32_t n;
  uint32_t deepest;                    /* from here on start tags do not nest */
  uint32_t unnested;                   /* start tags that did not, whose end tags will come */
  uint16_t count[WR_NAME_TAGS];
  wr_formatting *formatting;
  uint32_t formatting_n;
  uint8_t *templates;                  /* stack of template insertion modes */
  uint32_t templates_n;
  wr_html_token *pending;              /* texts in a table that may be foster parented */
  uint32_t pending_n, pending_cap;
  uint32_t split_texts;                /* text nodes flagged WR_NODE_SPLIT */
  bool selected;                       /* there is a <selectedcontent> */
  wr_node_id head, form;               /* the element pointers; WR_NONE */
  wr_key context;                      /* of a fragment, else 0 */
  wr_span body_end, html_end;          /* end tags of body and html */
  uint8_t mode, original;              /* wr_mode */
  bool frameset_ok, foster, scripting, done;
  bool skip_newline;                   /* the newline behind <pre> or <textarea> is no text */
} wr_tree;

/* A mode's rules for the current token.  False: take the token again, in the mode that is now
   set. */
typedef bool wr_mode_rules (wr_tree *tree);

wr_mode_rules wr_tree_initial, wr_tree_before_html, wr_tree_before_head, wr_tree_in_head,
  wr_tree_in_head_noscript, wr_tree_after_head, wr_tree_in_body, wr_tree_in_raw,
  wr_tree_in_table, wr_tree_in_table_text, wr_tree_in_caption, wr_tree_in_column_group,
  wr_tree_in_table_body, wr_tree_in_row, wr_tree_in_cell, wr_tree_in_template,
  wr_tree_after_body, wr_tree_in_frameset, wr_tree_after_frameset, wr_tree_after_after_body,
  wr_tree_after_after_frameset;

/* The rules of the current mode (tree.c), of foreign content (tree_foreign.c), for start and
   end tags in body. */
wr_mode_rules wr_tree_by_mode, wr_tree_in_foreign, wr_tree_body_start, wr_tree_body_end;

/* Gives the token's attributes the names they have in foreign content (13.2.6.1, "adjust …
   attributes"). */
void wr_tree_adjust_attrs (wr_tree *tree, wr_namespace ns);

/* Whether the current token goes by the rules of foreign content (13.2.6, the dispatcher);
   asked when t.foreign is set. */
bool wr_tree_is_foreign (const wr_tree *tree);

/* "Reset the insertion mode appropriately" (13.2.4.1). */
void wr_tree_reset_mode (wr_tree *tree);

/* Whether a text is white space, and NULs as far as they are left to the tree. */
bool wr_tree_is_blank (const wr_tree *tree, const wr_html_token *text);

/* Skips the first white space of a text token.  True when nothing is left of it. */
bool wr_tree_skip_space (wr_tree *tree);

/* Inserts the first white space of a text token and leaves the rest.  True when nothing is left
   of it. */
bool wr_tree_take_space (wr_tree *tree);

/* Inserts only the white space of a text token. */
void wr_tree_only_space (wr_tree *tree);

/* The attribute of the current tag, or NULL; whether it is an input of type hidden. */
const wr_attr *wr_tree_token_attr (const wr_tree *tree, wr_name name);
bool wr_tree_is_hidden (const wr_tree *tree);

/* A second <html>: its attributes go to the first.  True. */
bool wr_tree_merge_html (wr_tree *tree);

/* -- the stack of open elements: tree_open.c -- */

static inline wr_open *wr_tree_current (const wr_tree *tree) {
  return tree->open + tree->n - 1;
}

static inline bool wr_tree_is_current (const wr_tree *tree, wr_key key) {
  return wr_tree_current(tree)->key == key;
}

/* Puts `node` on the stack of open elements; its children go into `target` (the contents of a
   template, else itself). */
void wr_tree_push (wr_tree *tree, wr_node_id node, wr_node_id target, wr_key key);

/* Takes the current node off; its span ends behind the current token when that is its end tag,
   else before it. */
void wr_tree_pop (wr_tree *tree);

/* Pops up to and with the first element of that key, or down to n. */
void wr_tree_pop_until (wr_tree *tree, wr_key key);
void wr_tree_pop_to (wr_tree *tree, uint32_t n);

/* Takes the element at place i off, wherever that is, or puts one there. */
void wr_tree_open_remove (wr_tree *tree, uint32_t i);
void wr_tree_open_insert (wr_tree *tree, uint32_t i, wr_open x);

/* The place of a node on the stack, WR_NONE. */
uint32_t wr_tree_open_find (const wr_tree *tree, wr_node_id node);

/* Whether an HTML element of that name is in the scope that is bounded by elements with one of
   these traits. */
bool wr_tree_has (const wr_tree *tree, wr_name name, unsigned bounds);
#define WR_SCOPE WR_IS_SCOPE
#define WR_LIST_SCOPE (WR_IS_SCOPE | WR_IS_LIST_SCOPE)
#define WR_BUTTON_SCOPE (WR_IS_SCOPE | WR_IS_BUTTON_SCOPE)
#define WR_TABLE_SCOPE WR_IS_TABLE_SCOPE

/* "Generate implied end tags", except for that name (0: none); "thoroughly". */
void wr_tree_imply_ends (wr_tree *tree, wr_name except);
void wr_tree_imply_ends_thoroughly (wr_tree *tree);

/* "Close a p element" when one is in button scope. */
void wr_tree_close_p (wr_tree *tree);

/* -- putting nodes into the tree: tree_insert.c -- */

/* The appropriate place for inserting a node, with `target` for the current node. */
wr_place wr_tree_place (const wr_tree *tree, const wr_open *target);

/* An element for the current token at the appropriate place, pushed or not. */
wr_node_id wr_tree_insert (wr_tree *tree);
wr_node_id wr_tree_insert_void (wr_tree *tree);
wr_node_id wr_tree_insert_foreign (wr_tree *tree, wr_namespace ns, wr_name name, bool push);

/* An HTML element that no tag stands for, pushed. */
wr_node_id wr_tree_insert_implied (wr_tree *tree, wr_name name);

/* An element with name, namespace, attributes and tag span of `node`, in no tree. */
wr_node_id wr_tree_clone (wr_tree *tree, wr_node_id node);

/* The current text token; `rules` besides its own, which say whether NULs are left to them.  A
   comment under `parent`, or (WR_NONE) at the appropriate place. */
void wr_tree_insert_text (wr_tree *tree, unsigned rules);
void wr_tree_insert_comment (wr_tree *tree, wr_node_id parent);
void wr_tree_insert_doctype (wr_tree *tree);

/* Adds the token's attributes that the element does not have. */
void wr_tree_merge_attrs (wr_tree *tree, wr_node_id node);

/* The element's contents are raw: its text comes next. */
void wr_tree_insert_raw (wr_tree *tree, wr_html_state state);

/* What is done when all is read: joins the texts that could not be joined when they came; fills
   <selectedcontent> (tree_select.c). */
void wr_tree_join_texts (wr_tree *tree);
void wr_tree_fill_selected (wr_tree *tree);

/* -- the list of active formatting elements: tree_format.c -- */

/* The list of active formatting elements (section "The list of active formatting elements" of
   the standard). */
void wr_tree_format_push (wr_tree *tree, wr_node_id node, wr_name name);
void wr_tree_format_marker (wr_tree *tree);
void wr_tree_format_clear (wr_tree *tree);           /* up to the last marker */
void wr_tree_format_drop (wr_tree *tree, wr_node_id node);
void wr_tree_format_closed (wr_tree *tree, wr_node_id node);
void wr_tree_reconstruct_slowly (wr_tree *tree);

/* The last element of that name after the last marker; its place in the list, WR_NONE. */
uint32_t wr_tree_format_find (const wr_tree *tree, wr_name name);

/* "Reconstruct the active formatting elements". */
static inline void wr_tree_reconstruct (wr_tree *tree) {
  if (tree->formatting_n && !tree->formatting[tree->formatting_n - 1].open)
    wr_tree_reconstruct_slowly(tree);
}

/* The adoption agency algorithm for the current tag; "any other end tag" in body. */
void wr_tree_adopt (wr_tree *tree);
void wr_tree_any_end (wr_tree *tree);

#endif
