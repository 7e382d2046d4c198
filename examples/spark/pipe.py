"""JSON lines to rows with RDD.pipe: windrow is a filter that reads a partition's lines and writes rows.

    spark-submit pipe.py SCRIPT IN OUT RUNS

IN is a folder of .jsonl(.gz) with a document a line, each with its `id`; OUT is made, with a part a partition and
_SUCCESS; RUNS is a folder that every worker sees, for dead letters.
"""
import os
import sys

from pyspark import SparkContext

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT, IN, OUT, RUNS = sys.argv[1:5]

# PySpark gives a piped command an empty environment unless told, and does not look at its exit code unless told: a
# crash would cut a partition short in silence.
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": "/tmp",
    "RUNS": RUNS,
    "LUA_PATH_5_4": os.environ.get("LUA_PATH_5_4", ";;"),
    "LUA_CPATH_5_4": os.environ.get("LUA_CPATH_5_4", ";;"),
}

sc = SparkContext(appName="windrow pipe")
documents = sc.textFile(IN)
rows = documents.pipe("%s/windrow-pipe %s" % (HERE, SCRIPT), env=ENVIRONMENT, checkCode=True)
rows.saveAsTextFile(OUT)
sc.stop()
