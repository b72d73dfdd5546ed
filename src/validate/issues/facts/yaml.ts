/** What a problem of a draft's text says, before it is looked at what the draft says. */
export interface YamlFacts {
  /** The text is no YAML that a draft can be read from. */
  "invalid-yaml": { mistake: YamlMistake };
}

/** What keeps a text from being read as the YAML of a draft. */
export type YamlMistake =
  | "anchor"
  | "bracket-not-closed"
  | "colon-in-text"
  | "comma-in-text"
  | "directive"
  | "escape"
  | "indentation"
  | "key-not-text"
  | "key-without-colon"
  | "key-without-space"
  | "no-keys"
  | "quotes-not-closed"
  | "reserved-start"
  | "second-document"
  | "syntax"
  | "tab"
  | "tag"
  | "text-after-bracket"
  | "text-after-quotes"
  | "too-large"
  | "too-deep"
  | "nothing";
