/* note.h: footnotes of a part: a mark in the text leads to a note, and the note leads back */
#ifndef WR_NOTE_H
#define WR_NOTE_H

#include "text/text.h"

/* The longest label, with what ends it. */
#define WR_NOTE_LABEL 12

typedef enum wr_note_role {
  WR_NOTE_NONE,
  WR_NOTE_MARK,                        /* stands for the note in the text */
  WR_NOTE_BODY,                        /* the block that holds the note */
  WR_NOTE_BACK                         /* leads back to the mark, and says nothing else */
} wr_note_role;

/* What a node is to a note. */
typedef struct wr_note_place {
  wr_node_id node;
  uint32_t note;                       /* index into `notes` */
  wr_note_role role;
} wr_note_place;

typedef struct wr_note {
  wr_node_id node;
  bool read;                           /* a block of the part stands in it */
  char label[WR_NOTE_LABEL];           /* letters and digits, NUL behind; no two are the same */
} wr_note;

typedef struct wr_notes {
  wr_array notes;                      /* wr_note, in the order of their first marks */
  wr_array places;                     /* wr_note_place by node; only of notes that are read */
} wr_notes;

/* Finds the notes of a part whose text was made: a link of three letters and digits or less, with
   or without brackets, to a block behind it in which another link leads to where the first stands.
   Headings and cells are no notes.  False: no memory. */
bool wr_notes_open (wr_notes *n, const wr_part *p);
void wr_notes_close (wr_notes *n);

/* What a node is to a note; its role is WR_NOTE_NONE where it is nothing. */
wr_note_place wr_notes_at (const wr_notes *n, wr_node_id id);

/* The label of a place's note. */
const char *wr_notes_label (const wr_notes *n, wr_note_place place);

/* The mark or the way back that holds node id below `root`, the outermost; else id. */
wr_node_id wr_notes_whole (const wr_notes *n, const wr_doc *d, wr_node_id id, wr_node_id root);

#endif
