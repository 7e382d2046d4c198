#!/bin/bash
# demo.sh: an array of four tasks and the job that merges them, one task requeued in the middle; the rows are compared with
# those of windrow alone.  Needs a Slurm that takes jobs (one node is enough), jq, and windrow on the PATH.
set -u
here=$(cd "$(dirname "$0")" && pwd)
script=$here/../news/news.lua pages=$here/../news/tests
mkdir -p "${WORK:=$(mktemp -d)}" && cd "$WORK" || exit 1
rm -rf in shards log all.jsonl* alone.jsonl*; mkdir in shards log

# 2 files of 400 documents
for file in 1 2; do
  for n in $(seq 1 400); do
    jq -cRs --arg id "$file/$n" '{id: $id, html: .}' "$pages/harbour-tunnel.html"
  done > "in/$file.jsonl"
done

array=$(sbatch --parsable --array=1-4 "$here/shards.sbatch" "$script" in)
merge=$(sbatch --parsable --dependency="afterok:$array" "$here/merge.sbatch" all.jsonl)
until [ -e shards/2.jsonl.run/checkpoint.json ]; do sleep 0.2; done
scontrol requeue "${array}_2" && echo "task 2 requeued in the middle"
while squeue -h -j "$array,$merge" 2> /dev/null | grep -q .; do sleep 1; done
grep -h 'documents read' log/windrow-*.log
sha256sum < all.jsonl
windrow run "$script" in -o alone.jsonl -q
sha256sum < alone.jsonl
