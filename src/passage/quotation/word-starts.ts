/** Of ASCII: 0 a space, 1 a plain letter or digit, 2 another character. */
const kinds = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  unit === 0x20 ? 0 : /[A-Za-z0-9]/.test(String.fromCharCode(unit)) ? 1 : 2,
);

/** Every index of a text at which a quotation may begin: all but spaces and the insides of words of plain letters and digits. */
export function wordStarts(text: string): Uint32Array {
  let starts = new Uint32Array((text.length >> 2) + 2);
  let [length, before] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    if (length === starts.length) starts = doubled(starts);
    const unit = text.charCodeAt(index);
    const kind = unit < 0x80 ? (kinds[unit] ?? 0) : 2;
    // Without a branch, which the processor could not foresee.
    starts[length] = index;
    length += (kind >> 1) | (kind & ~before & 1);
    before = kind;
  }
  return starts.slice(0, length);
}

function doubled(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * list.length);
  larger.set(list);
  return larger;
}
