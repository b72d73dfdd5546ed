import type { Dataset } from "attributed-events";
import type { ComponentChildren } from "preact";
import { OutsideLink } from "../elements/outside-link.js";
import { counted } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { publishedText } from "../words/when-text.js";

/** What the page is, and what was read. */
export function Header({ dataset, children }: { dataset: Dataset; children: ComponentChildren }) {
  return (
    <header>
      <button type="button" class="skip" onClick={() => document.querySelector("main")?.focus()}>
        Skip to the picture
      </button>
      <div class="titles">
        <h1>Who says what happened</h1>
        <Sources dataset={dataset} />
      </div>
      <div class="actions">{children}</div>
    </header>
  );
}

function Sources({ dataset }: { dataset: Dataset }) {
  const [source, ...others] = dataset.sources;
  if (source === undefined) return null;
  if (others.length > 0)
    return (
      <p class="source">
        <Words text={dataset.name} language="" />: {counted(dataset.sources.length, "document")}
      </p>
    );
  return (
    <p class="source">
      As told in{" "}
      <OutsideLink href={source.url}>
        <cite>
          <Words text={source.title ?? source.id} language={source.language} />
        </cite>
      </OutsideLink>
      , <Words text={source.publisher ?? ""} language={source.language} />, {publishedText(source.published)}
    </p>
  );
}
