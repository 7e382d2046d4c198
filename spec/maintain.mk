# maintain.mk: what maintainers run now and then; building, testing and using windrow needs none of it

.PHONY: formats bench-warc bench-names quote-tables time-tables meta-tables entity-table train-entity train-clean train-sentence train-day train-author train-type peers scalar neon corpus-san browser-cases report-check schema-check spark work damage

# Others for `make bench`: the parsers gumbo and lexbor, the taggers chrono-node and quantulum3.
peers:
	@spec/support/peers.sh $(PEERS)

# The rows of one run in every format, read by pyarrow, DuckDB, Spark, SQLite, mlcroissant and a PostgreSQL server.
READERS := $(PEERS)/readers
formats: ready
	@$(MAKE) all
	@[ -x $(READERS)/bin/python ] || { python3 -m venv $(READERS) && $(READERS)/bin/pip install -q pyarrow duckdb pytz pyspark \
	  mlcroissant; }
	@$(READERS)/bin/python spec/bench/formats/main.py $(COMMAND) build/measure/formats $(or $(INPUT),$(PAGES))

# A WARC of many pages through windrow and through the loops of fastwarc, resiliparse and trafilatura.
bench-warc: ready
	@$(MAKE) all
	@mkdir -p build/measure
	@[ -x $(READERS)/bin/python ] || python3 -m venv $(READERS)
	@$(READERS)/bin/python -c 'import fastwarc, resiliparse, trafilatura' 2>/dev/null || \
	  $(READERS)/bin/pip install -q fastwarc resiliparse trafilatura lxml_html_clean
	@[ -f build/measure/pages.warc.gz ] || python3 spec/bench/warc.py $(PAGES_OF)/html 2000 build/measure/pages.warc.gz
	@$(READERS)/bin/python spec/bench/archive.py $(COMMAND) build/measure/pages.warc.gz

# How well the names of one thing are joined, on gold mentions (`../shared/bench/check entity` unpacks them).
bench-names: ready
	@$(MAKE) all build/measure/alias
	@build/measure/alias build/bench/entity/redocred.alias_dev.jsonl

# The words around quotations and in names.
quote-tables:
	@$(LUA) csrc/gen/lexicon.lua said csrc/gen/said.txt > csrc/tag/quote/said_table.h
	@$(LUA) csrc/gen/lexicon.lua alias csrc/gen/alias.txt > csrc/tag/entity/alias_table.h

# The example for Spark for real, with PySpark from the Python registry and a JVM of the machine.
spark: ready
	@$(MAKE) all
	@[ -d $(PEERS)/python ] || python3 -m venv $(PEERS)/python
	@$(PEERS)/python/bin/pip install -q 'pyspark<4'
	@PATH="$(CURDIR)/build/bin:$$PATH" WORK=$(CURDIR)/build/measure/spark PYTHON=$(CURDIR)/$(PEERS)/python/bin/python \
	  examples/spark/demo.sh

# The same bytes for any number of workers, for shards and after twenty kills: N=10000 takes a quarter of an hour
# of two idle processors.
work: ready
	@$(MAKE) all
	@spec/bench/work.sh build/bench/extract-wcxb/wcxb_dev/html $(or $(N),1000)

# Many more broken files of every kind than `make test` reads, and longer archives with pages that loop, eat memory and
# kill their worker.
damage: ready
	@$(MAKE) all
	@ROUNDS=$(or $(ROUNDS),2000) RECORDS=$(or $(RECORDS),5000) $(BUSTED) spec/hostile_spec.lua spec/work_spec.lua

# Every spec on the portable build.
scalar: ready
	@$(MAKE) all build/scalar/spec/tokens BUILD=build/scalar OPTIMISE="$(OPTIMISE) $(SCALAR)"
	@WINDROW=build/scalar/bin/windrow $(BUSTED) -r scalar

# The same trees from SSE2, portable C and NEON (under qemu), page by page over all data.
neon: ready
	@spec/support/neon.sh "$(CPPFLAGS)" "$(SCALAR)"

