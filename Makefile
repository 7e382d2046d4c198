# windrow: developer's entry.  Users need LuaRocks only; see README.md.
# The core is csrc/**/*.c without csrc/gen; every build of it lives in its own folder under build/.

LUA      ?= lua5.4
LUAROCKS ?= luarocks --lua-version 5.4
BUSTED   ?= $(LUA) $(shell command -v busted) --ignore-lua -o spec/support/plain.lua
BUILD    ?= build
OPTIMISE ?= -O2
SANITIZE ?=

ifeq ($(MAKELEVEL),0)
MAKEFLAGS += --no-print-directory --jobs=$(shell nproc 2>/dev/null || echo 2)
endif

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow
PACKAGES := libxml-2.0 zlib
CPPFLAGS += -D_POSIX_C_SOURCE=200809L -Icsrc \
  $(patsubst -I%,-isystem %,$(shell pkg-config --cflags $(PACKAGES) lua5.4 2>/dev/null))
CFLAGS   += -std=c11 $(OPTIMISE) -fPIC $(WARNINGS) $(SANITIZE)
LDFLAGS  += $(SANITIZE)
LDLIBS   += $(shell pkg-config --libs $(PACKAGES) 2>/dev/null || echo -lxml2 -lz) -lm -ldl

# V=1 shows the compiler's commands.
Q        := $(if $(V),,@)

