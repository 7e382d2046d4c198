/* web.h: URLs and e-mail addresses in running text */
#ifndef WR_WEB_H
#define WR_WEB_H

#include "base/base.h"

/* The end of the URL that begins at byte i: with a scheme (http, https, ftp), with "www.",
   or a bare host whose last label is a well-known top-level domain, with port, path, query
   and fragment.  Marks that close the sentence or an outer bracket are left out.  0: none. */
uint32_t wr_web_url (const char *s, uint32_t i, uint32_t end);

/* The end of the e-mail address that begins at byte i; 0: none.  The local part has at most
   64 bytes (RFC 5321, 4.5.3.1.1). */
uint32_t wr_web_email (const char *s, uint32_t i, uint32_t end);

/* The end of a name with marks inside that is no address: of a newsgroup or a package (three labels
   of small letters and more: "comp.lang.lua"), of somebody within a firm ("Hill@ACME"); 0: none
   begins at byte i. */
uint32_t wr_web_name (const char *s, uint32_t i, uint32_t end);

#endif
