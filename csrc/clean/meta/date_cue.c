/* date_cue.c: what the words before a date say happened on that day */
#include "clean/meta/date_cue.h"

#include "base/ascii.h"

/* How far before a date its cue may begin, in bytes. */
enum { WINDOW = 40 };

/* Beginnings of words, in lower case. */
static const struct { const char *begin; uint8_t cue; } cues[] = {
  {"publish", WR_CUE_PUBLISHED}, {"posted", WR_CUE_PUBLISHED}, {"written", WR_CUE_PUBLISHED},
  {"originally", WR_CUE_PUBLISHED}, {"submitted", WR_CUE_CREDIT},
  {"released", WR_CUE_OTHER}, {"created", WR_CUE_CREDIT},
  {"date:", WR_CUE_CREDIT}, {"dated", WR_CUE_CREDIT}, {"filed", WR_CUE_CREDIT},
  {"added", WR_CUE_CREDIT}, {"by ", WR_CUE_CREDIT}, {"von ", WR_CUE_CREDIT},
  {"ver\xc3\xb6""ffentlicht", WR_CUE_PUBLISHED}, {"erstellt", WR_CUE_PUBLISHED},
  {"geschrieben", WR_CUE_PUBLISHED}, {"verfasst", WR_CUE_PUBLISHED},
  {"erschienen", WR_CUE_PUBLISHED}, {"datum:", WR_CUE_CREDIT}, {"vom ", WR_CUE_CREDIT},
  {"artikel wurde am", WR_CUE_PUBLISHED}, {"beitrag wurde am", WR_CUE_PUBLISHED},
  {"publi\xc3\xa9", WR_CUE_PUBLISHED}, {"publie", WR_CUE_PUBLISHED},
  {"post\xc3\xa9", WR_CUE_PUBLISHED},
  {"publicad", WR_CUE_PUBLISHED}, {"pubblicat", WR_CUE_PUBLISHED}, {"fecha", WR_CUE_CREDIT},
  {"geplaatst", WR_CUE_PUBLISHED}, {"gepubliceerd", WR_CUE_PUBLISHED},
  {"opublikowan", WR_CUE_PUBLISHED}, {"dodano", WR_CUE_PUBLISHED},
  {"publicerad", WR_CUE_PUBLISHED}, {"julkaistu", WR_CUE_PUBLISHED},
  {"\xd0\xbe\xd0\xbf\xd1\x83\xd0\xb1\xd0\xbb\xd0\xb8\xd0\xba", WR_CUE_PUBLISHED},
  {"updat", WR_CUE_MODIFIED}, {"modif", WR_CUE_MODIFIED}, {"edited", WR_CUE_MODIFIED},
  {"revised", WR_CUE_MODIFIED}, {"reviewed", WR_CUE_MODIFIED}, {"changed", WR_CUE_MODIFIED},
  {"as of", WR_CUE_MODIFIED}, {"aktualisiert", WR_CUE_MODIFIED}, {"stand:", WR_CUE_MODIFIED},
  {"stand ", WR_CUE_MODIFIED}, {"ge\xc3\xa4ndert", WR_CUE_MODIFIED},
  {"\xc3\xa4nderung", WR_CUE_MODIFIED},
  {"bearbeitet", WR_CUE_MODIFIED}, {"mis \xc3\xa0 jour", WR_CUE_MODIFIED},
  {"mise \xc3\xa0 jour", WR_CUE_MODIFIED}, {"actualizad", WR_CUE_MODIFIED},
  {"atualizad", WR_CUE_MODIFIED}, {"aggiornat", WR_CUE_MODIFIED}, {"bijgewerkt", WR_CUE_MODIFIED},
  {"uppdaterad", WR_CUE_MODIFIED}, {"p\xc3\xa4ivitetty", WR_CUE_MODIFIED},
  {"aktualizacj", WR_CUE_MODIFIED},
  {"\xd0\xbe\xd0\xb1\xd0\xbd\xd0\xbe\xd0\xb2\xd0\xbb", WR_CUE_MODIFIED},
  {"joined", WR_CUE_OTHER}, {"since", WR_CUE_OTHER}, {"seit ", WR_CUE_OTHER},
  {"until", WR_CUE_OTHER}, {"bis ", WR_CUE_OTHER}, {"expire", WR_CUE_OTHER},
  {"born", WR_CUE_OTHER}, {"geboren", WR_CUE_OTHER}, {"died", WR_CUE_OTHER},
  {"registr", WR_CUE_OTHER}, {"anmelde", WR_CUE_OTHER}, {"copyright", WR_CUE_OTHER},
  {"retrieved", WR_CUE_OTHER}, {"accessed", WR_CUE_OTHER}, {"abgerufen", WR_CUE_OTHER},
  {"effective", WR_CUE_OTHER}, {"event", WR_CUE_OTHER}, {"starts", WR_CUE_OTHER},
  {"begin", WR_CUE_OTHER}, {"deadline", WR_CUE_OTHER}, {"valid", WR_CUE_OTHER},
  {"consult\xc3\xa9", WR_CUE_OTHER}, {"letzter besuch", WR_CUE_OTHER}, {"deliver", WR_CUE_OTHER},
  {"between", WR_CUE_OTHER}, {"before", WR_CUE_OTHER}, {"after", WR_CUE_OTHER}
};

/* Those that also stand behind a date: verbs of the past. */
static const char *const behind[] = {"ge\xc3\xa4ndert", "aktualisiert", "bearbeitet", "updated",
  "ver\xc3\xb6""ffentlicht", "erstellt", "verfasst", "geschrieben", "published", "posted"};

/* The cue that begins here; NONE. */
static wr_date_cue cue_at (wr_slice rest) {
  char first = wr_lower(rest.at[0]);
  for (size_t i = 0; i < sizeof cues / sizeof *cues; i++)
    if (cues[i].begin[0] == first && wr_begins(rest, cues[i].begin)) return cues[i].cue;
  return WR_CUE_NONE;
}

static bool is_letter (char c) {
  return wr_is_letter(c) || (unsigned char) c >= 0x80;
}

wr_date_cue wr_date_cue_before (wr_slice text, uint32_t at) {
  wr_date_cue found = WR_CUE_NONE;
  bool inside = false;
  uint32_t digits = 0;
  for (uint32_t i = at > WINDOW ? at - WINDOW : 0; i < at; i++) {
    bool letter = is_letter(text.at[i]);
    digits = wr_is_digit(text.at[i]) ? digits + 1 : 0;
    if (digits == 4) found = WR_CUE_NONE;                  /* the year of another date */
    wr_date_cue cue = letter && !inside ? cue_at((wr_slice) {text.at + i, at - i}) : WR_CUE_NONE;
    /* "Submitted by Ann on" is more than "by". */
    if (cue != WR_CUE_NONE && (cue != WR_CUE_CREDIT || found == WR_CUE_NONE)) found = cue;
    inside = letter;
  }
  return found;
}

wr_date_cue wr_date_cue_behind (wr_slice text, uint32_t at) {
  bool inside = true;
  for (uint32_t i = at; i < text.n && i < at + WINDOW; i++) {
    bool letter = is_letter(text.at[i]);
    wr_slice rest = {text.at + i, text.n - i};
    for (size_t k = 0; letter && !inside && k < sizeof behind / sizeof *behind; k++)
      if (wr_begins(rest, behind[k])) return cue_at(rest);
    inside = letter;
  }
  return WR_CUE_NONE;
}
