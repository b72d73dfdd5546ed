import { kinds, listOf } from "../../records/kinds.js";
import { thousands } from "../../text/thousands.js";
import type { AddressPart, JsonType, NotPlain, ShapeFacts, TextFormat } from "../issues/facts/shape.js";
import { all, andNearest, number } from "../issues/words.js";
import type { Sentences } from "./sentences.js";

const typeNames: { readonly [T in JsonType]: string } = {
  object: "an object",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
};

const formats: { readonly [F in TextFormat]: string } = {
  language: 'a BCP 47 language tag such as "en" or "az-Latn"',
  country: 'the code of a country by ISO 3166-1, or of a former one by ISO 3166-3, such as "NO"',
  version: 'a semantic version such as "1.2.0"',
  sha256: "a SHA-256 digest: 64 digits and letters a to f, lowercase",
  time: 'hours:minutes:seconds such as "0:12:30"',
  scheme: 'the name of a register in lowercase such as "wikidata"',
  uuid: 'urn:uuid: and a UUID in lowercase, such as "urn:uuid:0b6c9c1e-6f0e-4a55-9d52-3f1c7f7f2a10"',
  "issue-code": 'the code of a warning, as the validator prints it, such as "unattributed-allegation"',
  key: 'a key: lowercase letters, digits and single hyphens, such as "coast-guard"',
  unknown: "what the schema allows",
};

const addressParts: { readonly [P in AddressPart]: string } = {
  scheme: "http:// or https://, in ASCII, other letters percent-encoded",
  user: "leave out the user name before the @",
  host: "a host is letters, digits, hyphens and single dots; other letters in punycode",
  port: "a port is a number from 1 to 65535",
};

const notPlain: { readonly [N in NotPlain]: string } = {
  undefined: "is undefined; leave the key out where nothing is known",
  function: "is a function, which JSON cannot hold",
  symbol: "is a symbol, which JSON cannot hold",
  bigint: "is a bigint, which JSON cannot hold; write a number",
  "class-instance": "is an instance of a class, such as a Date or a Map; write plain objects, lists and text",
  accessor: "is computed when it is read (a getter); write the value itself",
  hole: "is a hole in a list; every item must be there",
  cycle: "contains itself",
  unreadable: "cannot be read: reading it throws an error",
  unstable: "says something else each time it is read",
};

/** The longest vocabulary that a message lists. */
const MOST = 25;

const lists = all(
  kinds.map((kind) => listOf[kind]),
  "and",
);

const orLess = ', a month "2023-02", a year "2023", or null where nothing is known';

export const shapeSentences: Sentences<keyof ShapeFacts> = {
  "wrong-type": ({ expected, found, value, path, items, inQuotes }) => {
    if (items !== undefined)
      return `must be ${typeNames[expected]}, is a list of ${listOf[items]}; give the document that has all of ${lists}, which for the packaged data is dataset.json`;
    const is = found === "object" || found === "array" || found === "null" ? typeNames[found] : value;
    const isKey = found === "null" && typeof path.at(-1) === "string";
    const mended = inQuotes === undefined ? "" : `; write ${inQuotes}`;
    return `must be ${typeNames[expected]}, is ${is}${isKey ? "; leave the key out where it is optional" : mended}`;
  },
  "missing-key": ({ key }) => `lacks "${key}"`,
  "unknown-key": ({ nearest, known }) =>
    `is no key here${nearest === undefined ? `; known are ${all(known, "and")}` : andNearest(nearest)}`,
  "not-in-vocabulary": ({ value, allowed, nearest }) => {
    if (allowed[0] === true) return `is ${value}; must be true, or left out`;
    if (nearest !== undefined) return `${value} is not in the vocabulary${andNearest(nearest)}`;
    if (allowed.length <= MOST) return `is ${value}; must be ${all(allowed, "or")}`;
    return `${value} is none of the ${allowed.length} values of the vocabulary, which docs/vocabulary.md and the JSON Schema list`;
  },
  "bad-id": ({ value, prefixes, is, nearest }) =>
    is === undefined
      ? `${value} is no id: ${all(prefixes, "or")} and then lowercase letters, digits and single hyphens${andNearest(nearest)}`
      : `${value} is the id of ${is === "claim" || is === "source" ? "a" : "an"} ${is}; here must be one that begins with ${all(prefixes, "or")}`,
  "bad-date": ({ value, lastDay, noSuchYear, mayBePartial }) =>
    noSuchYear
      ? `${value} is no day of the calendar: there was no year 0; years are 0001 to 9999`
      : lastDay === undefined
        ? `${value} is no date; write year-month-day such as "2023-02-01"${mayBePartial ? orLess : ""}`
        : `${value} is no day of the calendar: that month has ${lastDay}`,
  "bad-url": ({ value, part, character, write }) =>
    `${value} is no web address: ${part === undefined ? `write ${write} for ${character}` : addressParts[part]}`,
  "bad-quote": ({ value, words }) =>
    words > 0 && words <= 4
      ? `${value} must begin and end with a word, with one to three spaces between words`
      : `${value} has ${number(words, "word")}; quote one to four`,
  "bad-format": ({ value, format, nearest }) => `${value} is not ${formats[format]}${andNearest(nearest)}`,
  "unsupported-schema-version": ({ value, supported, is }) =>
    `${value} is not supported, ${supported} is; ${
      is === "older"
        ? "convert the file, as the changelog says"
        : is === "newer"
          ? "update attributed-events"
          : "write three numbers"
    }`,
  "too-long": ({ length, limit }) => `has ${number(length, "character")}; at most ${thousands(limit)}`,
  "too-short": ({ length, limit }) =>
    `has ${number(length, "character")}; at least ${limit}, or leave the key out where it is optional`,
  "too-many": ({ length, limit }) => `has ${number(length, "item")}; at most ${thousands(limit)}`,
  "too-few": ({ length, limit }) => `has ${number(length, "item")}; at least ${limit}`,
  "out-of-range": ({ value, minimum, maximum }) =>
    minimum === undefined ? `is ${value}; at most ${maximum}` : `is ${value}; at least ${minimum}`,
  "not-integer": ({ value }) => `is ${value}; must be a whole number`,
  "not-finite": ({ value }) => `is ${value}, which is no number that JSON can hold`,
  "too-deep": ({ limit }) => `is nested deeper than ${number(limit, "level")}`,
  "too-many-values": ({ limit }) => `has more than ${number(limit, "value")} in it`,
  "not-plain-json": ({ found }) => notPlain[found],
};
