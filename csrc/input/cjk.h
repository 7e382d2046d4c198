/* cjk.h: the decoders of the East Asian encodings; Encoding Standard, sections 10 to 13 */
#ifndef WR_CJK_H
#define WR_CJK_H

#include "input/decode.h"

/* The steps of wr_decoder for these encodings: see wr_decoder_step. */
uint32_t wr_step_gb18030 (wr_decoder *d, char out[WR_STEP_BYTES]);
uint32_t wr_step_big5 (wr_decoder *d, char out[WR_STEP_BYTES]);
uint32_t wr_step_euc_jp (wr_decoder *d, char out[WR_STEP_BYTES]);
uint32_t wr_step_iso_2022_jp (wr_decoder *d, char out[WR_STEP_BYTES]);
uint32_t wr_step_shift_jis (wr_decoder *d, char out[WR_STEP_BYTES]);
uint32_t wr_step_euc_kr (wr_decoder *d, char out[WR_STEP_BYTES]);

#endif
