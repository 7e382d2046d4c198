"""One task a WARC: windrow reads the file itself and writes a folder of Parquet, whole or not at all.

    spark-submit warcs.py SCRIPT LIST OUT

LIST has the path of a WARC a line; OUT is a folder that every worker sees.  Prints each path with its exit code.  A
task that Spark starts again, since its worker was lost, goes on where the first one was stopped; should the first one
still live, it waits for its end.
"""
import os
import subprocess
import sys

from pyspark import SparkContext

SCRIPT, LIST, OUT = sys.argv[1:4]
REJECTS = 3                            # finished, and some documents are dead letters


def convert(path):
    name = os.path.basename(path).split(".")[0]
    done = subprocess.run(
        ["windrow", "run", SCRIPT, path, "-o", os.path.join(OUT, name), "--format", "parquet", "--resume",
         "--save-every", "50", "--quiet"],
        capture_output=True, text=True)
    if done.returncode not in (0, REJECTS):
        raise RuntimeError("%s: exit code %d\n%s" % (path, done.returncode, done.stderr))
    return name, done.returncode


sc = SparkContext(appName="windrow warcs")
paths = open(LIST).read().split()
for name, code in sc.parallelize(paths, len(paths)).map(convert).collect():
    print(name, code)
sc.stop()
