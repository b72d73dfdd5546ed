import { Option } from "commander";

const formats = ["text", "json", "github"] as const;

/** How issues of files can be told. */
export type ReportFormat = (typeof formats)[number];

/** The option that chooses one. */
export const formatOption = () =>
  new Option("-f, --format <format>", "how to tell it").choices(formats).default("text");
