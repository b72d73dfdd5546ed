"""Digest of a dataset file or of any JSON value: SHA-256 over RFC 8785 canonical JSON. Python 3 alone.

    python3 digest.py dataset.json
"""

import hashlib
import json
import sys
from decimal import Decimal


def number(value):
    """A number as ECMAScript writes it: the shortest digits that read back, 1e21 and up or below 1e-6 with an exponent."""
    value = float(value)
    if value in (float("inf"), float("-inf")) or value != value:
        raise ValueError("not JSON: an infinite number")
    if value == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    text, point = "".join(map(str, digits)), len(digits) + exponent
    if 0 < point <= 21:
        body = text.ljust(point, "0") if len(text) <= point else text[:point] + "." + text[point:]
    elif -6 < point <= 0:
        body = "0." + "0" * -point + text
    else:
        rest = "." + text[1:] if len(text) > 1 else ""
        body = f"{text[0]}{rest}e{point - 1:+d}"
    return ("-" if sign else "") + body


def canonical(value):
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))  # RFC 8785 sorts by UTF-16, Python by code point
        return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number(value)
    return json.dumps(value, ensure_ascii=False)


def digest_of(value):
    return "sha256:" + hashlib.sha256(canonical(value).encode("utf-8")).hexdigest()


def digest_dataset(dataset):
    return digest_of({key: value for key, value in dataset.items() if key not in ("version", "$schema")})


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        parsed = json.load(file)
    is_dataset = isinstance(parsed, dict) and "schemaVersion" in parsed
    print(digest_dataset(parsed) if is_dataset else digest_of(parsed))
