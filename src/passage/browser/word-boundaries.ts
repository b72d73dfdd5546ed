/** So much of a text is read at a time, when something is asked of it. */
const BLOCK = 2048;

/**
 * Whether a word begins or ends at an index of a text, as the engine parts words in a language. Only those stretches of the text are
 * read that are asked about.
 */
export function wordBoundariesOf(text: string, language: string): (index: number) => boolean {
  const segmenter = segmenterOf(language);
  const borders = blockBorders(text);
  const boundaries = new Uint8Array(text.length + 1);
  const isRead = new Uint8Array(borders.length);
  return (index) => {
    let block = Math.floor(index / BLOCK);
    while (block > 0 && (borders[block] ?? 0) > index) block--;
    const [from, to] = [borders[block] ?? 0, borders[block + 1] ?? text.length];
    if (isRead[block] === 0) for (const at of wordBreaks(text.slice(from, to), segmenter)) boundaries[from + at] = 1;
    isRead[block] = 1;
    return index === text.length || boundaries[index] === 1;
  };
}

/** Where a word begins after a space, first after each so many units: what stands before does not change how words part after it. */
function blockBorders(text: string): Uint32Array {
  const borders = new Uint32Array(Math.ceil(text.length / BLOCK) + 1).fill(text.length);
  let next = text.length;
  for (let index = text.length - 1; index > 0; index--) {
    if (startsAnew(text, index)) next = index;
    if (index % BLOCK === 0) borders[index / BLOCK] = next;
  }
  borders[0] = 0;
  return borders;
}

function startsAnew(text: string, index: number): boolean {
  const [before, unit] = [text.charCodeAt(index - 1), text.charCodeAt(index)];
  if (before !== 0x20 && before !== 0x0a) return false;
  return unit < 0x80 ? unit > 0x20 : /^[\p{L}\p{N}]/u.test(text.slice(index, index + 2));
}

const WINDOW = 500;

/**
 * Where words begin and end, as indexes of the string. Engines take time that grows with the square of what they segment, so they
 * get it in pieces, each beginning with the last word of the one before.
 */
function* wordBreaks(written: string, segmenter: Intl.Segmenter): Iterable<number> {
  // To a browser a soft hyphen ends a word, and marks of direction belong to the word before.
  const text = written.replaceAll("\u00ad", "\0");
  for (let from = 0; from < text.length; ) {
    let last = 0;
    for (const { index } of segmenter.segment(text.slice(from, from + WINDOW))) {
      yield from + index;
      last = index;
    }
    from += last === 0 || from + WINDOW >= text.length ? WINDOW : last;
  }
}

/** The model's language tags are well-formed, and not every well-formed tag is one that the engine accepts. */
function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("en", { granularity: "word" });
  }
}
