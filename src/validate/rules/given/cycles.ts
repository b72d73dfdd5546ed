/** The circles in a graph in which every node leads to at most one other: each once, from any of its nodes. No recursion. */
export function cyclesIn<N>(nodes: Iterable<N>, next: (node: N) => N | undefined): readonly (readonly N[])[] {
  const walkOf = new Map<N, number>();
  const cycles: N[][] = [];
  let walk = 0;
  for (const start of nodes) {
    walk++;
    let node: N | undefined = start;
    for (; node !== undefined && !walkOf.has(node); node = next(node)) walkOf.set(node, walk);
    if (node !== undefined && walkOf.get(node) === walk) cycles.push(circleFrom(node, next));
  }
  return cycles;
}

/** The nodes of the circle that `start` lies on, each once, from it on. */
function circleFrom<N>(start: N, next: (node: N) => N | undefined): N[] {
  const circle = [start];
  for (let node = next(start); node !== undefined && node !== start; node = next(node)) circle.push(node);
  return circle;
}
