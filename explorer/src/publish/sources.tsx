import type { Dataset, Source } from "attributed-events";
import { OutsideLink } from "../elements/outside-link.js";
import { sourceName } from "../state/lookup.js";
import { counted, figure } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { publishedText } from "../words/when-text.js";

/** So many documents are listed; of more, the file that can be saved has all. */
const MANY = 100;

/** The documents that the data was read from, each with its address. */
export function Sources({ sources }: Pick<Dataset, "sources">) {
  const [source, ...others] = sources;
  if (source === undefined) return null;
  if (others.length === 0) return <Document source={source} />;
  return (
    <details class="sources">
      <summary>Read from {counted(sources.length, "document")}</summary>
      <ul>
        {sources.slice(0, MANY).map((one) => (
          <li key={one.id}>
            <Document source={one} />
          </li>
        ))}
      </ul>
      {sources.length > MANY ? <p>… and {figure(sources.length - MANY)} more.</p> : null}
    </details>
  );
}

function Document({ source }: { source: Source }) {
  return (
    <span>
      <OutsideLink href={source.url}>
        <cite>
          <Words text={source.title ?? source.id} language={source.language} />
        </cite>
      </OutsideLink>
      , <Words {...sourceName(source)} />, {publishedText(source.published)}
    </span>
  );
}
