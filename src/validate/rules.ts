import type { DatasetRule, RecordRule } from "./rule.js";
import { duplicateId } from "./rules/duplicate-id.js";
import { earliestAfterLatest } from "./rules/earliest-after-latest.js";
import { onePrimaryName } from "./rules/one-primary-name.js";
import { unresolvedReference } from "./rules/unresolved-reference.js";

/** The rules that one record decides alone. */
export const recordRules: readonly RecordRule[] = [onePrimaryName, earliestAfterLatest];

/** The rules that need the other records of the dataset. */
export const datasetRules: readonly DatasetRule[] = [duplicateId, unresolvedReference];
