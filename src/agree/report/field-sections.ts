import type { Agreement } from "../compare-readings.js";
import type { FieldAgreement, ValueAgreement } from "../measure/field-agreement.js";
import { coefficientText, counted, explanation, shareText } from "./numbers.js";
import type { Block, Section, Table } from "./section.js";

/** Every field of all readers, and every value of those whose values have no order. */
export function fieldSections({ fields, readers, resampling }: Agreement): Section[] {
  const { resamples, seed } = resampling;
  const drawn =
    resamples === 0 ? "" : ` In brackets the middle 95 % of ${resamples} resamples of what was coded (seed ${seed}).`;
  const isTwo = readers.length === 2;
  return [
    {
      heading: "Field by field",
      level: 2,
      blocks: [
        { text: `α is Krippendorff's alpha${isTwo ? ", κ Cohen's kappa" : ""}.${drawn} ${explanation}` },
        { table: fieldTable(fields, isTwo) },
      ],
    },
    { heading: "Value by value", level: 2, blocks: valueBlocks(fields, readers) },
  ];
}

function valueBlocks(fields: readonly FieldAgreement[], readers: Agreement["readers"]): Block[] {
  const judged = fields.filter(({ values = [] }) => values.length > 1);
  const unjudged = judged.flatMap(({ values = [] }) => values).filter((value) => !isJudged(value)).length;
  const left = unjudged === 0 ? "" : ` Left out for want of codings: ${counted(unjudged, "value")}.`;
  const table = valueTable(judged, readers);
  return [
    { text: `Each value against all others together: a field can agree well while one of its values does not.${left}` },
    ...(table.rows.length === 0 ? [] : [{ table }]),
  ];
}

const nameOf = ({ layer, field, each }: FieldAgreement): string =>
  `${layer}: ${field}${each === undefined ? "" : `, each ${each}`}`;

const fieldTable = (fields: readonly FieldAgreement[], isTwo: boolean): Table => ({
  head: ["field", "coded twice", "same", "observed", ...(isTwo ? ["κ"] : []), "α"],
  rows: fields.map((field) => [
    nameOf(field),
    String(field.units),
    String(field.same),
    shareText(field.observed),
    ...(isTwo ? [coefficientText(field.kappa)] : []),
    coefficientText(field.alpha),
  ]),
});

function valueTable(fields: readonly FieldAgreement[], readers: Agreement["readers"]): Table {
  const isTwo = readers.length === 2;
  return {
    head: ["value", ...readers.map(({ reader }) => reader), ...(isTwo ? ["κ"] : []), "α"],
    rows: fields.flatMap((field) =>
      (field.values ?? [])
        .filter(isJudged)
        .map(({ value, given, alpha, kappa }) => [
          `${field.layer}: ${field.field}: ${value}`,
          ...given.map(String),
          ...(isTwo ? [coefficientText(kappa)] : []),
          coefficientText(alpha),
        ]),
    ),
  };
}

/** A value that was given too rarely has no line of its own; JSON has them all. */
const isJudged = ({ alpha }: ValueAgreement): boolean => alpha.value !== null;
