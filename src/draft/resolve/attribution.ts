import type { DraftDocumentStep, DraftSpeaker } from "../../generated/draft-types.js";
import type { AttributionStep, SourceId } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { Path } from "../../validate/issues/pointer.js";
import { cueOf } from "./cue.js";
import type { Desk } from "./desk.js";
import type { Item } from "./draft-parts.js";
import type { Passage } from "./passages.js";
import type { Present } from "./present.js";

/** The path of who says a claim: the document, and behind it the speakers. */
export function attributionOf(
  { path, value }: Item<"claim">,
  source: SourceId,
  passages: readonly Passage[],
  desk: Desk,
): readonly AttributionStep[] {
  const { document = {}, speakers = [] } = value;
  const place = [...path, "document"];
  const { commitment = speakers.length === 0 ? "certain" : "uncommitted" } = document;
  const { onBehalfOf, cue, event } = saidOf(document, place, passages, desk);
  const first = defined({ by: source, onBehalfOf, cue, commitment, event });
  const last = speakers.length - 1;
  const others = speakers.map((speaker, at) =>
    speakerOf(speaker, at === last ? "certain" : "uncommitted", [...path, "speakers", at], passages, desk),
  );
  return [desk.origins.from(place, first, { by: [...path, "source"] }), ...others];
}

function speakerOf(
  speaker: Present<DraftSpeaker>,
  usual: AttributionStep["commitment"],
  path: Path,
  passages: readonly Passage[],
  desk: Desk,
): AttributionStep {
  const { by, unnamedSpeaker, together, commitment = usual } = speaker;
  const { keys, origins, find } = desk;
  const kinds = ["source", "actor"] as const;
  const found = (["by", "unnamedSpeaker"] as const).filter((key) => speaker[key] !== undefined);
  if (found.length !== 1) find("one-of", path, { keys: ["by", "unnamedSpeaker"], found });
  const id = keys.idOf(by, kinds, [...path, "by"]);
  const ids = together?.map((each, at) => keys.idOf(each, kinds, [...path, "together", at]));
  const { onBehalfOf, cue, event } = saidOf(speaker, path, passages, desk);
  if (id !== undefined)
    return origins.from(path, defined({ by: id, together: ids, onBehalfOf, cue, commitment, event }));
  if (ids) find("one-of", path, { keys: ["unnamedSpeaker", "together"], found: ["unnamedSpeaker", "together"] });
  const nobody = defined({ by: null, unnamedSpeaker: unnamedSpeaker ?? "nobody", onBehalfOf, cue, commitment, event });
  return origins.from(path, nobody, { by: [...path, "unnamedSpeaker"] });
}

/** What can be said of every step. */
function saidOf(
  { onBehalfOf, event, cue, carriedOver }: Present<DraftDocumentStep>,
  path: Path,
  passages: readonly Passage[],
  desk: Desk,
): Pick<AttributionStep, "onBehalfOf" | "cue" | "event"> {
  const { keys, find } = desk;
  if (cue && carriedOver) find("one-of", path, { keys: ["cue", "carriedOver"], found: ["cue", "carriedOver"] });
  return defined({
    onBehalfOf: keys.idOf(onBehalfOf, ["actor"], [...path, "onBehalfOf"]),
    cue: carriedOver ? ({ type: "continuation" } as const) : cue && cueOf(cue, [...path, "cue"], passages, desk),
    event: keys.idOf(event, ["event"], [...path, "event"]),
  });
}
