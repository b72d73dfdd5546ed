/** The length of a text in Unicode code points, which is how the model counts. Takes no memory, however long the text. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