SOURCES  := $(sort $(filter-out csrc/gen/%,$(wildcard csrc/*/*.c csrc/*/*/*.c)))
OBJECTS  := $(SOURCES:csrc/%.c=$(BUILD)/obj/%.o)
CORE     := $(BUILD)/windrow/core.so
COMMAND  := $(BUILD)/bin/windrow
PARSER := $(filter $(BUILD)/obj/base/% $(BUILD)/obj/input/% $(BUILD)/obj/html/%,$(OBJECTS))

.PHONY: all ready demo test lint syntax san rock-test bench doc clean install help
.DELETE_ON_ERROR:

all: $(CORE) $(COMMAND)
	@:

help:
	@echo "make            the module ($(CORE)) and the command ($(COMMAND))"
	@echo "make demo       the news example: pages to rows"
	@echo "make test       every spec, on the work tree"
	@echo "make lint       luacheck, strict C, lengths of functions and files, rockspec, fresh reference"
	@echo "make san        every spec again, with the address and undefined-behaviour sanitizers and leak checking"
	@echo "make rock-test  builds, packs and installs the rock, then every spec against what was installed"
	@echo "make bench      speeds, beside libxml2's on the same pages"
	@echo "make doc        what is made of other files: the reference and outputs in README.md, meta.lua, the rockspec's sources"
	@echo "make install    the rock into LuaRocks' own tree, or TREE=folder"
	@echo "make clean      removes build/ and what LuaRocks leaves in the tree"

# What a fresh machine lacks; silent when there is nothing to do.
ready:
	@.ci/install.sh

# --- build

$(CORE): $(OBJECTS)
	@mkdir -p $(@D)
	@echo "link $@"
	$(Q)$(CC) -shared $(LDFLAGS) -o $@.$$$$ $^ $(LDLIBS) && mv $@.$$$$ $@

$(BUILD)/obj/%.o: csrc/%.c Makefile
	@mkdir -p $(@D)
	@echo "cc $<"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

# The command of the work tree: finds the tree from its own place, so it runs from any folder.
define WRAPPER
#!/bin/sh
build=$$(cd -P "$$(dirname "$$0")/.." && pwd)
root=$$(cd -P "$$build/$(subst $() ,/,$(patsubst %,..,$(subst /, ,$(BUILD))))" && pwd)
export LUA_PATH_5_4="$$root/lua/?.lua;$$root/lua/?/init.lua;$${LUA_PATH_5_4:-;;}"
export LUA_CPATH_5_4="$$build/?.so;$${LUA_CPATH_5_4:-;;}"
exec $(LUA) "$$root/lua/windrow/cli.lua" "$$@"
endef
export WRAPPER

$(COMMAND): Makefile
	@mkdir -p $(@D)
	@printf '%s\n' "$$WRAPPER" > $@
	@chmod +x $@

-include $(OBJECTS:.o=.d)

# --- what shows that it works

# Programs that specs run.
TOKENS := $(BUILD)/spec/tokens
$(BUILD)/spec/%: spec/support/%.c $(PARSER)
	@mkdir -p $(@D)
	@echo "cc $<"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

PAGES := examples/news/tests/*.html examples/news/tests/*.txt
demo: ready
	@$(MAKE) all
	@mkdir -p build/demo
	@$(COMMAND) run examples/news/news.lua $(PAGES) -o build/demo/news.sqlite --overwrite --quiet
	@$(COMMAND) run examples/news/news.lua $(PAGES) -o build/demo/news.jsonl --overwrite
	@sqlite3 build/demo/news.sqlite < spec/support/demo.sql

test: ready
	@$(MAKE) all $(TOKENS)
	@$(BUSTED)

lint: ready
	@$(MAKE) syntax
	@luacheck -q lua spec examples rockspec
	@$(LUA) spec/support/lengths.lua
	@$(LUA) spec/support/reference.lua --check
	@$(LUAROCKS) lint rockspec/windrow-dev-1.rockspec

# Every C file on its own, warnings as errors, generators too.
syntax: $(patsubst csrc/%.c,build/syntax/%.ok,$(wildcard csrc/*/*.c csrc/*/*/*.c))

build/syntax/%.ok: csrc/%.c Makefile
	@mkdir -p $(@D)
	@$(CC) $(CPPFLAGS) -std=c11 -O2 $(WARNINGS) -Werror -MMD -MP -MT $@ -MF $(@:.ok=.d) -fsyntax-only $<
	@touch $@

-include $(patsubst csrc/%.c,build/syntax/%.d,$(wildcard csrc/*/*.c csrc/*/*/*.c))

SAN := -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -g
san: ready
	@$(MAKE) all build/san/spec/tokens BUILD=build/san OPTIMISE=-O1 SANITIZE="$(SAN)"
	@LD_PRELOAD="$$($(CC) -print-file-name=libasan.so) $$($(CC) -print-file-name=libubsan.so)" \
	  WINDROW=build/san/bin/windrow $(BUSTED) -r san

rock-test: ready
	@spec/support/rock-test.sh "$(LUAROCKS)" "$(BUSTED)"

MEASURES := $(patsubst spec/bench/%.c,build/measure/%,$(wildcard spec/bench/*.c)) build/measure/parse
bench: ready
	@$(MAKE) all $(MEASURES)
	@$(LUA) spec/bench/run.lua
	@$(LUA) spec/bench/segment.lua
	@$(LUA) spec/bench/entity.lua
	@$(LUA) spec/bench/gazetteer.lua
	@$(LUA) spec/bench/script.lua

build/measure/%: spec/bench/%.c spec/bench/measure.h $(filter-out $(BUILD)/obj/lua/%,$(OBJECTS))
	@mkdir -p $(@D)
	@echo "cc $<"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $(filter-out %.h,$^) $(LDLIBS)

# Sentences and tokens beside ICU, where libicu-dev is, and BlingFire, where `make peers` brought it.
build/measure/segment: CPPFLAGS += $(if $(ICU),-DWITH_ICU)
build/measure/segment: LDLIBS += $(ICU) -ldl
ICU := $(shell pkg-config --libs icu-uc 2>/dev/null)

# The parser beside others: gumbo where it is installed, lexbor where `make peers` brought it.
PEERS := build/peers
build/measure/parse: spec/bench/parse/main.c spec/bench/parse/peers.c build/parser/windrow.o build/parser/scalar.o \
    spec/bench/parse/bench.h $(wildcard $(PEERS)/liblexbor.a)
	@mkdir -p $(@D)
	@echo "cc $<"
	$(Q)$(CC) $(CPPFLAGS) -isystem $(PEERS)/include $(CFLAGS) $(LDFLAGS) -o $@ $(filter-out %.h,$^) $(LDLIBS) \
	  $(shell pkg-config --libs gumbo 2>/dev/null)

# One build of the parser as one object that shows only what spec/bench/parse/bench.h names, so
# that two builds of it go into one program.
build/parser/%.o: spec/bench/parse/windrow.c spec/bench/parse/bench.h $(PARSER)
	@mkdir -p $(@D)
	@echo "ld $@"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -DBENCH_NAME=$* -c -o $(@D)/$*.face.o $<
	$(Q)$(CC) -r -nostdlib -o $@ $(@D)/$*.face.o $(PARSER)
	$(Q)objcopy --wildcard --keep-global-symbol='bench_*' $@

ifneq ($(BUILD),build/scalar)
build/parser/scalar.o: $(wildcard csrc/base/*.[ch] csrc/input/*.[ch] csrc/html/*.[ch] csrc/html/*/*.[ch]) spec/bench/parse/windrow.c
	@$(MAKE) $@ BUILD=build/scalar OPTIMISE="$(OPTIMISE) $(SCALAR)"
endif

# Portable C alone: what machines without SSE2 and NEON run.
SCALAR := -U__SSE2__ -U__ARM_NEON -fno-tree-vectorize

doc: ready
	@$(MAKE) all
	@$(LUA) spec/support/reference.lua
	@LUA_CPATH_5_4="$(BUILD)/?.so;;" $(LUA) spec/support/readme.lua
	@$(LUA) spec/support/sources.lua

install: ready
	LUAROCKS_CONFIG=spec/support/luarocks.lua $(LUAROCKS) make $(if $(TREE),--tree=$(TREE)) rockspec/windrow-dev-1.rockspec

# Targets for maintainers: nothing above needs them.
include spec/maintain.mk

# LuaRocks leaves its objects and the module in the tree.
clean:
	@rm -rf build windrow *.rock
	@find csrc -name '*.o' -delete
