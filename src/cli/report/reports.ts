import { Option } from "commander";
import type { Io } from "../io.js";
import { githubReport } from "./github-report.js";
import { jsonReport } from "./json-report.js";
import type { Report } from "./report.js";
import { textReport } from "./text-report.js";

/** How issues of files are told, by the name of the format. */
export const reports = { text: textReport, json: jsonReport, github: githubReport } as const satisfies Record<
  string,
  (io: Io) => Report
>;

export type ReportFormat = keyof typeof reports;

/** The option that chooses one. */
export const formatOption = () =>
  new Option("-f, --format <format>", "how to tell it").choices(Object.keys(reports)).default("text");
