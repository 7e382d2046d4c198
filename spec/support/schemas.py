#!/usr/bin/env python3
"""schemas.py: what `windrow schema` prints of every example, and the packages that `windrow run` writes, by the formats'
own validators (make schema-check): jsonschema, sqlite3, frictionless and mlcroissant where they are installed."""
import glob
import json
import os
import sqlite3
import subprocess
import sys
import tempfile

import jsonschema

try:
    import frictionless
except ImportError:
    frictionless = None
try:
    import mlcroissant
except ImportError:
    mlcroissant = None

command = sys.argv[1]


def schema(script, form):
    return subprocess.run([command, "schema", script, "--as", form], check=True, capture_output=True, text=True).stdout


def check_json(script, folder):
    """The schema is one, and every expected row is valid by it."""
    described = json.loads(schema(script, "json-schema"))
    kind = jsonschema.validators.validator_for(described, jsonschema.Draft202012Validator)
    kind.check_schema(described)
    validator, rows = kind(described, format_checker=kind.FORMAT_CHECKER), 0
    for path in glob.glob(os.path.join(folder, "tests", "*.jsonl")):
        for line in open(path, encoding="utf-8"):
            row = json.loads(line)
            if "status" not in row:
                validator.validate(row)
                rows += 1
    return "JSON Schema: %d rows valid" % rows


def check_sql(script, _):
    """SQLite takes the statements, and its references hold together."""
    database = sqlite3.connect(":memory:")
    database.executescript(schema(script, "sql"))
    tables = database.execute("select count(*) from sqlite_master where type = 'table'").fetchone()[0]
    assert not database.execute("pragma foreign_key_check").fetchall()
    return "SQL: %d tables" % tables


def check_croissant(script, _):
    """Croissant's own reader takes the description."""
    if not mlcroissant:
        return "Croissant: mlcroissant is not installed"
    dataset = mlcroissant.Dataset(jsonld=json.loads(schema(script, "croissant")))
    assert not dataset.metadata.issues.errors, dataset.metadata.issues.report()
    return "Croissant: %d record sets valid" % len(dataset.metadata.record_sets)


def check_package(script, folder):
    """A package that a run writes is valid, with its rows."""
    if not frictionless:
        return "data package: frictionless is not installed"
    pages = [p for p in glob.glob(os.path.join(folder, "tests", "*")) if not p.endswith(".jsonl")]
    with tempfile.TemporaryDirectory() as place:
        subprocess.run([command, "run", script, *pages, "-o", place + "/out/", "--format", "csv", "--quiet"], check=True)
        report = frictionless.validate(place + "/out/datapackage.json")
        assert report.valid, report.flatten(["resource", "rowNumber", "fieldNumber", "type", "note"])
        return "data package: %d resources valid" % len(report.tasks)


def main():
    failed = 0
    for folder in sorted(glob.glob("examples/*/")):
        folder = folder.rstrip("/")
        script = "%s/%s.lua" % (folder, os.path.basename(folder))
        if not os.path.exists(script):  # examples of running, not of scripts
            continue
        for check in (check_json, check_sql, check_croissant, check_package):
            try:
                print("ok    %s  %s" % (folder, check(script, folder)))
            except Exception as fault:  # whatever a validator says
                failed += 1
                print("FAIL  %s  %s: %s" % (folder, check.__name__, str(fault)[:600]))
    sys.exit(1 if failed else 0)


main()
