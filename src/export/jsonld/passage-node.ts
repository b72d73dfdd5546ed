import type { Evidence, TextPosition } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { Lookup } from "../shared/lookup.js";

/** A passage as the target of a Web Annotation: a part of the document, by selectors. */
export function passageNode(lookup: Lookup, evidence: Evidence, address: string, index: number) {
  const passage = { "@type": "SpecificResource", position: index + 1, hasSource: evidence.source };
  if (evidence.type === "locator") {
    const { page, time, section } = evidence;
    return defined({ ...passage, page, time, section });
  }
  const { start, end } = evidence;
  const positions = { "@type": "TextPositionSelector", "@id": `${address}/text`, start, end };
  return { ...passage, hasSelector: [positions, fragmentNode(lookup, evidence, `${address}/fragment`)] };
}

/** The passage for a browser: the fragment, where the document has an address, and the words that it is made of. */
function fragmentNode(lookup: Lookup, evidence: TextPosition, address: string) {
  return defined({
    "@type": "FragmentSelector",
    "@id": address,
    conformsTo: "https://wicg.github.io/scroll-to-text-fragment/",
    fragment: lookup.address(evidence)?.split("#")[1],
    textFragment: { "@id": `${address}/words`, ...evidence.textFragment },
  });
}
