/* report.h: what became of a page's text, so that nobody gets little without being told */
#ifndef WR_REPORT_H
#define WR_REPORT_H

#include "html/dom.h"

/* "ok", or what befell the document, the worst first: "truncated" by a limit; "recovered" from
   errors of XML; "script_shell": what it shows comes by script; "empty": no content; "thin":
   little content beside what the page shows.  Needs blocks with verdicts. */
const char *wr_report_status (const wr_doc *d);

/* Where most of the content stands: "markup" that is shown; "noscript"; "hidden" by a style or an
   attribute until a script shows it; "json-ld" or "preloaded" where the page shows next to nothing
   (html/embed.h).  NULL: there is none. */
const char *wr_report_content_from (const wr_doc *d);

#endif
