import { toCsv } from "./csv.js";
import type { Exporter } from "./exporter.js";
import { toParquet } from "./parquet.js";

/** What is known of a format: how to write it, and what to call what was written. */
export interface ExportFormat {
  readonly exporter: Exporter;
  /** Whether the exporter gives one file or a folder of files. */
  readonly kind: "file" | "folder";
  /** Media type of the file, or of the files of the folder. */
  readonly mediaType: string;
  /** What a file's name ends in, with its dot: `.jsonld`. A folder has none. */
  readonly extension: string;
}

/** Every format by the name that the command line knows it by. */
export const exportFormats = {
  csv: { exporter: toCsv, kind: "folder", mediaType: "text/csv", extension: "" },
  parquet: { exporter: toParquet, kind: "folder", mediaType: "application/vnd.apache.parquet", extension: "" },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof exportFormats;
