import type { Dataset, Source } from "attributed-events";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { OutsideLink } from "../elements/outside-link.js";
import { counted, figure } from "../words/label.js";
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
      <details class="source documents">
        <summary>
          <Words text={dataset.name} language="" />: {counted(dataset.sources.length, "document")}
        </summary>
        <Documents sources={dataset.sources} />
      </details>
    );
  return (
    <p class="source">
      As told in <Document source={source} />
    </p>
  );
}

function Document({ source: { url, id, title, publisher, language, published } }: { source: Source }) {
  return (
    <>
      <OutsideLink href={url}>
        <cite>
          <Words text={title ?? id} language={language} />
        </cite>
      </OutsideLink>
      {publisher === undefined ? null : (
        <>
          , <Words text={publisher} language={language} />
        </>
      )}
      , {publishedText(published)}
    </>
  );
}

const STEP = 100;

function Documents({ sources }: { sources: readonly Source[] }) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul>
        {sources.slice(0, shown).map((source) => (
          <li key={source.id}>
            <Document source={source} />
          </li>
        ))}
      </ul>
      {sources.length > shown ? (
        <button type="button" class="more" onClick={() => setShown(shown + STEP)}>
          Show more: {figure(sources.length - shown)} are left
        </button>
      ) : null}
    </>
  );
}
