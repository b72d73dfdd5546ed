"""Reads lines of a pattern and a text, both in base64, and prints for each whether the pattern is found in the text."""

import sys
from base64 import b64decode
from functools import lru_cache


def with_re():
    import re
    import warnings

    warnings.simplefilter("error")
    return lambda pattern: lambda text: re.search(pattern, text) is not None


def with_rust():
    from pydantic_core import SchemaValidator, core_schema

    def compiled(pattern):
        return SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex")).isinstance_python

    return compiled


compiled = lru_cache(None)({"re": with_re, "rust": with_rust}[sys.argv[1]]())
for line in sys.stdin:
    pattern, text = (b64decode(field).decode() for field in line.rstrip("\n").split(" "))
    print("true" if compiled(pattern)(text) else "false")
