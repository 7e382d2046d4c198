#!/bin/sh
# Compares the trees of every page there is as SSE2, portable C and NEON (under qemu-user) make them:
#     neon.sh COMPILER-FLAGS FLAGS-OF-PORTABLE-C
# Needs Debian's gcc-aarch64-linux-gnu, libc6-dev-arm64-cross and qemu-user.
set -eu
flags="$1 -std=c11 -O2"
portable=$2
folder=build/neon
mkdir -p "$folder"

# No XML here: libxml2 of the other machine is not at hand.
sources=$(ls csrc/base/*.c csrc/input/*.c csrc/html/*.c csrc/html/select/*.c | grep -Ev '/(gzip|xml|xml_tree|xml_prolog|xpath|xpath_view|xpath_scan)\.c$')

# build NAME COMPILER FLAGS…: the program spec/support/trees.c as $folder/NAME
build () {
  name=$1 compiler=$2
  shift 2
  mkdir -p "$folder/$name.o"
  echo "$sources" | xargs -P "$(nproc)" -I{} sh -c \
    'source=$1 out=$2; shift 2; "$@" -c -o "$out/$(echo "$source" | tr / _).o" "$source"' - {} "$folder/$name.o" "$compiler" $flags "$@"
  rm -f "$folder/$name.a"
  ar rcs "$folder/$name.a" "$folder/$name.o"/*.o
  "$compiler" $flags "$@" -static -o "$folder/$name" spec/support/trees.c "$folder/$name.a" -lm
}

build sse2 gcc
# shellcheck disable=SC2086
build portable gcc $portable
build neon aarch64-linux-gnu-gcc

find -L build/bench/extract-wcxb build/bench/extract-trafilatura build/bench/extract-htmldate build/bench/suites examples \
  spec/cases/select/browser -name '*.html' -size +0 2>/dev/null | sort > "$folder/pages"
"$folder/sse2" < "$folder/pages" > "$folder/sse2.trees"
"$folder/portable" < "$folder/pages" > "$folder/portable.trees"
qemu-aarch64 "$folder/neon" < "$folder/pages" > "$folder/neon.trees"
cmp "$folder/sse2.trees" "$folder/portable.trees"
cmp "$folder/sse2.trees" "$folder/neon.trees"
echo "$(wc -l < "$folder/neon.trees") pages: the same trees from SSE2, portable C and NEON"
