import { useId } from "preact/hooks";
import type { PartProps } from "./part-props.js";
import { changed } from "./project.js";

/** What was looked at again and is let stand, with the reason; it stays with the claim. */
export function Accept({ claim, findings, onChange }: Omit<PartProps, "bench">) {
  const id = useId();
  const accepted = claim.accepted ?? [];
  const asked = findings.filter(({ severity }) => severity === "warning").map(({ code }) => code);
  const codes = [...new Set([...accepted.map(({ warning }) => warning), ...asked])];
  if (codes.length === 0) return null;
  return (
    <fieldset>
      <legend>Looked at again</legend>
      {codes.map((code) => (
        <div class="field" key={code}>
          <label for={`${id}-${code}`}>It stands as it is, because</label>
          <input
            id={`${id}-${code}`}
            value={accepted.find(({ warning }) => warning === code)?.reason ?? ""}
            onInput={({ currentTarget: { value } }) =>
              onChange((one) => {
                const others = (one.accepted ?? []).filter(({ warning }) => warning !== code);
                const list = value === "" ? others : [...others, { warning: code, reason: value }];
                return changed(one, { accepted: list.length === 0 ? undefined : list });
              }, `accepted ${code}`)
            }
          />
        </div>
      ))}
    </fieldset>
  );
}
