#!/usr/bin/env python3
"""One run's rows in every format, read by others' programs: are they equal?

    main.py COMMAND FOLDER INPUT…

COMMAND is windrow; FOLDER is made anew; needs pyarrow and duckdb, uses mlcroissant and pyspark where they are and a
PostgreSQL server where initdb is.
"""
import csv
import datetime
import glob
import json
import os
import shutil
import sqlite3
import subprocess
import sys

import duckdb
import pyarrow.dataset
import pyarrow.parquet

HERE = os.path.dirname(os.path.abspath(__file__))
NESTED = {"heads", "data", "where", "marks"}
csv.field_size_limit(1 << 30)


def run(command, output, inputs, *options):
    subprocess.run([command, "run", os.path.join(HERE, "all.lua"), *inputs, "-o", output, "--overwrite", "--quiet", *options],
                   check=True)


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(datetime.timezone.utc)


def plain(name, value):
    """A value of any reader as JSON has it; moments as moments."""
    if value is None:
        return None
    if name == "at":
        return value.astimezone(datetime.timezone.utc) if isinstance(value, datetime.datetime) else instant(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if name == "ratio":
        return float(value)
    if name == "long":
        return value in (True, 1, "true", "t", "1")
    if name == "length":
        return int(value)
    if name in NESTED and isinstance(value, str):
        return plain(name, json.loads(value))
    if isinstance(value, dict):
        return {key: plain(None, one) for key, one in sorted(value.items())}
    if isinstance(value, (list, tuple)):
        return [plain(None, one) for one in value]
    return value


def from_jsonl(folder, table):
    with open(f"{folder}/jsonl/{table}.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def from_csv(folder, table):
    with open(f"{folder}/csv/{table}.csv", encoding="utf-8", newline="") as file:
        return [{key: value or None for key, value in row.items()} for row in csv.DictReader(file)]


def from_arrow(folder, table):
    return pyarrow.parquet.read_table(f"{folder}/parquet/{table}.parquet", page_checksum_verification=True).to_pylist()


def rows_of(cursor):
    names = [one[0] for one in cursor.description]
    return [dict(zip(names, row)) for row in cursor.fetchall()]


def from_duckdb(folder, table):
    connection = duckdb.connect()
    connection.execute("set timezone = 'UTC'")
    return rows_of(connection.execute(f"select * from '{folder}/parquet/{table}.parquet'"))


def from_sqlite(folder, table):
    return rows_of(sqlite3.connect(f"{folder}/x.sqlite").execute(f'select * from "{table}" order by rowid'))


def compare(folder, table, name, read):
    expected, found = from_jsonl(folder, table), read(folder, table)
    assert len(expected) == len(found), f"{name}: {len(found)} rows of {table}, not {len(expected)}"
    for number, (one, other) in enumerate(zip(expected, found), 1):
        for column in one:
            want, have = plain(column, one[column]), plain(column, other[column])
            if name == "csv" and want == "":
                want = None
            assert want == have, f"{name}: {table}, row {number}, {column}: {have!r}, not {want!r}"
    print(f"  {name:10} {table:10} {len(found):8} rows equal")


def filters(folder):
    """Questions that readers answer with the help of least and greatest values."""
    rows = from_jsonl(folder, "sentences")
    lengths, ratios, days = (sorted(row[name] for row in rows if row[name] is not None) for name in ("length", "ratio", "day"))
    connection, middle = duckdb.connect(), len(rows) // 2
    for name, value in (("length", lengths[-1]), ("length", lengths[0]), ("ratio", ratios[middle]), ("day", days[-1]), ("text", rows[middle]["text"])):
        for sign in ("=", ">", "<="):
            test = {"=": lambda a, b: a == b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b}[sign]
            expected = sum(1 for row in rows if row[name] is not None and test(row[name].encode() if name == "text" else row[name],
                                                                               value.encode() if name == "text" else value))
            found = connection.execute(f"select count(*) from '{folder}/parquet/sentences.parquet' where {name} {sign} ?", [value]).fetchone()[0]
            assert found == expected, f"duckdb: {found} rows with {name} {sign} {value!r}, not {expected}"
            column = pyarrow.dataset.field(name)
            literal = datetime.date.fromisoformat(value) if name == "day" else value
            question = {"=": column == literal, ">": column > literal, "<=": column <= literal}[sign]
            found = pyarrow.dataset.dataset(f"{folder}/parquet/sentences.parquet").count_rows(filter=question)
            assert found == expected, f"pyarrow: {found} rows with {name} {sign} {value!r}, not {expected}"
    print("  filters    answered by statistics equal in duckdb and pyarrow")


def postgres(folder, command):
    """The COPY texts in a server of their own; counts and sums beside those of the JSON lines."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin")) + [os.path.dirname(shutil.which("initdb") or "")]
    if not os.path.exists(found[0] + "/initdb"):
        print("  postgres   no server here")
        return
    data = os.path.abspath(folder) + "/server"
    user = ["runuser", "-u", "nobody", "--"] if os.getuid() == 0 else []
    os.makedirs(data)
    if user:
        shutil.chown(data, "nobody")
    call = lambda *words: subprocess.run([*user, *words], check=True, capture_output=True, text=True, cwd="/")
    call(found[0] + "/initdb", "-D", data, "-A", "trust", "-U", "windrow", "-E", "UTF8", "--locale=C.UTF-8", "-N")
    call(found[0] + "/pg_ctl", "-D", data, "-w", "-l", data + "/log", "-o", f"-k {data} -c listen_addresses=''", "start")
    psql = [found[0] + "/psql", "-h", data, "-U", "windrow", "-q", "-v", "ON_ERROR_STOP=1", "-At", "postgres"]
    try:
        schema = subprocess.run([command, "schema", os.path.join(HERE, "all.lua"), "--as", "postgres"], check=True,
                                capture_output=True, text=True).stdout
        tables, keys = schema.split("\nalter", 1)
        steps = tables + "".join(f"\\copy {table} from '{os.path.abspath(folder)}/copy/{table}.copy'\n"
                                 for table in ("pages", "sentences")) + "alter" + keys
        subprocess.run(psql, input=steps, text=True, check=True)
        ask = lambda text: subprocess.run([*psql, "-c", text], check=True, capture_output=True, text=True).stdout.strip()
        rows = from_jsonl(folder, "sentences")
        expected = (f"{len(rows)}|{sum(row['length'] for row in rows)}|{sum(row['long'] for row in rows)}|"
                    f"{sum(len(row['text']) for row in rows)}|{sum(len(row['marks'] or []) for row in rows)}|"
                    f"{sum(int(instant(row['at']).timestamp()) for row in rows if row['at'])}")
        loaded = ask("select count(*), sum(length), sum(long::int), sum(length(text)), sum(json_array_length(marks)), "
                     "sum(floor(extract(epoch from at)))::bigint from sentences")
        assert loaded == expected, f"postgres: {loaded}, not {expected}"
        pages = ask("select count(*), count(title), sum(json_array_length(heads)) from pages")
        print(f"  postgres   rows, sums of numbers, lengths and moments equal: {loaded}; pages {pages}; foreign keys hold")
    finally:
        call(found[0] + "/pg_ctl", "-D", data, "-m", "fast", "stop")


def spark(folder):
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        print("  spark      no pyspark here")
        return
    session = (SparkSession.builder.master("local[1]").appName("windrow formats").config("spark.ui.enabled", "false")
               .config("spark.sql.session.timeZone", "UTC").config("spark.sql.parquet.enableVectorizedReader", "true").getOrCreate())
    session.sparkContext.setLogLevel("ERROR")
    for table in ("pages", "sentences"):
        def read(path, name):
            rows = session.read.parquet(f"{path}/parquet/{name}.parquet").collect()
            return [row.asDict(recursive=True) for row in rows]
        compare(folder, table, "spark", lambda path, name: [
            {key: value.replace(tzinfo=datetime.timezone.utc) if isinstance(value, datetime.datetime) else value
             for key, value in row.items()} for row in read(path, name)])
    session.stop()


def croissant(folder):
    try:
        import mlcroissant
    except ImportError:
        print("  croissant  no mlcroissant here")
        return
    for kind in ("jsonl", "csv", "parquet"):
        dataset = mlcroissant.Dataset(jsonld=f"{folder}/{kind}/croissant.json")
        assert not dataset.metadata.ctx.issues.errors, dataset.metadata.ctx.issues.report()
        for table in ("pages", "sentences"):
            rows = sum(1 for _ in dataset.records(table))
            assert rows == len(from_jsonl(folder, table)), f"croissant: {rows} {table} of {kind}"
    print("  croissant  valid, and its records can be read, for jsonl, csv and parquet")


def main():
    command, folder, inputs = os.path.abspath(sys.argv[1]), sys.argv[2], sys.argv[3:]
    os.environ["TZ"] = "UTC"
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for kind in ("jsonl", "csv", "parquet", "copy"):
        run(command, f"{folder}/{kind}/", inputs, "--format", kind, *(["--no-guard"] if kind == "csv" else []))
    run(command, f"{folder}/x.sqlite", inputs)
    for table in ("pages", "sentences"):
        for name, read in (("csv", from_csv), ("pyarrow", from_arrow), ("duckdb", from_duckdb), ("sqlite", from_sqlite)):
            compare(folder, table, name, read)
    filters(folder)
    spark(folder)
    croissant(folder)
    postgres(folder, command)


main()
