import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.js";

describe("fold", () => {
  test.each([
    ["İlham Əliyev", "ilham əliyev"],
    ["ILHAM ALIYEV", "Ilham Aliyev"],
    ["DİN", "din"],
    ["DIN", "dın"],
    ["Türkiye", "turkiye"],
    ["Łódź", "lodz"],
    ["Straße", "STRASSE"],
    ["Œuvre Ærø", "oeuvre aero"],
    ["ΑΘΗΝΑΣ", "Αθήνας"],
    ["Ёлка", "елка"],
    ["ＦＢＩ", "fbi"],
    ["مُحَمَّد", "محمد"],
    ["Müller", "Mu\u0308ller"],
    ["O’Neill", "o'neill"],
    ["Al\u2010Jazeera", "al-jazeera"],
    ["  two \t words ", "two words"],
    ["har\u00adbour", "harbour"],
    ["\u202bAda\u202c\u200f", "ada"],
    ["می\u200cشود", "میشود"],
    ["محـــمد", "محمد"],
    ["ﻣﺤﻤﺪ", "محمد"],
    ["علی", "علي"],
    ["على", "علي"],
    ["فاطمة", "فاطمه"],
    ["کریم", "كريم"],
    ["أحمد", "احمد"],
    ["שָׁלוֹם", "שלומ"],
    ["צה״ל", 'צה"ל'],
  ])("takes %j and %j for the same", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ["Ada", "Ida"],
    ["कि", "का"],
    ["ば", "は"],
    ["C", "C++"],
    ["al-Jazeera", "al Jazeera"],
  ])("tells %j from %j", (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test("folds what is folded already to the same", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)));
  });

  test("takes any letter case for the same", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(text.toLowerCase()) === fold(fold(text))));
  });
});
