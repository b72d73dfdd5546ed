import { vocabularies } from "attributed-events";
import type { DraftLink } from "attributed-events/draft";
import { useId } from "preact/hooks";
import { label } from "../words/label.js";
import { claimLine, claimsOf } from "./bench.js";
import type { PartProps } from "./part-props.js";
import { changed, withItem } from "./project.js";
import { Refusals } from "./refusals.js";

const types = Object.keys(vocabularies.LinkType) as DraftLink["type"][];

/** How a claim stands to others: what it denies, what it adds to. */
export function LinkFields({ bench, claim, findings, onChange }: PartProps) {
  const id = useId();
  const links = claim.links ?? [];
  const others = claimsOf(bench.project).filter(({ key }) => key !== claim.key && key !== "");
  const lineOf = (key: string) => {
    const other = others.find((one) => one.key === key);
    return other === undefined ? key : claimLine(bench.project, other);
  };
  if (others.length === 0) return null;
  const set = (list: readonly DraftLink[]) =>
    onChange((one) => changed(one, { links: list.length === 0 ? undefined : list }));
  const isDenial = claim.speakers?.at(-1)?.commitment === "denied";
  return (
    <fieldset>
      <legend>Beside other claims</legend>
      <ul class="chips">
        {links.map((link, at) => (
          <li key={link.claim}>
            <select
              aria-label={`How it stands to: ${lineOf(link.claim)}`}
              value={link.type}
              onChange={({ currentTarget: { value } }) =>
                set(withItem(links, at, { ...link, type: types.find((one) => one === value) ?? link.type }))
              }
            >
              {types.map((type) => (
                <option key={type} value={type}>
                  {label(type)}
                </option>
              ))}
            </select>{" "}
            <bdi>{lineOf(link.claim)}</bdi>{" "}
            <button
              type="button"
              aria-label={`Take out: ${lineOf(link.claim)}`}
              onClick={() => set(withItem(links, at, undefined))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div class="field">
        <label for={id}>
          {isDenial ? "Which claim it denies" : "Another claim that it adds to, denies or bears out"}
        </label>
        <select
          id={id}
          value=""
          onChange={({ currentTarget: { value } }) => {
            if (value !== "") set([...links, { type: isDenial ? "denies" : "elaborates", claim: value }]);
          }}
        >
          <option value="">none</option>
          {others.map((one) => (
            <option key={one.key} value={one.key}>
              {claimLine(bench.project, one)}
            </option>
          ))}
        </select>
      </div>
      <Refusals findings={findings} />
    </fieldset>
  );
}
