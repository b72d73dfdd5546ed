import type { Evidence, TextPosition } from "../../generated/types.js";
import { defined } from "../defined.js";
import type { Lookup } from "../lookup.js";

/** A passage as the target of a Web Annotation: a part of the document, by selectors. */
export function passageNode(lookup: Lookup, evidence: Evidence) {
  if (evidence.type === "locator") {
    const { source, page, time, section } = evidence;
    return defined({ "@type": "SpecificResource", hasSource: source, page, time, section });
  }
  const { source, start, end } = evidence;
  const positions = { "@type": "TextPositionSelector", start, end };
  return { "@type": "SpecificResource", hasSource: source, hasSelector: [positions, fragmentNode(lookup, evidence)] };
}

/** The passage for a browser: the fragment, where the document has an address, and the words that it is made of. */
function fragmentNode({ address }: Lookup, evidence: TextPosition) {
  return defined({
    "@type": "FragmentSelector",
    conformsTo: "https://wicg.github.io/scroll-to-text-fragment/",
    fragment: address(evidence)?.split("#")[1],
    textFragment: evidence.textFragment,
  });
}
