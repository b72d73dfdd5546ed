export { alignReadings } from "./agree/align/align-readings.js";
export type { Aligned, Alignment } from "./agree/align/alignment.js";
export type { Division } from "./agree/align/divisions.js";
export { readAlignment } from "./agree/align/read-alignment.js";
export type { SpanRelation } from "./agree/align/span-relation.js";
export { type Agreement, type CompareOptions, compareReadings, type ReaderRecords } from "./agree/compare-readings.js";
export { krippendorffsAlpha, type Metric, type Unit } from "./agree/measure/alpha.js";
export type { Resampling } from "./agree/measure/bootstrap.js";
export type { Coefficient, WhyNone } from "./agree/measure/coefficient.js";
export type { Confusion } from "./agree/measure/confusion.js";
export type { FieldAgreement, ValueAgreement } from "./agree/measure/field-agreement.js";
export type { Found } from "./agree/measure/found.js";
export { cohensKappa, type Pair } from "./agree/measure/kappa.js";
export type { AttributionAgreement, LayerAgreement, PairAgreement } from "./agree/measure/pair-agreement.js";
export type { PassageAgreement } from "./agree/measure/passages.js";
export type { Layer, Reading } from "./agree/reading/reading.js";
export type { Difference, Disagreement, ReaderCoding } from "./agree/report/disagreement.js";
export type { Texts } from "./agree/report/find-disagreements.js";
export { toAgreementMarkdown } from "./agree/report/markdown.js";
export { toAgreementText } from "./agree/report/text.js";
export type { HarmKind } from "./agree/score/harm.js";
export type { Harm, Score } from "./agree/score/score-reading.js";
export { type SettlementVerdict, settleReadings } from "./agree/settle/settle-readings.js";
export {
  type Choice,
  formatSettlementIssue,
  type Settlement,
  type SettlementEntry,
  type SettlementIssue,
} from "./agree/settle/settlement.js";
export { toSettlement } from "./agree/settle/to-settlement.js";
