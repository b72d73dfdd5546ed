/** The versions of Node that a package.json asks for. */
export interface NodeRange {
  /** `>=` and the oldest version. */
  readonly node: string;
}

/** Why a version of Node cannot run the program, in a sentence; `undefined` where it can. */
export function tooOld(version: string, { node }: NodeRange): string | undefined {
  const [major, minor] = numbersOf(version);
  const [oldest, oldestMinor] = numbersOf(node);
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return undefined;
  return `this is Node ${version}; Node ${oldest}.${oldestMinor} or later is needed`;
}

function numbersOf(version: string): readonly [number, number] {
  const [major = 0, minor = 0] = (version.match(/\d+/g) ?? []).map(Number);
  return [major, minor];
}
