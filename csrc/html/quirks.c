/* quirks.c: which doctypes make a page old */
#include "base/ascii.h"
#include "html/quirks.h"

/* Public identifiers, in lower case, that make quirks by their beginning. */
static const char *const quirky[] = {
  "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
  "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//",
  "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//",
  "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//",
  "-//ietf//dtd html 2.0//", "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//",
  "-//ietf//dtd html 3.2 final//", "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//",
  "-//ietf//dtd html level 0//", "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//",
  "-//ietf//dtd html level 3//", "-//ietf//dtd html strict level 0//",
  "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//",
  "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//", "-//ietf//dtd html//",
  "-//metrius//dtd metrius presentational//",
  "-//microsoft//dtd internet explorer 2.0 html strict//",
  "-//microsoft//dtd internet explorer 2.0 html//",
  "-//microsoft//dtd internet explorer 2.0 tables//",
  "-//microsoft//dtd internet explorer 3.0 html strict//",
  "-//microsoft//dtd internet explorer 3.0 html//",
  "-//microsoft//dtd internet explorer 3.0 tables//", "-//netscape comm. corp.//dtd html//",
  "-//netscape comm. corp.//dtd strict html//", "-//o'reilly and associates//dtd html 2.0//",
  "-//o'reilly and associates//dtd html extended 1.0//",
  "-//o'reilly and associates//dtd html extended relaxed 1.0//",
  "-//sq//dtd html 2.0 hotmetal + extensions//",
  "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
  "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
  "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava html//",
  "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//",
  "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//", "-//w3c//dtd html 3.2//",
  "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//",
  "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//",
  "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//",
  "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html 2.0//",
  "-//webtechs//dtd mozilla html//", NULL
};

static const char *const quirky_whole[] = {
  "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html", NULL};

/* Quirky without a system identifier, limited quirks with one. */
static const char *const html4[] = {
  "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//", NULL};

static const char *const limited[] = {
  "-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//", NULL};

/* Whether s, in any case, begins with one of the texts, or is it. */
static bool is_one_of (wr_slice s, const char *const *list, bool whole) {
  for (; *list; list++) {
    if (wr_begins(s, *list) && (!whole || s.n == strlen(*list))) return true;
  }
  return false;
}

void wr_quirks_find (wr_doc *d, wr_node_id doctype, bool force) {
  wr_slice public_id, system_id;
  wr_node_doctype(d, doctype, &public_id, &system_id);
  d->quirks = force || !wr_slice_is(wr_node_data(d, doctype), WR_SLICE("html"))
    || is_one_of(public_id, quirky, false) || is_one_of(public_id, quirky_whole, true)
    || (!system_id.at && is_one_of(public_id, html4, false))
    || wr_same(system_id,
      WR_SLICE("http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"));
  d->limited_quirks = !d->quirks
    && (is_one_of(public_id, limited, false)
      || (system_id.at && is_one_of(public_id, html4, false)));
}
