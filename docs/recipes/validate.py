"""Judges a dataset, or records one a line (NDJSON), by the published JSON Schema. Needs the package jsonschema, 4.10 or later.

    python3 validate.py attributed-events.schema.json dataset.json
    python3 validate.py attributed-events.schema.json records.ndjson

Prints what is wrong, a line each; exits with 1 when something is. Rules across records need the Node package: see docs/issues.md.
"""

import json
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

KINDS = ("dataset", "source", "actor", "event", "claim")


def validators(bundle):
    """A validator for a dataset and one for each kind of record. The bundle refers to no other file."""
    return {kind: Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": bundle["$defs"]}) for kind in KINDS}


def once(pairs):
    """JSON objects in which a key stands twice are refused: readers differ in which of the two they take."""
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("an object has the same key twice")
    return dict(pairs)


def no_number(name):
    raise ValueError(f"{name} is not JSON")


def loads(text):
    return json.loads(text, object_pairs_hook=once, parse_constant=no_number)


def findings(validator, value):
    """What is wrong with a value: the place as a JSON Pointer, and the message. Of a union, the branch that fits best."""
    for error in validator.iter_errors(value):
        error = best_match([error])
        place = "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in error.absolute_path)
        yield f"{place or '(top level)'}: {error.message}"


def kind_of(record):
    prefix = str(record.get("id", "")).split(":")[0] if isinstance(record, dict) else ""
    return prefix if prefix in KINDS[1:] else None


def readings(text, first_line=1):
    """The value of a JSON text, or what is wrong with the text: a broken line must not hide what is wrong with the others."""
    try:
        return [loads(text.decode("utf-8"))], None
    except UnicodeDecodeError as error:
        return [], f"not UTF-8: the byte at offset {error.start}"
    except json.JSONDecodeError as error:
        return [], f"broken JSON: {error.msg} (line {error.lineno + first_line - 1}, column {error.colno})"
    except (ValueError, RecursionError) as error:
        return [], f"broken JSON: {error}"


def judge_line(text, number, judges):
    records, broken = readings(text, number)
    if broken:
        yield broken
    for record in records:
        kind = kind_of(record)
        yield from findings(judges[kind], record) if kind else ["no record: its id names no kind"]


def judge(path, judges):
    with open(path, "rb") as file:
        text = file.read().removeprefix(b"\xef\xbb\xbf")
    if not path.lower().endswith((".ndjson", ".jsonl")):
        values, broken = readings(text)
        if broken:
            yield broken
        for value in values:
            yield from findings(judges["dataset"], value)
        return
    for number, line in enumerate(text.split(b"\n"), 1):
        if line.strip():
            yield from (f"line {number}: {one}" for one in judge_line(line.rstrip(b"\r"), number, judges))


def main(schema, path):
    with open(schema, encoding="utf-8") as file:
        judges = validators(json.load(file))
    wrong = 0
    for line in judge(path, judges):
        wrong += 1
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
