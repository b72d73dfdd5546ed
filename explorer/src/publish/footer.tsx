import type { Lookup } from "../state/lookup.js";
import type { Selection } from "../state/selection.js";
import { Words } from "../words/phrase.js";
import { Cite } from "./cite.js";
import { CopyLink } from "./copy-link.js";
import { saveFile } from "./save-file.js";
import { Sources } from "./sources.js";
import { viewCsv, viewJson, viewRecords } from "./view-records.js";

/** What the data is, where it comes from, and how to take it along: on the screen and on paper. */
export function Footer({ lookup, selection }: { lookup: Lookup; selection: Selection }) {
  const { dataset } = lookup;
  const view = () => viewRecords(lookup, selection);
  return (
    <footer>
      <p>
        <b>
          <Words text={dataset.name} language="" />
        </b>{" "}
        {dataset.version} · {dataset.license}
      </p>
      <Sources sources={dataset.sources} />
      <Cite dataset={dataset} />
      <p class="take">
        <CopyLink />
        <span>
          Save this view:{" "}
          <button
            type="button"
            class="link"
            onClick={() => saveFile("claims.csv", "text/csv", viewCsv(lookup, view()))}
          >
            CSV
          </button>{" "}
          <button
            type="button"
            class="link"
            onClick={() => saveFile("view.json", "application/json", viewJson(view(), location.href))}
          >
            JSON
          </button>
        </span>
      </p>
      <p>Nothing here says that a claim is true. To be accused, detained or charged is not to be guilty.</p>
    </footer>
  );
}
