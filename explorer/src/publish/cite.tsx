import { type Dataset, dataset as packaged } from "attributed-events";
import { citeDataset, publication, toText } from "attributed-events/cite";
import { useState } from "preact/hooks";

/** How to cite the data in this version. Written when somebody asks: the digest in it is over all of the data. */
export function Cite({ dataset }: { dataset: Dataset }) {
  const [text, setText] = useState("");
  const write = (isOpen: boolean) => {
    if (!isOpen || text !== "") return;
    setText(toText(citeDataset(dataset, dataset.id === packaged.id ? publication : undefined)));
  };
  return (
    <details class="cite" onToggle={({ currentTarget }) => write(currentTarget.open)}>
      <summary>How to cite</summary>
      <p>
        <bdi dir="auto">{text}</bdi>
      </p>
    </details>
  );
}
