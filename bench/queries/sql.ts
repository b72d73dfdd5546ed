import type { AgencyQuestion, DateQuestion, Question } from "./question.js";

/** The words for a question; its numbers are bound in the order of `valuesOf`. */
export const conditionOf = (dates: DateQuestion | undefined, agency: AgencyQuestion | undefined, overlap: string) => {
  const surely = "((inner_first <= ? and inner_last >= ?) or (first_day >= ? and last_day <= ?))";
  const sure = { any: [], definite: [surely], possible: [`not ${surely}`] } as const;
  const time = dates ? [overlap, ...sure[dates.certainty]] : [];
  const part = agency ? ["place in (select event from part where actor between ? and ?)"] : [];
  return [...time, ...part].join(" and ");
};

export function valuesOf({ dates, agency }: Question): number[] {
  const time = dates ? [dates.toDay, dates.fromDay] : [];
  const sure = dates && dates.certainty !== "any" ? [...time, dates.fromDay, dates.toDay] : [];
  return [...time, ...sure, ...(agency ? [agency.first, agency.last] : [])];
}
