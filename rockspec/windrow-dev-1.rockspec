rockspec_format = "3.0"
package = "windrow"
version = "dev-1"
source = { url = "git+https://example.org/windrow.git" }
description = {
  summary = "Web pages to datasets, by a short script",
  detailed = [[
windrow turns documents into datasets.  A Lua script says which tables, which typed columns and where each
value comes from; windrow reads pages, cleans them, cuts them into sentences, tags numbers and writes rows.]],
  license = "MIT",
  labels = { "html", "extraction", "nlp", "commandline" },
}
supported_platforms = { "linux", "macosx" }
dependencies = { "lua >= 5.4, < 5.5", "lpeg >= 1.0", "argparse >= 0.7", "luafilesystem >= 1.8" }
test_dependencies = { "busted >= 2.0" }
external_dependencies = {
  LIBXML2 = { header = "libxml2/libxml/parser.h", library = "xml2" },
  ZLIB = { header = "zlib.h", library = "z" },
}
build = {
  type = "builtin",                    -- installs the folder lua/ whole by itself
  modules = {
    ["windrow.core"] = {
      sources = {
        "csrc/base/arena.c", "csrc/base/array.c", "csrc/base/base64.c", "csrc/base/big.c",
        "csrc/base/buf.c", "csrc/base/decimal.c", "csrc/base/doc.c", "csrc/base/double.c",
        "csrc/base/error.c", "csrc/base/hash.c", "csrc/base/json.c", "csrc/base/limits.c",
        "csrc/base/piece.c", "csrc/base/sha256.c", "csrc/base/unicode.c", "csrc/base/utf8.c",
        "csrc/clean/bio.c", "csrc/clean/block.c", "csrc/clean/block_feature.c", "csrc/clean/box.c",
        "csrc/clean/byline.c", "csrc/clean/choice.c", "csrc/clean/code.c", "csrc/clean/content.c",
        "csrc/clean/date_text.c", "csrc/clean/display.c", "csrc/clean/evidence.c",
        "csrc/clean/fact.c", "csrc/clean/feed.c", "csrc/clean/flow.c", "csrc/clean/hint.c",
        "csrc/clean/jsonld.c", "csrc/clean/measure.c", "csrc/clean/meta.c",
        "csrc/clean/microdata.c", "csrc/clean/model.c", "csrc/clean/page.c",
        "csrc/clean/page_type.c", "csrc/clean/phrase.c", "csrc/clean/published.c",
        "csrc/clean/surroundings.c", "csrc/clean/table.c", "csrc/clean/title.c",
        "csrc/clean/token_class.c", "csrc/clean/trained.c", "csrc/html/build.c",
        "csrc/html/declaration.c", "csrc/html/decode.c", "csrc/html/dom.c", "csrc/html/dump.c",
        "csrc/html/markdown.c", "csrc/html/markdown_inline.c", "csrc/html/markdown_line.c",
        "csrc/html/markdown_link.c", "csrc/html/names.c", "csrc/html/parse.c", "csrc/html/plain.c",
        "csrc/html/quirks.c", "csrc/html/rawtext.c", "csrc/html/reference.c", "csrc/html/select.c",
        "csrc/html/select_element.c", "csrc/html/select_match.c", "csrc/html/select_memo.c",
        "csrc/html/select_parse.c", "csrc/html/select_pseudo.c", "csrc/html/select_relation.c",
        "csrc/html/select_simple.c", "csrc/html/select_syntax.c", "csrc/html/serialize.c",
        "csrc/html/tokenizer.c", "csrc/html/traits.c", "csrc/html/tree.c", "csrc/html/tree_body.c",
        "csrc/html/tree_close.c", "csrc/html/tree_foreign.c", "csrc/html/tree_format.c",
        "csrc/html/tree_frame.c", "csrc/html/tree_head.c", "csrc/html/tree_insert.c",
        "csrc/html/tree_open.c", "csrc/html/tree_select.c", "csrc/html/tree_table.c",
        "csrc/html/xml.c", "csrc/html/xml_prolog.c", "csrc/html/xml_tree.c", "csrc/html/xpath.c",
        "csrc/html/xpath_scan.c", "csrc/html/xpath_view.c", "csrc/input/brotli_codec.c",
        "csrc/input/charset.c", "csrc/input/cjk.c", "csrc/input/decode.c", "csrc/input/encoding.c",
        "csrc/input/header.c", "csrc/input/http.c", "csrc/input/library.c", "csrc/input/prescan.c",
        "csrc/input/unpack.c", "csrc/input/warc.c", "csrc/input/zlib_codec.c",
        "csrc/input/zstd_codec.c", "csrc/lua/archive.c", "csrc/lua/binding.c", "csrc/lua/core.c",
        "csrc/lua/document.c", "csrc/lua/file.c", "csrc/lua/input.c", "csrc/lua/item.c",
        "csrc/lua/json.c", "csrc/lua/marshal.c", "csrc/lua/memory.c", "csrc/lua/model.c",
        "csrc/lua/pack.c", "csrc/lua/parquet.c", "csrc/lua/process.c", "csrc/lua/query.c",
        "csrc/lua/row.c", "csrc/lua/signal.c", "csrc/lua/text.c", "csrc/lua/unit.c",
        "csrc/run/annotation_field.c", "csrc/run/document_field.c", "csrc/run/field.c",
        "csrc/run/field_origin.c", "csrc/run/item.c", "csrc/run/list.c", "csrc/run/node_field.c",
        "csrc/run/relation.c", "csrc/run/stage.c", "csrc/run/table_field.c",
        "csrc/run/text_field.c", "csrc/run/value.c", "csrc/segment/abbreviation.c",
        "csrc/segment/boundary.c", "csrc/segment/candidate.c", "csrc/segment/contraction.c",
        "csrc/segment/feature.c", "csrc/segment/hyphen.c", "csrc/segment/lexer.c",
        "csrc/segment/lexicon.c", "csrc/segment/line.c", "csrc/segment/look.c",
        "csrc/segment/marker.c", "csrc/segment/sentence.c", "csrc/segment/token.c",
        "csrc/segment/web.c", "csrc/segment/weigh.c", "csrc/tag/amount.c", "csrc/tag/annotation.c",
        "csrc/tag/bound.c", "csrc/tag/context.c", "csrc/tag/coordinate.c", "csrc/tag/cue.c",
        "csrc/tag/cursor.c", "csrc/tag/digit.c", "csrc/tag/entity.c", "csrc/tag/entity_decode.c",
        "csrc/tag/entity_evidence.c", "csrc/tag/entity_find.c", "csrc/tag/entity_kind.c",
        "csrc/tag/entity_model.c", "csrc/tag/entity_token.c", "csrc/tag/entity_word.c",
        "csrc/tag/fraction.c", "csrc/tag/identifier.c", "csrc/tag/money.c", "csrc/tag/noun.c",
        "csrc/tag/number.c", "csrc/tag/number_word.c", "csrc/tag/own_unit.c", "csrc/tag/phone.c",
        "csrc/tag/quote.c", "csrc/tag/quote_cue.c", "csrc/tag/quote_dash.c",
        "csrc/tag/quote_line.c", "csrc/tag/quote_mark.c", "csrc/tag/range.c", "csrc/tag/ratio.c",
        "csrc/tag/roman.c", "csrc/tag/said.c", "csrc/tag/speaker.c", "csrc/tag/tag.c",
        "csrc/tag/tense.c", "csrc/tag/time_choose.c", "csrc/tag/time_civil.c",
        "csrc/tag/time_clock.c", "csrc/tag/time_count.c", "csrc/tag/time_date.c",
        "csrc/tag/time_digit.c", "csrc/tag/time_holiday.c", "csrc/tag/time_inside.c",
        "csrc/tag/time_interval.c", "csrc/tag/time_lapse.c", "csrc/tag/time_licence.c",
        "csrc/tag/time_number.c", "csrc/tag/time_offset.c", "csrc/tag/time_open.c",
        "csrc/tag/time_phrase.c", "csrc/tag/time_point.c", "csrc/tag/time_resolve.c",
        "csrc/tag/time_said.c", "csrc/tag/time_set.c", "csrc/tag/time_shift.c",
        "csrc/tag/time_start.c", "csrc/tag/time_text.c", "csrc/tag/time_week.c",
        "csrc/tag/time_word.c", "csrc/tag/time_work.c", "csrc/tag/time_year.c",
        "csrc/tag/time_zone.c", "csrc/tag/times.c", "csrc/tag/trigger.c", "csrc/tag/unit.c",
        "csrc/tag/value.c", "csrc/text/html.c", "csrc/text/markdown.c", "csrc/text/node.c",
        "csrc/text/outline.c", "csrc/text/section.c", "csrc/text/text.c", "csrc/write/csv.c",
        "csrc/write/instant.c", "csrc/write/pack.c", "csrc/write/parquet.c",
        "csrc/write/parquet_column.c", "csrc/write/parquet_dictionary.c",
        "csrc/write/parquet_footer.c", "csrc/write/parquet_range.c", "csrc/write/runs.c",
        "csrc/write/thrift.c",
      },
      defines = { "_POSIX_C_SOURCE=200809L" },
      incdirs = { "csrc", "$(LIBXML2_INCDIR)/libxml2", "$(ZLIB_INCDIR)" },
      libdirs = { "$(LIBXML2_LIBDIR)", "$(ZLIB_LIBDIR)" },
      libraries = { "xml2", "z", "m", "dl" },
    },
  },
  install = { bin = { windrow = "lua/windrow/cli.lua" } },
  copy_directories = { "examples" },
}
test = { type = "busted" }