# The whole way over every page there is, with the sanitizers.
corpus-san: ready
	@$(MAKE) all BUILD=build/san OPTIMISE=-O1 SANITIZE="$(SAN)"
	@LD_PRELOAD="$$($(CC) -print-file-name=libasan.so) $$($(CC) -print-file-name=libubsan.so)" \
	  LUA_PATH_5_4="./lua/?.lua;./lua/?/init.lua;./?.lua;;" LUA_CPATH_5_4="build/san/?.so;;" $(LUA) spec/support/corpus.lua

# What a browser answers to our selectors, kept as cases in spec/cases/select/browser.
browser-cases:
	@$(LUA) spec/support/browser.lua

# What `windrow schema` says of every example, and data packages of their pages, by the formats' own validators.
schema-check: ready
	@$(MAKE) all
	@python3 spec/support/schemas.py $(COMMAND)

# Reports of `windrow explain --html` in a browser, with real clicks: three examples, and a page of a megabyte.
# What was seen is kept in spec/report.txt.
REPORTS := build/report
report-check: ready
	@$(MAKE) all
	@mkdir -p $(REPORTS)
	@for pair in news/tests/harbour-tunnel product-list/tests/kitchen tables/tests/league; do \
	  name=$${pair%%/*}; \
	  $(COMMAND) explain examples/$$name/$$name.lua examples/$$pair.html --html $(REPORTS)/$$name.html > /dev/null; done
	@$(LUA) -e 'print "<article><h1>A long list</h1>" for i = 1, 15500 do print("<p>Crate " .. i .. " holds " .. i % 90 .. " kg of fruit, as the growers said in May.") end' \
	  > $(REPORTS)/megabyte.in.html
	@$(COMMAND) explain examples/news/news.lua $(REPORTS)/megabyte.in.html --html $(REPORTS)/megabyte.html > /dev/null
	@python3 spec/support/report.py $(patsubst %,$(REPORTS)/%.html,news product-list tables megabyte) > spec/report.txt; \
	  status=$$?; cat spec/report.txt; exit $$status

# The weights of sentence boundaries anew; on stderr the figures by folds (lua/windrow/data/MODELS.md).
SETS := build/bench/sentence
train-sentence: build/gen/sentence_weights
	@$< general=$(SETS)/ud_en_ewt.train.jsonl $(patsubst %,legal=$(SETS)/legal_%.dev.jsonl,en_bva en_cyber_crime \
	  en_intellectual_property en_scotus de_prv de_agb) > build/gen/weight_table.h
	@mv build/gen/weight_table.h csrc/segment/weight_table.h

# The decision about blocks anew (lua/windrow/data/MODELS.md); FOLDS=5 trains also without each fold
# of the list, for build/models/clean.fold0…4.bin.  The pages come with `check extract copied`.
PAGES_OF  := build/bench/extract-wcxb/wcxb_dev
FOLD_LIST := ../shared/bench/folds-wcxb_dev.tsv
train-clean: build/models/clean.all.bin $(if $(FOLDS),$(patsubst %,build/models/clean.fold%.bin,0 1 2 3 4))
	@cp $< lua/windrow/data/clean.bin

build/models/clean.fold%.bin: build/gen/train_clean
	@mkdir -p $(@D)
	@$< $(PAGES_OF) $(FOLD_LIST) $@ $*

build/models/clean.all.bin: build/gen/train_clean
	@mkdir -p $(@D)
	@$< $(PAGES_OF) $(FOLD_LIST) $@ all

# The tagger of names anew; figures on the development parts, which are not trained on, on stderr.
NAMES_OF := build/bench/entity build/bench/entity-resources csrc/gen
train-entity: build/gen/train_entity
	@mkdir -p build/models
	@$< $(NAMES_OF) build/models/entity.bin $(OPTIONS)
	@cp build/models/entity.bin lua/windrow/data/entity.bin

build/gen/train_entity: $(patsubst %,csrc/gen/%.c,corpus must align crf entity_corpus entity_lists entity_pattern source)
build/gen/train_entity: private OPTIMISE := -O3 -fno-math-errno
build/gen/train_clean: private OPTIMISE := -O3
build/gen/train_clean: $(patsubst %,csrc/gen/%.c,align boost corpus must)
build/gen/train_vote: csrc/gen/poorer.c
build/gen/train_vote build/gen/sentence_weights: csrc/gen/must.c
build/gen/%: csrc/gen/%.c $(filter-out $(BUILD)/obj/lua/%,$(OBJECTS))
	@mkdir -p $(@D)
	@echo "cc $<"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# The words of times and the triggers of all taggers anew, from csrc/gen/*.txt.
GEN_OF := csrc/gen
segment-tables:
	@for t in abbreviation domain starter; do \
	  $(LUA) $(GEN_OF)/lexicon.lua $$t $(GEN_OF)/$$t.txt > csrc/segment/$${t}_table.h || exit 1; done
	@$(LUA) $(GEN_OF)/abbreviation_end.lua $(GEN_OF)/abbreviation.txt > csrc/segment/abbreviation_end_table.h
# The words beside dates, names of months, and by what a language is told.
meta-tables:
	@$(LUA) $(GEN_OF)/date_cue.lua $(GEN_OF)/date_cue.txt > csrc/clean/meta/date_cue_table.h
	@$(LUA) $(GEN_OF)/month_name.lua > csrc/clean/meta/month_table.h
	@$(LUA) $(GEN_OF)/language.lua > csrc/clean/meta/language_table.h
entity-table:
	@$(LUA) $(GEN_OF)/lexicon.lua entity_clue $(GEN_OF)/entity_clue.txt > csrc/tag/entity/clue_table.h
time-tables:
	@$(LUA) $(GEN_OF)/currency.lua $(GEN_OF)/currency.txt > csrc/tag/currency_table.h
	@for t in reference bound bound_after cue; do \
	  $(LUA) $(GEN_OF)/lexicon.lua $$t $(GEN_OF)/$$t.txt > csrc/tag/$${t}_table.h || exit 1; done
	@for t in year_cue tense; do \
	  $(LUA) $(GEN_OF)/lexicon.lua $$t $(GEN_OF)/$$t.txt > csrc/tag/time/$${t}_table.h || exit 1; done
	@for t in noun number; do $(LUA) $(GEN_OF)/lexicon.lua $${t}_word $(GEN_OF)/$$t.txt > csrc/tag/$${t}_table.h || exit 1; done
	@$(LUA) $(GEN_OF)/lexicon.lua time_word $(GEN_OF)/time.txt $(GEN_OF)/holiday.txt > csrc/tag/time/word_table.h
	@$(LUA) $(GEN_OF)/moon.lua > csrc/tag/time/moon_table.h
	@$(LUA) $(GEN_OF)/moon.lua names > csrc/tag/time/moon_feast.h
	@$(LUA) $(GEN_OF)/unit.lua $(GEN_OF)/unit.txt > csrc/tag/unit_table.h
	@$(LUA) $(GEN_OF)/trigger.lua 1=$(GEN_OF)/number.txt 1=$(GEN_OF)/unit.txt 2=$(GEN_OF)/cue.txt 4=$(GEN_OF)/time.txt 4=$(GEN_OF)/holiday.txt \
	  8+=$(GEN_OF)/bound.txt 16+=$(GEN_OF)/currency.txt 32+=$(GEN_OF)/time.txt 32+=$(GEN_OF)/holiday.txt \
	  256=$(GEN_OF)/time_join.txt 64-=$(GEN_OF)/time.txt,$(GEN_OF)/holiday.txt > csrc/tag/trigger_table.h

# The choices of a page's day of publication, of its authors and its type anew; on stderr the figures by folds.
# Pages marked "?" are measured on, not learned from.
GOLD_OF_day := =$(PAGES_OF) $(patsubst %,'?build/bench/extract-%',htmldate/htmldate trafilatura/trafilatura)
GOLD_OF_author := =$(PAGES_OF) '?build/bench/extract-trafilatura/trafilatura'
GOLD_OF_type := $(PAGES_OF)
ROOM_OF_day := meta/
ROOM_OF_author := meta/
train-day train-author train-type: train-%: build/gen/train_vote
	@$< $* lua/windrow/data/clean.bin $(GOLD_OF_$*) > build/gen/$*_table.h
	@mv build/gen/$*_table.h csrc/clean/$(ROOM_OF_$*)$*_table.h
