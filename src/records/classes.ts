/**
 * Puts together what stands in one list, and by way of however many lists: for each name the class it is in, in the order
 * in which names came. A list says that all its names are one.
 */
export function classesOf<N>(lists: Iterable<readonly N[]>): ReadonlyMap<N, readonly N[]> {
  const classes = new Map<N, N[]>();
  for (const list of lists) {
    const [first, ...others] = list;
    if (first === undefined) continue;
    let joined = classOf(first, classes);
    for (const other of others) joined = join(joined, classOf(other, classes), classes);
  }
  return classes;
}

function classOf<N>(name: N, classes: Map<N, N[]>): N[] {
  const known = classes.get(name);
  if (known !== undefined) return known;
  const made = [name];
  classes.set(name, made);
  return made;
}

/** The smaller of two goes into the larger, so that no name moves often. */
function join<N>(one: N[], other: N[], classes: Map<N, N[]>): N[] {
  if (one === other) return one;
  const [large, small] = one.length < other.length ? [other, one] : [one, other];
  for (const name of small) {
    large.push(name);
    classes.set(name, large);
  }
  return large;
}
