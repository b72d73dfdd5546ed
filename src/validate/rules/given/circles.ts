/**
 * Circles in a graph in which a node can lead to several others: at least one of each knot of them, the nodes in the order in which
 * they lead to each other. No recursion.
 */
export function circlesIn<N>(nodes: Iterable<N>, nextOf: (node: N) => readonly N[]): readonly (readonly N[])[] {
  const done = new Set<N>();
  const circles: N[][] = [];
  for (const start of nodes) {
    if (done.has(start)) continue;
    const path: N[] = [start];
    const places = new Map<N, number>([[start, 0]]);
    const pending = [[...nextOf(start)]];
    while (path.length > 0) {
      const next = pending.at(-1)?.pop();
      if (next === undefined) {
        const left = path.pop();
        pending.pop();
        if (left !== undefined) {
          places.delete(left);
          done.add(left);
        }
        continue;
      }
      const place = places.get(next);
      if (place !== undefined) circles.push(path.slice(place));
      if (place !== undefined || done.has(next)) continue;
      places.set(next, path.length);
      path.push(next);
      pending.push([...nextOf(next)]);
    }
  }
  return circles;
}
