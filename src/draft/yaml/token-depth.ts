import type { CST } from "yaml";

/**
 * The offset of the first list or map that lies more than `most` deep; `undefined` where none does. Read from the tokens, without
 * recursion: what is composed from them is built by functions that call themselves.
 */
export function tooDeepAt(tokens: readonly CST.Token[], most: number): number | undefined {
  const pending = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    const inside = childrenOf(token);
    const isCollection = token.type !== "document" && inside !== none;
    if (isCollection && depth >= most) return token.offset;
    for (const child of inside) pending.push({ token: child, depth: isCollection ? depth + 1 : depth });
  }
  return undefined;
}

const none: readonly CST.Token[] = [];

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (token.type !== "block-map" && token.type !== "block-seq" && token.type !== "flow-collection") return none;
  const items: readonly CST.CollectionItem[] = token.items;
  return items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])]);
}
