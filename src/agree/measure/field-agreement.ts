import type { Layer } from "../reading/reading.js";
import { alphaOf, countUnits, type Metric } from "./alpha.js";
import { intervalOf, type Resampling } from "./bootstrap.js";
import { type Coefficient, FEWEST, none } from "./coefficient.js";
import { countPairs, kappaOf, type Pair } from "./kappa.js";
import type { CodedField, FieldUnit } from "./units.js";

/** How far one value of a field is agreed on, against all others together. */
export interface ValueAgreement {
  /** The value. */
  readonly value: string;
  /** How often each reader gave it, where others coded the same thing. */
  readonly given: readonly number[];
  /** Krippendorff's alpha of this value against the rest. */
  readonly alpha: Coefficient;
  /** Cohen's kappa of this value against the rest; of two readers. */
  readonly kappa?: Coefficient;
}

/** How far the readers agree in one field. */
export interface FieldAgreement {
  /** The layer that the field is in. */
  readonly layer: Layer;
  /** The field, as reports call it. */
  readonly field: string;
  /** What is compared where it is not the record itself: `inner speaker`. */
  readonly each?: string;
  /** Things that two readers or more coded. */
  readonly units: number;
  /** Of these, how many all who coded them coded alike. */
  readonly same: number;
  /** The share of pairs of codings of one thing that are alike; `null` where nothing was coded twice. */
  readonly observed: number | null;
  /** Krippendorff's alpha of all readers; absent where chance says nothing. */
  readonly alpha?: Coefficient;
  /** Cohen's kappa; of two readers and of values without order. */
  readonly kappa?: Coefficient;
  /** Each value by itself, most frequent first; of words of a vocabulary. */
  readonly values?: readonly ValueAgreement[];
}

/** A value used less often is not judged by itself. */
const FEWEST_OF_VALUE = 5;

const isCoded = ({ values }: FieldUnit) => values.filter((value) => value !== undefined).length > 1;

/** How far the readers agree in a field. */
export function fieldAgreement({ layer, name, field, units }: CodedField, resampling: Resampling): FieldAgreement {
  const coded = units.filter(isCoded).map(({ values }) => values);
  const { metric, each, open } = field;
  return {
    layer,
    field: name,
    ...(each === undefined ? {} : { each }),
    ...shares(coded),
    ...(metric === undefined ? {} : { alpha: alpha(coded, metric, resampling) }),
    ...(metric === "nominal" && coded[0]?.length === 2 ? { kappa: kappa(coded, resampling) } : {}),
    ...(metric === "nominal" && !open ? { values: valuesOf(coded, resampling) } : {}),
  };
}

type Codings = readonly (readonly (string | number | undefined)[])[];

function shares(coded: Codings) {
  let [same, alike, pairs] = [0, 0, 0];
  for (const unit of coded) {
    const values = unit.filter((value) => value !== undefined);
    if (values.every((value) => value === values[0])) same++;
    pairs += (values.length * (values.length - 1)) / 2;
    for (const [at, value] of values.entries()) alike += values.slice(at + 1).filter((other) => other === value).length;
  }
  return { units: coded.length, same, observed: pairs === 0 ? null : alike / pairs };
}

const alpha = (coded: Codings, metric: Metric, resampling: Resampling): Coefficient =>
  coefficient(coded.length, countUnits(coded), (sample) => alphaOf(sample, metric), resampling);

function kappa(coded: Codings, resampling: Resampling): Coefficient {
  const pairs = coded.flatMap(([one, other]): Pair[] =>
    one === undefined || other === undefined ? [] : [[one, other]],
  );
  return coefficient(pairs.length, countPairs(pairs), kappaOf, resampling);
}

function coefficient<C extends { readonly count: number }>(
  units: number,
  counts: readonly C[],
  value: (sample: readonly C[]) => number | undefined,
  resampling: Resampling,
): Coefficient {
  if (units === 0) return none("nothing-compared");
  const found = value(counts);
  if (found === undefined) return none("one-value");
  if (units < FEWEST) return none("too-few");
  const interval = intervalOf(counts, value, resampling);
  return { value: found, ...(interval ? { interval } : {}) };
}

function valuesOf(coded: Codings, resampling: Resampling): ValueAgreement[] {
  const given = new Map<string, number[]>();
  for (const unit of coded) {
    for (const [reader, value] of unit.entries()) {
      if (value === undefined) continue;
      const counts = given.get(String(value)) ?? unit.map(() => 0);
      given.set(String(value), counts);
      counts[reader] = (counts[reader] ?? 0) + 1;
    }
  }
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const frequent = [...given].sort((a, b) => total(b[1]) - total(a[1]) || (a[0] < b[0] ? -1 : 1));
  return frequent.map(([value, counts]): ValueAgreement => {
    const isTwo = counts.length === 2;
    if (total(counts) < FEWEST_OF_VALUE) {
      const rare = none("too-few");
      return { value, given: counts, alpha: rare, ...(isTwo ? { kappa: rare } : {}) };
    }
    const against = coded.map((unit) =>
      unit.map((one) => (one === undefined ? undefined : Number(String(one) === value))),
    );
    return {
      value,
      given: counts,
      alpha: alpha(against, "nominal", resampling),
      ...(isTwo ? { kappa: kappa(against, resampling) } : {}),
    };
  });
}
