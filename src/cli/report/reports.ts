import type { Io } from "../io.js";
import type { ReportFormat } from "./format-option.js";
import type { Report } from "./report.js";

const reports: { readonly [Format in ReportFormat]: () => Promise<(io: Io) => Report> } = {
  text: async () => (await import("./text-report.js")).textReport,
  json: async () => (await import("./json-report.js")).jsonReport,
  github: async () => (await import("./github-report.js")).githubReport,
};

/** Whoever tells of issues in this format. */
export async function reportAs(format: ReportFormat, io: Io): Promise<Report> {
  const report = await reports[format]();
  return report(io);
}
