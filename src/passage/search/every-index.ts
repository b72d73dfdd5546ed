/** So many first units of a quotation are looked for by the engine. With all of them, its search can take time that grows with both lengths. */
const HEAD = 96;

/**
 * Calls `take` with every index at which words stand in a text, in order, those that overlap too, until it returns `true`. The time
 * grows with the text alone, whatever the words are: the engine's own search is quickest, except where both repeat themselves.
 */
export function everyIndex(text: string, words: string, take: (index: number) => boolean, from = 0): void {
  if (words === "" || words.length > text.length) return;
  const head = words.length > HEAD ? words.slice(0, HEAD) : words;
  let trust = 16 + Math.ceil(text.length / words.length);
  for (let at = text.indexOf(head, from); at >= 0; at = text.indexOf(head, at + 1)) {
    if (head !== words && trust-- === 0) {
      inSteps(text, words, at, take);
      return;
    }
    if ((head === words || text.startsWith(words, at)) && take(at)) return;
  }
}

/** Knuth, Morris and Pratt: no unit of the text is looked at more than twice. */
function inSteps(text: string, words: string, from: number, take: (index: number) => boolean): void {
  const back = borders(words);
  let same = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (same > 0 && words.charCodeAt(same) !== unit) same = back[same - 1] ?? 0;
    if (words.charCodeAt(same) === unit) same++;
    if (same < words.length) continue;
    if (take(at + 1 - words.length)) return;
    same = back[same - 1] ?? 0;
  }
}

/** For each end of a beginning of the words, how much of their beginning stands before it. */
function borders(words: string): Int32Array {
  const back = new Int32Array(words.length);
  let same = 0;
  for (let at = 1; at < words.length; at++) {
    while (same > 0 && words.charCodeAt(at) !== words.charCodeAt(same)) same = back[same - 1] ?? 0;
    if (words.charCodeAt(at) === words.charCodeAt(same)) same++;
    back[at] = same;
  }
  return back;
}
