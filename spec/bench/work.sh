#!/bin/bash
# work.sh: are the outputs of a run the same for any number of workers, for shards, and after kills?  From the root of the
# tree, after `make`:
#
#     spec/bench/work.sh FOLDER N [FORMAT…]
#
# FOLDER has pages; they are taken again and again under new ids until there are N in one WARC.  Prints a SHA-256 for each
# format and way (of the text of SQLite's dump); says at the end whether all ways agree.
set -u
pages=$1 n=$2; shift 2
formats=${*:-jsonl csv parquet sqlite}
windrow=$PWD/build/bin/windrow script=$PWD/examples/news/news.lua root=$PWD
work=${WORK:-build/measure/work}; mkdir -p "$work"; cd "$work" || exit 1
[ -f "$n.warc.gz" ] || python3 "$root/spec/bench/warc.py" "$root/$pages" "$n" "$n.warc.gz"

sum () {                               # OUTPUT: a file, a folder or a database
  case $1 in
    *.sqlite) sqlite3 "$1" .dump | sha256sum ;;
    *.jsonl) sha256sum < "$1" ;;
    *) (cd "$1" && sha256sum ./*) | sha256sum ;;
  esac | cut -c1-64
}

convert () {                           # OUTPUT FORMAT MORE…
  local out=$1 format=$2; shift 2
  case $format in jsonl|sqlite) ;; *) set -- "$@" --format "$format" ;; esac
  "$windrow" run "$script" "$n.warc.gz" -o "$out" -q --progress 0 "$@"
}

name () { case $2 in jsonl|sqlite) echo "$1.$2" ;; *) echo "$1-$2" ;; esac; }

tell () {                              # FORMAT WAY OUTPUT
  local found; found=$(sum "$3")
  printf '%-8s %-24s %s\n' "$1" "$2" "$found"
  echo "$1 $found" >> sums
  rm -rf "$3" "$3.run"
}

# Kills the run or one of its processes at random, 20 times, and starts it again until it ends.
kills () {                             # OUTPUT FORMAT
  local left=20 run victim code; RANDOM=1
  while :; do
    convert "$1" "$2" --jobs 2 --resume --save-every 100 & run=$!
    while [ $left -gt 0 ] && kill -0 $run 2> /dev/null; do
      sleep "$(awk -v r=$RANDOM -v n="$n" 'BEGIN { print 0.1 + r / 32768 * n / 8000 }')"
      victim=$( (echo $run; pgrep -P $run) | shuf -n 1)
      kill -KILL "$victim" 2> /dev/null && left=$((left - 1))
    done
    wait $run; code=$?
    [ $code = 137 ] || break
  done 2> /dev/null
  echo "$format: ends with $code after $((20 - left)) kills"
}

rm -f sums
for i in 1 2 3; do rm -rf shard$i.jsonl*; convert shard$i.jsonl jsonl --shard $i/3; done
for format in $formats; do
  for jobs in 1 2 4; do
    out=$(name "jobs$jobs" "$format"); rm -rf "$out" "$out.run"
    convert "$out" "$format" --jobs $jobs; tell "$format" "jobs $jobs" "$out"
  done
  out=$(name killed "$format"); rm -rf "$out" "$out.part" "$out.run"
  kills "$out" "$format"; tell "$format" "20 kills, resumed" "$out"
  out=$(name merged "$format"); rm -rf "$out" "$out.run"
  case $format in jsonl|sqlite) more= ;; *) more="--format $format" ;; esac
  # shellcheck disable=SC2086
  "$windrow" merge shard1.jsonl shard2.jsonl shard3.jsonl -o "$out" -q $more; tell "$format" "3 shards, merged" "$out"
done
rm -rf shard?.jsonl*
different=$(sort -u sums | wc -l) formats_n=$(echo "$formats" | wc -w)
[ "$different" = "$formats_n" ] && echo "all ways agree" || { echo "NOT the same"; exit 1; }
