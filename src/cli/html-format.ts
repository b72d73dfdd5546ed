import type { ExportFormat } from "../export/formats.js";
import { attributedPart } from "../export/shared/attributed.js";
import type { Exporter } from "../export/shared/exporter.js";
import { explorerPage, withData } from "./explorer-page.js";
import type { Io } from "./io.js";

/**
 * The explorer with a dataset in it, as a format that loses nothing: one page, to be read by a person.
 * It stands here and not among the exporters because it needs the page that the package ships.
 */
export async function htmlFormat(io: Io): Promise<ExportFormat> {
  const page = await explorerPage(io);
  const exporter: Exporter = (dataset, options) => ({
    output: withData(page, JSON.stringify(attributedPart(dataset, options)), `${dataset.name}.json`),
    lost: [],
  });
  return { exporter, kind: "file", mediaType: "text/html", extension: ".html" };
}
