import { spanOfDate } from "../../calendar/partial-date.js";
import type { Source } from "../../generated/types.js";

/**
 * When a document was published, as two columns of dates: every reader compares those, and none takes `2023-02` for a
 * day. The span of a month or a year belongs to no other date, so nothing is lost.
 */
export const publishedColumns = <Row, More extends readonly unknown[]>(
  sourceOf: (row: Row, ...more: More) => Source | undefined,
) =>
  (["earliest", "latest"] as const).map((bound) => ({
    name: `published_${bound}`,
    type: "date" as const,
    description: `The ${bound} day on which it may have been published: a month or a year has several. Empty where nothing is known.`,
    required: false,
    cell: (row: Row, ...more: More) => spanOfDate(sourceOf(row, ...more)?.published ?? null)[bound],
  }));
