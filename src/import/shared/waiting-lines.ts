/** Lines of text that wait for their turn. */
export interface WaitingLines {
  /** Puts one behind the others. It has no line feed in it. */
  readonly push: (line: string) => void;
  /** Hands them out in their order, and forgets them. */
  readonly take: () => Iterable<string>;
}

const BLOCK = 2 ** 16;

/**
 * Lines as bytes in blocks. As strings, thousands of them would be looked at by every collection of garbage, which then lets the memory
 * grow by as much again.
 */
export function waitingLines(): WaitingLines {
  const encoder = new TextEncoder();
  const full: Uint8Array[] = [];
  let [block, used] = [new Uint8Array(0), 0];
  const put = (text: string): boolean => {
    const { read, written } = encoder.encodeInto(text, block.subarray(used));
    if (read < text.length) return false;
    used += written;
    return true;
  };
  const close = (room: number) => {
    if (used > 0) full.push(block.subarray(0, used));
    [block, used] = [new Uint8Array(room), 0];
  };
  function* take(): Iterable<string> {
    close(0);
    full.reverse();
    for (let next = full.pop(); next !== undefined; next = full.pop())
      yield* new TextDecoder().decode(next).trimEnd().split("\n");
  }
  return {
    push: (line) => {
      const text = `${line}\n`;
      if (put(text)) return;
      close(Math.max(BLOCK, 3 * text.length)); // A UTF-16 unit becomes three bytes at most.
      put(text);
    },
    take,
  };
}
