#!/bin/bash
# demo.sh: windrow under GNU parallel, in both ways; the rows are compared with those of windrow alone.  Needs parallel, and
# windrow on the PATH.  WORK is a folder for all of it.
set -u
here=$(cd "$(dirname "$0")" && pwd)
script=$here/../news/news.lua pages=$here/../news/tests
mkdir -p "${WORK:=$(mktemp -d)}" && cd "$WORK" || exit 1
rm -rf in out log rows.jsonl; mkdir in out log

# 20 files of 30 documents; one line of the 7th is no JSON
for file in $(seq -w 1 20); do
  jq -cRs --arg file "$file" '. as $html | range(1; 31) | {id: "\($file)/\(.)", html: $html}' "$pages/harbour-tunnel.html" \
    > "in/$file.jsonl"
done
sed -i '15s/^{/<</' in/07.jsonl

echo "== a file a job: each output whole or not at all; jobs that failed, and only those, run again with the same command"
find in -name '*.jsonl' | sort > list
each_file=(parallel -j 2 --joblog log/jobs.tsv --resume-failed --timeout 600 --halt soon,fail=50% --results log/std/
  windrow run "$script" '{}' -o 'out/{/}' --resume --save-every 10 --quiet --exit-zero-on-rejects :::: list)
outputs () { find out -maxdepth 1 -name '*.jsonl' | wc -l; }
"${each_file[@]}" > /dev/null 2>&1 & run=$!
until [ "$(outputs)" -ge 4 ]; do sleep 0.1; done
pkill -KILL -P $run; kill -KILL $run; wait $run 2> /dev/null
echo "killed in the middle: $(outputs) of 20 outputs are there"
"${each_file[@]}" > /dev/null; echo "parallel ends with $?: $(outputs) outputs are there"
cat out/*.run/rejects.jsonl | jq -r '"dead letter: \(.at.file) line \(.at.number): \(.reason)"'
cat out/*.jsonl | sha256sum
windrow run "$script" in -q 2> /dev/null | sha256sum

echo "== a stream cut into blocks at line ends: the same rows for any number of jobs and any block"
for how in '-j 2 --block 100k' '-j 3 --block 1M'; do
  # shellcheck disable=SC2086
  cat in/*.jsonl | parallel -k --pipe $how --recend '\n' --halt now,fail=1 \
    windrow run "$script" - --type jsonl --quiet --exit-zero-on-rejects --progress 0 | sha256sum
done
