#!/bin/bash
# demo.sh: both ways on a local cluster of two workers, one of which is killed in the middle; the rows are compared with
# those of windrow alone.  Needs python3 with pyspark, a JVM, and windrow on the PATH.  WORK is a folder for all of it.
set -u
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${WORK:=$(mktemp -d)}"
work=$WORK python=${PYTHON:-python3}
script=$here/../news/news.lua pages=$here/../news/tests
export SPARK_LOCAL_IP=127.0.0.1
cd "$work" || exit 1

# 8 files of 150 documents, and 6 WARCs of 100
"$python" - "$pages" <<'END'
import glob, json, os, sys
pages = [(os.path.basename(p), open(p, "rb").read().decode("cp1252" if "river" in p else "utf-8"))
         for p in sorted(glob.glob(sys.argv[1] + "/*.html"))]
os.makedirs("in", exist_ok=True)
os.makedirs("warc", exist_ok=True)
for part in range(8):
    with open("in/%d.jsonl" % part, "w") as out:
        for n in range(150):
            name, html = pages[n % len(pages)]
            out.write(json.dumps({"id": "%d/%d/%s" % (part, n, name), "html": html}) + "\n")
for part in range(6):
    with open("warc/%d.warc" % part, "wb") as out:
        for n in range(100):
            name, html = pages[n % len(pages)]
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html.encode()
            out.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:demo:%d:%d>\r\nWARC-Date: 2024-09-14T00:00:00Z"
                       "\r\nWARC-Target-URI: https://example.org/%s\r\nContent-Type: application/http; msgtype=response"
                       "\r\nContent-Length: %d\r\n\r\n" % (part, n, name, len(http))).encode() + http + b"\r\n\r\n")
END
ls -d "$PWD"/warc/*.warc > warcs.txt

# Kills one of the two executors once the run has begun to write.
kill_one () {
  until [ -n "$(find "$1" -type f 2>/dev/null | head -n 1)" ]; do sleep 0.2; done
  victim=$(pgrep -u "$(id -u)" -f 'CoarseGrainedExecutorBackend.*--app-id' | head -n 1)
  kill -KILL "$victim" && echo "killed executor $victim"
}

submit () {
  "$python" -m pyspark.find_spark_home > /dev/null
  SPARK_HOME=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))') PYSPARK_PYTHON=$python \
    "$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')/bin/spark-submit" \
    --master 'local-cluster[2,1,1024]' --conf spark.executor.memory=512m --conf spark.ui.enabled=false "$@"
}

rm -rf rows runs parquet; mkdir -p runs parquet alone
echo "== pipe"
kill_one "$work/runs" & killer=$!
submit "$here/pipe.py" "$script" "$work/in" "$work/rows" "$work/runs" > pipe.log 2>&1 || { tail pipe.log; exit 1; }
wait $killer
grep -o 'Lost executor [0-9]*' pipe.log | head -n 1
ls rows/_SUCCESS
cat rows/part-* | LC_ALL=C sort | sha256sum            # Spark does not say in which order it takes files
windrow run "$script" in -q | LC_ALL=C sort | sha256sum

echo "== a task a WARC"
kill_one "$work/parquet" & killer=$!
submit "$here/warcs.py" "$script" "$work/warcs.txt" "$work/parquet" > warcs.log 2>&1 || { tail warcs.log; exit 1; }
wait $killer
grep -o 'Lost executor [0-9]*' warcs.log | head -n 1
grep -E '^[0-9] [0-9]$' warcs.log
for n in 0 1 2 3 4 5; do windrow run "$script" "warc/$n.warc" -o "alone/$n" --format parquet --overwrite -q; done 2> /dev/null
for table in articles sections sentences quantities; do
  cat parquet/*/$table.parquet | cmp - <(cat alone/*/$table.parquet) && echo "$table: the same bytes as without Spark"
done
