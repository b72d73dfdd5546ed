import type { Claim, Dataset, EventCount, Participant, Place, ReportedEvent, Source } from "../../generated/types.js";
import type { Leaf } from "../../records/field-path.js";
import { type Lookup, lookupIn } from "../shared/lookup.js";
import type { LossTable } from "../shared/loss.js";
import { categoryOf } from "./categories.js";
import { ploverCountry } from "./country.js";
import { sideOf } from "./parties.js";
import { resolutions } from "./place.js";
import { sectors } from "./plover-actor.js";
import { documentOf } from "./record.js";
import { isCarried } from "./size.js";

const editorial = "has no place for warnings that editors let stand";
const noPassages = "has no place for passages and positions";
const unknownCountry = "is no code that ISO 3166-1 assigns";
const noTies = "has no ties between records";
const wordsOnly = "has no place for it but the sentences, which say it in words";

/** What PLOVER records cannot say of a dataset. */
export function ploverLosses(dataset: Dataset): LossTable {
  const lookup = lookupIn(dataset, dataset);
  const { events, claims, parties, documents, cited } = carriedBy(dataset, lookup);
  return {
    $schema: "is about our own file",
    language: "has no language of the coder's words",
    license: "has a licence of the text only",
    "sources[]": { reason: "is the document of no exported claim", when: isNotIn(documents) },
    "sources[].id": "has no ids of documents",
    "sources[].type": "has no types of documents",
    "sources[].title": {
      reason: "has one document for an event",
      when: (leaf) => !cited.has(idOf(leaf)) && hasPublisher(leaf),
    },
    "sources[].publishedBy": "has a publisher's name only",
    "sources[].authors[]": "has no authors",
    "sources[].identifiers": "has no ids of documents",
    "sources[].note": "has no notes on documents",
    "sources[].url": { reason: "has one document for an event", when: isNotIn(cited) },
    "sources[].language": { reason: "has one document for an event", when: isNotIn(cited) },
    "sources[].stamps[]": "has no place for other dates that a page shows",
    "sources[].text": noPassages,
    "sources[].accepted": editorial,
    "sources[].retracted": "has no place for withdrawals",
    "actors[]": {
      reason: "takes no part in an exported event; a speaker's name stands in the sentences",
      when: isNotIn(parties),
    },
    "actors[].type": {
      reason: "has no sector for it that would not say more",
      when: ({ value }) => !(String(value) in sectors),
    },
    "actors[].names[]": { reason: "has one name for an entity", when: isOtherName },
    "actors[].names[].language": "has no language of a name",
    "actors[].country": { reason: unknownCountry, when: isUnknownCountry },
    "actors[].parent": wordsOnly,
    "actors[].countedIn": wordsOnly,
    "actors[].size": wordsOnly,
    "actors[].claims[]": wordsOnly,
    "actors[].identifiers[]": { reason: "identifies entities by Wikidata alone", when: isOtherRegister },
    "actors[].note": "has no notes on entities",
    "actors[].accepted": editorial,
    "actors[].retracted": "has no place for withdrawals",
    "events[]": { reason: "is withdrawn, or PLOVER has no category for it", when: isNotIn(events) },
    "events[].when.basis": "has no place for what a date rests on",
    "events[].when.phrase": noPassages,
    "events[].when.claim": "has no place for what a date rests on",
    "events[].place.country": { reason: unknownCountry, when: isUnknownCountry },
    "events[].place.precision": {
      reason: "has no level for it",
      when: ({ within }) => isUnlevelled(within.at(-1) as Place),
    },
    "events[].place.identifiers[]": { reason: "identifies places by GeoNames alone", when: isOtherGazetteer },
    "events[].place.claim": "has no place for what a place rests on",
    "events[].participants[]": { reason: "has no place for means and bystanders", when: isSideless(lookup) },
    "events[].counts[]": { reason: "has one number each of dead, injured and arrested", when: isUnsized },
    "events[].counts[].group": "has one number each of dead, injured and arrested",
    "events[].counts[].claim": wordsOnly,
    "events[].counts[].low": "has one number each of dead, injured and arrested",
    "events[].counts[].high": "has one number each of dead, injured and arrested",
    "events[].counts[].exactness": "has one number each of dead, injured and arrested",
    "events[].identifiers": "has an id of its own for an event",
    "events[].note": "has no notes on events",
    "events[].accepted": editorial,
    "claims[]": { reason: "is about no exported event", when: isNotIn(claims) },
    "claims[].type": wordsOnly,
    "claims[].attribution[].cue.source": noPassages,
    "claims[].attribution[].cue.start": noPassages,
    "claims[].attribution[].cue.end": noPassages,
    "claims[].about[]": wordsOnly,
    "claims[].relation": noTies,
    "claims[].links[]": noTies,
    "claims[].evidence[]": noPassages,
    "claims[].note": "has no notes on claims",
    "claims[].accepted": editorial,
    "claims[].retracted.successor": "has no place for withdrawals",
    judgements: "has no place for what a curator holds of records",
  };
}

/** The ids of the records that stand in some PLOVER record. */
function carriedBy(dataset: Dataset, lookup: Lookup) {
  const events = dataset.events.filter((event) => categoryOf(event) !== undefined);
  const claims = events.flatMap((event) => event.claims.map(lookup.claim));
  const parties = events.flatMap((event) => event.participants.filter((one) => sideOf(lookup, event, one)));
  const documentsOf = (of: readonly Claim[]) => of.flatMap((claim) => documentOf(lookup, claim)?.id ?? []);
  return {
    events: new Set<string>(events.map(({ id }) => id)),
    claims: new Set<string>(claims.map(({ id }) => id)),
    parties: new Set<string>(parties.map(({ actor }) => actor)),
    documents: new Set<string>(documentsOf(claims)),
    cited: new Set<string>(documentsOf(events.flatMap((event) => event.claims.slice(0, 1).map(lookup.claim)))),
  };
}

/** The id of the record that a leaf stands in. */
const idOf = ({ within }: Leaf) => (within[2] as { readonly id: string }).id;

const isNotIn = (carried: ReadonlySet<string>) => (leaf: Leaf) => !carried.has(idOf(leaf));

const hasPublisher = ({ within }: Leaf) => (within[2] as Source).publisher !== undefined;

const isOtherName = ({ within }: Leaf) => (within[4] as { readonly type: string }).type !== "primary";

const isOtherRegister = ({ within }: Leaf) => (within[4] as { readonly scheme: string }).scheme !== "wikidata";

const isOtherGazetteer = ({ within }: Leaf) => (within.at(-1) as { readonly scheme: string }).scheme !== "geonames";

const isUnknownCountry = ({ value }: Leaf) => ploverCountry(String(value)) === undefined;

const isUnlevelled = ({ precision }: Place) => resolutions[precision] === undefined;

const isSideless =
  (lookup: Lookup) =>
  ({ within }: Leaf) =>
    sideOf(lookup, within[2] as ReportedEvent, within[4] as Participant) === undefined;

const isUnsized = ({ within }: Leaf) => !isCarried(within[2] as ReportedEvent, within[4] as EventCount);
