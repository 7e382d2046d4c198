#!/usr/bin/env python3
"""One WARC through windrow and through others' own loops, on one core, in turns of one run.

    archive.py COMMAND FILE.warc.gz [TURNS]

Prints documents a second of processor time; needs fastwarc, resiliparse and trafilatura.
"""
import json
import os
import resource
import shutil
import subprocess
import sys
import time
import zlib

from fastwarc.warc import ArchiveIterator, WarcRecordType
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import bytes_to_str, detect_encoding
from resiliparse.parse.html import HTMLTree
import trafilatura

SHARE = {"trafilatura": 20}            # one of so many pages: it is slow


def run(command, script, path):
    output = "build/measure/archive.jsonl"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([command, "run", script, path, "-o", output, "--overwrite", "-q", "--progress", "0"], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(output + ".run/stats.json", encoding="utf-8") as file:
        stats = json.load(file)
    shutil.rmtree(output + ".run")
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return stats["documents"]["written"], seconds, stats["seconds"]


def pages(path):
    with open(path, "rb") as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=True):
            yield record.reader.read()


def inflate(path):
    n, member = 0, zlib.decompressobj(31)
    with open(path, "rb") as file:
        while portion := file.read(1 << 16):
            while portion:
                member.decompress(portion)
                portion = member.unused_data
                if member.eof:
                    n, member = n + 1, zlib.decompressobj(31)
    return n


def only_read(path):
    return sum(1 for page in pages(path) if page)


def by_resiliparse(path):
    n = 0
    for page in pages(path):
        tree = HTMLTree.parse(bytes_to_str(page, detect_encoding(page)))
        n += 1 if (tree.title, extract_plain_text(tree, main_content=True)) else 0
    return n


def by_trafilatura(path):
    n = 0
    for number, page in enumerate(pages(path)):
        if number % SHARE["trafilatura"] == 0:
            trafilatura.bare_extraction(page, with_metadata=True)
            n += 1
    return n


def timed(work, path):
    before = time.process_time()
    n = work(path)
    return n, time.process_time() - before


def share(seconds):
    parts = dict(seconds["stages"])
    for kind in ("tables", "units"):
        for name, value in seconds.get(kind, {}).items():
            parts[name] = parts.get(name, 0) + value
    whole = sum(parts.values())
    return ", ".join(f"{name} {100 * value / whole:.0f} %" for name, value in sorted(parts.items(), key=lambda one: -one[1]) if value > whole / 100)


def main():
    command, path, turns = os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 3
    ways = {
        "zlib: members inflated, nothing else": lambda: timed(inflate, path),
        "fastwarc: records read": lambda: timed(only_read, path),
        "windrow: main text and title": lambda: run(command, "spec/bench/text.lua", path),
        "windrow: news script": lambda: run(command, "examples/news/news.lua", path),
        "resiliparse: main text and title": lambda: timed(by_resiliparse, path),
        "trafilatura: text and metadata": lambda: timed(by_trafilatura, path),
    }
    best = {}
    for _ in range(turns):
        for name, work in ways.items():
            n, seconds, *more = work()
            if name not in best or n / seconds > best[name][0]:
                best[name] = (n / seconds, more)
    size = os.path.getsize(path)
    print(f"{path}: {size / 1e6:.0f} MB packed; documents a second of one core, best of {turns}")
    for name, (rate, more) in best.items():
        print(f"  {name:40} {rate:9.0f}" + (f"   {share(more[0])}" if more else ""))


main()
