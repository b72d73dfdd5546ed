import type { ReportedEvent } from "../../generated/types.js";
import { eventTypeTable } from "../../generated/vocabularies.js";

/** PLOVER 2.0's categories with their quad codes: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
export const quadCodes = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
} as const;

export type Category = keyof typeof quadCodes;

interface PloverType {
  readonly plover: Category | null;
  readonly modes: readonly string[];
  readonly cameo: string | null;
}

/** How PLOVER codes a type of event; its category is `null` where PLOVER has none. */
const ploverType = (type: ReportedEvent["type"]): PloverType => eventTypeTable[type];

/** The category of an event; `undefined` where PLOVER has none, and where the event is withdrawn, which PLOVER cannot say. */
export const categoryOf = ({ type, retracted }: ReportedEvent): Category | undefined =>
  retracted === undefined ? (ploverType(type).plover ?? undefined) : undefined;

/** The mode of a type of event, where it can have no other; empty where it may have several or has none. */
export function modesOf(type: ReportedEvent["type"]): readonly string[] {
  const { modes } = ploverType(type);
  return modes.length === 1 ? modes : [];
}

/** The CAMEO code of a type of event, where there is one. */
export const cameoOf = (type: ReportedEvent["type"]): string | undefined => ploverType(type).cameo ?? undefined;

/** Modes that bring the context of the same name with them. */
const alsoContexts = ["misinformation", "cyber"];

/** PLOVER's contexts that follow from the type and the status alone, its auxiliary `hypothetical` among them. */
export function contextsOf({ type, status }: ReportedEvent): string[] {
  return [
    ...modesOf(type).filter((mode) => alsoContexts.includes(mode)),
    ...(status === "intended" || status === "demanded" ? ["hypothetical"] : []),
  ];
}
