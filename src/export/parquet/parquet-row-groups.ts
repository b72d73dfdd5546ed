/** Thrift's compact protocol for: field 3, `num_rows`, is 0; field 4, `row_groups`, is a list of no items and of no type. */
const noRowGroups = [0x16, 0x00, 0x19, 0x00] as const;

/** The same list where it says that its items would be structs. */
const noStructs = 0x0c;

/**
 * A Parquet file without rows that says of its row groups, of which there are none, that they would be structs.
 * hyparquet-writer takes the type of a list from its first item and writes 0 where there is no item, which Arrow for
 * Rust refuses to read. A file that has the type already stays as it is.
 */
export function withTypedRowGroups(file: Uint8Array): Uint8Array {
  for (let at = footerStart(file); at < file.length; at += 1) {
    if (!noRowGroups.every((byte, offset) => file[at + offset] === byte)) continue;
    const typed = file.slice();
    typed[at + noRowGroups.length - 1] = noStructs;
    return typed;
  }
  return file;
}

/** A file ends in its footer, the footer's length in four bytes, and `PAR1`. */
function footerStart({ buffer, byteOffset, length }: Uint8Array): number {
  return length - 8 - new DataView(buffer, byteOffset).getUint32(length - 8, true);
}
