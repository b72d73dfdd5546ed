import type { Phrase } from "../state/lookup.js";

/** Words from the data, in their own language and writing direction, whatever stands around them. Always text. */
export function Words({ text, language }: Phrase) {
  return (
    <bdi dir="auto" lang={language === "" ? undefined : language}>
      {text}
    </bdi>
  );
}
