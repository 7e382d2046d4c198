#!/usr/bin/env python3
"""A WARC of many pages for measuring runs: the pages of a folder, again and again under new ids, a gzip member each.

    spec/bench/warc.py FOLDER N OUT.warc.gz [FIRST]
"""
import gzip
import os
import sys
import uuid
import zlib


def record(page, number):
    ident = uuid.uuid5(uuid.NAMESPACE_URL, "windrow bench %d" % number)
    http = (b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(page)) + page
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2024-09-14T00:00:00Z\r\n"
        "WARC-Target-URI: https://example.org/page/%d\r\nContent-Type: application/http; msgtype=response\r\n"
        "Content-Length: %d\r\n\r\n" % (ident, number, len(http))
    )
    return head.encode() + http + b"\r\n\r\n"


def member(data):
    pack = zlib.compressobj(6, zlib.DEFLATED, 31)
    return pack.compress(data) + pack.flush()


def read(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rb") as file:
        return file.read()


def main():
    folder, count, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    first = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    names = sorted(os.listdir(folder))
    with open(out, "wb") as warc:
        for number in range(first, first + count):
            warc.write(member(record(read(os.path.join(folder, names[number % len(names)])), number)))


main()
