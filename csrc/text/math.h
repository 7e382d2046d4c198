/* math.h: the source of a formula, where the markup carries it */
#ifndef WR_MATH_H
#define WR_MATH_H

#include "html/dom.h"

/* What an element that shows a formula was made from. */
typedef struct wr_formula {
  wr_slice tex;                        /* n == 0: the element carries none */
  bool display;                        /* stands on a line of its own */
} wr_formula;

/* The TeX of element `id`: the annotation of a <math> (MathML 3, 5.1), the text of a
   <script type="math/tex"> that nothing was drawn from yet, the alt text of an image of class
   latex, tex, math or Wikipedia's fallback. */
wr_formula wr_math_formula (const wr_doc *d, wr_node_id id);

#endif
