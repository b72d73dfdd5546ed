/** The namespace of the terms that no other vocabulary has: the published context itself. */
export const NAMESPACE = "https://unpkg.com/attributed-events@1/schemas/context.jsonld#";

const node = (iri: string) => ({ "@id": iri, "@type": "@id" });
const day = (iri: string) => ({ "@id": iri, "@type": "xsd:date" });
const list = (iri: string) => ({ "@id": iri, "@container": "@list" });

/** A term whose values are those of a vocabulary, each an IRI: `role` with `detained` is `…#role/detained`. */
const values = (term: string) => ({
  "@id": `ae:${term}`,
  "@type": "@vocab",
  "@context": { "@vocab": `${NAMESPACE}${term}/` },
});

const own = (...terms: readonly string[]) => Object.fromEntries(terms.map((term) => [term, `ae:${term}`]));
const schemaOrg = (...terms: readonly string[]) => Object.fromEntries(terms.map((term) => [term, `schema:${term}`]));

/**
 * What every name in the JSON-LD means: schema.org where it has the word, PROV for attribution, the Web Annotation
 * vocabulary for passages, and terms of our own for the rest.
 */
export const jsonldContext = {
  "@version": 1.1,
  ae: NAMESPACE,
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "http://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",

  ...schemaOrg("Article", "Claim", "Country", "CreativeWork", "Dataset", "Event", "GeoCoordinates"),
  ...schemaOrg("GovernmentOrganization", "MediaObject", "NewsArticle", "NewsMediaOrganization", "Organization"),
  ...schemaOrg("Person", "Place", "PostalAddress", "PropertyValue", "Report", "Service", "SocialMediaPosting", "Thing"),
  ...schemaOrg("address", "addressCountry", "alternateName", "creditText", "description", "encoding", "encodingFormat"),
  ...schemaOrg(
    "geo",
    "headline",
    "identifier",
    "inLanguage",
    "latitude",
    "location",
    "longitude",
    "name",
    "propertyID",
  ),
  ...schemaOrg("publisher", "sha256", "text", "value", "version"),
  author: node("schema:author"),
  authors: list("ae:authors"),
  about: node("schema:about"),
  appearance: node("schema:appearance"),
  datePublished: day("schema:datePublished"),
  endDate: day("schema:endDate"),
  license: node("schema:license"),
  sameAs: node("schema:sameAs"),
  startDate: day("schema:startDate"),
  subjectOf: node("schema:subjectOf"),
  url: node("schema:url"),

  Agent: "prov:Agent",
  Attribution: "prov:Attribution",
  Entity: "prov:Entity",
  agent: node("prov:agent"),
  hadPrimarySource: node("prov:hadPrimarySource"),
  qualifiedAttribution: node("prov:qualifiedAttribution"),
  wasAttributedTo: node("prov:wasAttributedTo"),

  FragmentSelector: "oa:FragmentSelector",
  SpecificResource: "oa:SpecificResource",
  TextPositionSelector: "oa:TextPositionSelector",
  conformsTo: node("http://purl.org/dc/terms/conformsTo"),
  end: "oa:end",
  fragment: "rdf:value",
  hasSelector: node("oa:hasSelector"),
  hasSource: node("oa:hasSource"),
  start: "oa:start",

  Statement: "rdf:Statement",
  object: node("rdf:object"),
  predicate: { "@id": "rdf:predicate", "@type": "@vocab", "@context": { "@vocab": `${NAMESPACE}predicate/` } },
  subject: node("rdf:subject"),

  ...own("AllegedEvent", "AttributionStep", "DemandedEvent", "Group", "IntendedEvent", "ReportedEvent"),
  ...own("actorCountry", "best", "high", "length", "licenseExpression", "low", "modelVersion", "names"),
  ...own("nameLanguage", "note", "page", "phrase", "position", "precision", "prefix", "printed", "section", "stamps"),
  ...own(
    "statement",
    "suffix",
    "textEnd",
    "textFragment",
    "textStart",
    "time",
    "title",
    "withdrawn",
    "withdrawnBecause",
  ),
  ...own("withdrawnInVersion", "asClaimed", "counts", "cue", "links", "participation", "size", "tie", "when"),
  against: node("ae:against"),
  attribution: list("ae:attribution"),
  by: node("ae:by"),
  evidence: list("ae:evidence"),
  countedIn: node("ae:countedIn"),
  earliest: day("ae:earliest"),
  group: node("ae:group"),
  inEvent: node("ae:inEvent"),
  inSource: node("ae:inSource"),
  latest: day("ae:latest"),
  otherClaim: node("ae:otherClaim"),
  participant: node("ae:participant"),
  replacedBy: node("ae:replacedBy"),
  restsOn: node("ae:restsOn"),
  stampDate: day("ae:stampDate"),
  throughoutFrom: day("ae:throughoutFrom"),
  throughoutTo: day("ae:throughoutTo"),
  unitOf: node("ae:unitOf"),
  actorType: values("actorType"),
  basis: values("basis"),
  claimType: values("claimType"),
  commitment: values("commitment"),
  cueType: values("cueType"),
  eventStatus: values("eventStatus"),
  eventType: values("eventType"),
  exactness: values("exactness"),
  legalStatus: values("legalStatus"),
  linkType: values("linkType"),
  meaning: values("meaning"),
  measure: values("measure"),
  nameType: values("nameType"),
  role: values("role"),
  sourceType: values("sourceType"),
  unnamedSpeaker: values("unnamedSpeaker"),
} as const;
