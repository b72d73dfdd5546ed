import { ask } from "../article/desk/desk.js";
import { counted } from "../words/label.js";
import { pageWithData } from "./page-with-data.js";
import type { Project } from "./project.js";
import type { Judged } from "./use-judgement.js";

interface DownloadsProps {
  readonly project: Project;
  readonly judgement: Judged;
}

/** The ways out: the draft always, the dataset and the page with it as soon as all of it is right. */
export function Downloads({ project, judgement }: DownloadsProps) {
  const { draft } = project;
  const { dataset, findings, isCurrent } = judgement;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return (
    <details class="downloads">
      <summary>Download</summary>
      <div class="menu">
        <button
          type="button"
          onClick={async () => save(`${draft.name}.yaml`, await ask("yaml", { draft }), "text/yaml")}
        >
          The draft, as YAML
        </button>
        <button type="button" onClick={() => save(`${draft.name}.draft.json`, json(draft), "application/json")}>
          The draft, as JSON
        </button>
        <button
          type="button"
          disabled={dataset === undefined || !isCurrent}
          onClick={() => save(`${draft.name}.json`, json(dataset), "application/json")}
        >
          The dataset
        </button>
        <button
          type="button"
          disabled={dataset === undefined || !isCurrent}
          onClick={() =>
            dataset &&
            save(
              `${draft.name}.html`,
              pageWithData(document, JSON.stringify(dataset), `${draft.name}.json`),
              "text/html",
            )
          }
        >
          This page with the data in it
        </button>
        <p class="hint">
          {dataset === undefined
            ? `A dataset has no errors; ${counted(errors, "thing is", "things are")} left to mend.`
            : "All of it is right: every quotation stands in its text, to the character."}{" "}
          No download has the text of the article in it, beyond what the draft quotes.
        </p>
      </div>
    </details>
  );
}

function save(name: string, content: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
