import type { ReportedEvent, Source } from "../../generated/types.js";
import type { RecordIndex } from "../record-index.js";
import type { Rule } from "../rule.js";

/** A document cannot tell what comes after it, save as intended or demanded: no bound of an event lies after its last source. */
export const datedAfterPublication: Rule = {
  code: "dated-after-publication",
  together: {
    event(event, find, index) {
      const { status, when } = event;
      if (status === "intended" || status === "demanded") return;
      const source = lastSource(event, index);
      const bound = (["earliest", "latest"] as const).find((key) => source && (when[key] ?? "") > source.published);
      const date = bound && when[bound];
      if (!source || !bound || !date) return;
      find("dated-after-publication", ["when", bound], {
        date,
        published: source.published,
        source: source.id,
        status,
      });
    },
  },
};

/** Of the sources of an event's claims the one published last; `undefined` where one of them is not known. */
function lastSource({ claims }: ReportedEvent, index: RecordIndex): Source | undefined {
  let last: Source | undefined;
  for (const id of claims) {
    const by = index.get("claim", id)?.attribution[0]?.by ?? "";
    const source = index.get("source", by);
    if (source === undefined) return undefined;
    if (last === undefined || source.published > last.published) last = source;
  }
  return last;
}
