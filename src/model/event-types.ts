/**
 * The sixteen event categories of PLOVER 2.0, in PLOVER's order.
 *
 * Source: PLOVER manual, draft 2.0 of 4 February 2024, chapter 3 (https://github.com/openeventdata/PLOVER).
 */
const ploverCategories = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

type PloverCategory = (typeof ploverCategories)[number];

/** One row of the event vocabulary: what an event type means here, and where it goes in PLOVER and CAMEO. */
export interface EventTypeDefinition {
  /** The value of an event's `type`: kebab-case, at most 40 characters; never reused, never changed in meaning. */
  readonly type: string;

  /** What counts as such an event, in our own words: one sentence, at most 160 characters, neutral. */
  readonly definition: string;

  /** The PLOVER 2.0 category, or `null` where PLOVER 2.0 has none (plain statements, movement, covert and criminal conduct). */
  readonly plover: PloverCategory | null;

  /**
   * The PLOVER modes such an event may have, in PLOVER's spelling and order; empty where none applies.
   * Where there is exactly one, an exporter sets it; where there are several, the type alone does not decide and none is set.
   */
  readonly modes: readonly string[];

  /** The nearest CAMEO 1.1b3 code, a string because leading zeros count, or `null` where none fits. */
  readonly cameo: string | null;

  /**
   * Whether to tell of such an event at all is to say that somebody did wrong, because the type asserts a hidden or hostile
   * purpose that no bystander can see. Such an event is only ever `alleged`, short of a conviction. Acts that can be lawful
   * (a payment, a journey, a message) and violence that leaves traces anybody can report (an attack, an abduction) are
   * `false`: whoever is said to have done them is an `alleged-perpetrator` all the same.
   */
  readonly wrongdoing: boolean;

  /**
   * `expected` where such an event makes no sense without somebody it is done to or with, and wherever PLOVER requires a
   * recipient (COOPERATE, AID, SANCTION); `optional` elsewhere, also where all sides may stand as initiators (talks, clashes).
   */
  readonly recipient: "expected" | "optional";
}

/**
 * The event vocabulary: every type an event can have, grouped by PLOVER category in PLOVER's order, those without one last.
 * Types are unique. Categories and modes are PLOVER 2.0's, codes CAMEO 1.1b3's; the definitions are ours.
 * No type is itself a loaded label: "terrorist act" or "spying" is a claim about an event, never its type.
 */
// biome-ignore format: one row a type
export const eventTypes = [
  // AGREE: a will to cooperate, nothing carried out yet
  { type: "agreement", definition: "Parties say that they will act together or settle a matter; nothing is signed or carried out yet.", plover: "AGREE", modes: [], cameo: "030", wrongdoing: false, recipient: "optional" },
  { type: "aid-promise", definition: "A party offers or promises help that is not yet given.", plover: "AGREE", modes: [], cameo: "033", wrongdoing: false, recipient: "expected" },
  { type: "talks-acceptance", definition: "A party says that it is ready to meet, to negotiate or to let somebody mediate.", plover: "AGREE", modes: [], cameo: "036", wrongdoing: false, recipient: "optional" },

  // CONSULT: talking to each other
  { type: "consultation", definition: "Parties confer with each other, in one place or at a distance, on a matter of public concern.", plover: "CONSULT", modes: ["visit", "third-party", "multilateral", "phone"], cameo: "040", wrongdoing: false, recipient: "optional" },
  { type: "visit", definition: "Somebody goes to see a host in the host's own country or place.", plover: "CONSULT", modes: ["visit"], cameo: "042", wrongdoing: false, recipient: "expected" },
  { type: "communication", definition: "Parties are in touch at a distance, by telephone, message or other means, openly or in secret.", plover: "CONSULT", modes: [], cameo: "041", wrongdoing: false, recipient: "optional" },
  { type: "negotiation", definition: "Parties bargain with each other over terms.", plover: "CONSULT", modes: ["visit", "third-party", "multilateral", "phone"], cameo: "046", wrongdoing: false, recipient: "optional" },
  { type: "mediation", definition: "A third party helps others to settle a dispute between them.", plover: "CONSULT", modes: ["visit", "third-party", "multilateral", "phone"], cameo: "045", wrongdoing: false, recipient: "expected" },

  // SUPPORT: backing without material help
  { type: "treaty-conclusion", definition: "Parties sign, ratify or otherwise finalize a treaty or another formal agreement.", plover: "SUPPORT", modes: [], cameo: "057", wrongdoing: false, recipient: "optional" },
  { type: "recognition", definition: "A state recognizes another state or government, or opens diplomatic relations with it.", plover: "SUPPORT", modes: [], cameo: "054", wrongdoing: false, recipient: "expected" },
  { type: "endorsement", definition: "A party publicly praises or backs somebody, or what they do.", plover: "SUPPORT", modes: [], cameo: "051", wrongdoing: false, recipient: "expected" },

  // CONCEDE: giving way in words or in law
  { type: "apology", definition: "A party says that it is sorry for something.", plover: "CONCEDE", modes: [], cameo: "055", wrongdoing: false, recipient: "expected" },
  { type: "pardon", definition: "An authority remits a penalty or prosecution by pardon or amnesty.", plover: "CONCEDE", modes: [], cameo: "0841", wrongdoing: false, recipient: "expected" },
  { type: "acquittal", definition: "A court clears a person or body of a charge.", plover: "CONCEDE", modes: [], cameo: null, wrongdoing: false, recipient: "expected" },
  { type: "restriction-easing", definition: "An authority lifts or loosens a limit that it had set, such as a ban or a curfew.", plover: "CONCEDE", modes: [], cameo: "081", wrongdoing: false, recipient: "optional" },

  // COOPERATE: working together for the good of both sides
  { type: "economic-cooperation", definition: "Parties start, resume or widen trade or other economic exchange.", plover: "COOPERATE", modes: [], cameo: "061", wrongdoing: false, recipient: "expected" },
  { type: "military-cooperation", definition: "Armed forces of different parties work together, for instance in a joint exercise.", plover: "COOPERATE", modes: [], cameo: "062", wrongdoing: false, recipient: "expected" },
  { type: "judicial-cooperation", definition: "Authorities help each other in a legal matter, for instance by extraditing somebody.", plover: "COOPERATE", modes: [], cameo: "063", wrongdoing: false, recipient: "expected" },

  // AID: help that mostly serves the receiver
  { type: "aid", definition: "A party gives another material help, such as goods, relief, weapons or personnel.", plover: "AID", modes: [], cameo: "070", wrongdoing: false, recipient: "expected" },
  { type: "financing", definition: "Somebody gives money, credit or pay to a person, body or activity.", plover: "AID", modes: [], cameo: "071", wrongdoing: false, recipient: "expected" },
  { type: "asylum-grant", definition: "A state gives a person asylum on its territory or in its embassy.", plover: "AID", modes: [], cameo: "075", wrongdoing: false, recipient: "expected" },

  // RETREAT: giving way in deeds
  { type: "troop-withdrawal", definition: "Armed forces leave a place or hand over territory.", plover: "RETREAT", modes: ["withdraw"], cameo: "0874", wrongdoing: false, recipient: "optional" },
  { type: "prisoner-release", definition: "Whoever holds people lets them go or exchanges them.", plover: "RETREAT", modes: ["release"], cameo: "0841", wrongdoing: false, recipient: "expected" },
  { type: "disarmament", definition: "An armed party lays down, hands over or destroys weapons, or disbands forces.", plover: "RETREAT", modes: ["disarm"], cameo: "0873", wrongdoing: false, recipient: "optional" },
  { type: "ceasefire", definition: "Parties to a conflict stop fighting, for a time or for good.", plover: "RETREAT", modes: ["ceasefire"], cameo: "0871", wrongdoing: false, recipient: "optional" },
  { type: "access-permission", definition: "A party lets observers, inspectors, peacekeepers or aid workers in.", plover: "RETREAT", modes: ["access"], cameo: "086", wrongdoing: false, recipient: "expected" },
  { type: "resignation", definition: "An office holder gives up the office.", plover: "RETREAT", modes: ["resign"], cameo: null, wrongdoing: false, recipient: "optional" },
  { type: "sanctions-relief", definition: "A party lifts or eases sanctions, an embargo or a boycott.", plover: "RETREAT", modes: [], cameo: "085", wrongdoing: false, recipient: "expected" },

  // REQUEST: asking and telling others to act
  { type: "demand", definition: "A party says that another must do or stop doing something.", plover: "REQUEST", modes: ["assist", "change", "yield", "meet"], cameo: "100", wrongdoing: false, recipient: "expected" },
  { type: "request", definition: "A party asks another for help, a change, a concession or a meeting.", plover: "REQUEST", modes: ["assist", "change", "yield", "meet"], cameo: "020", wrongdoing: false, recipient: "expected" },
  { type: "instruction", definition: "Somebody gives a task or an order to another.", plover: "REQUEST", modes: [], cameo: null, wrongdoing: false, recipient: "expected" },

  // ACCUSE: blaming, inquiring, prosecuting
  { type: "criticism", definition: "A party objects to or condemns somebody or what they do, also by diplomatic protest.", plover: "ACCUSE", modes: ["disapprove"], cameo: "111", wrongdoing: false, recipient: "expected" },
  { type: "investigation", definition: "A public body or commission inquires into what happened or who was responsible.", plover: "ACCUSE", modes: ["investigate"], cameo: "091", wrongdoing: false, recipient: "optional" },
  { type: "identification", definition: "An authority says that it has found out who somebody is; this says nothing about guilt.", plover: "ACCUSE", modes: ["investigate"], cameo: "090", wrongdoing: false, recipient: "expected" },
  { type: "accusation", definition: "Somebody says outside any legal procedure that another is to blame or did wrong.", plover: "ACCUSE", modes: ["allege"], cameo: "112", wrongdoing: false, recipient: "expected" },
  { type: "exposure-announcement", definition: "An authority announces that it has uncovered somebody or something; this is silent about whether it is so.", plover: "ACCUSE", modes: ["allege"], cameo: "112", wrongdoing: false, recipient: "optional" },
  { type: "charge", definition: "An authority formally charges a person or body with an offence.", plover: "ACCUSE", modes: ["allege"], cameo: "112", wrongdoing: false, recipient: "expected" },
  { type: "legal-proceedings", definition: "A person or body is sued, brought before justice or tried; the outcome is left open.", plover: "ACCUSE", modes: ["allege"], cameo: "115", wrongdoing: false, recipient: "expected" },

  // REJECT: refusing
  { type: "rejection", definition: "A party refuses what is asked or proposed, or vetoes it.", plover: "REJECT", modes: ["assist", "change", "yield", "meet"], cameo: "120", wrongdoing: false, recipient: "optional" },
  { type: "talks-refusal", definition: "A party refuses to meet or negotiate, or calls a meeting off.", plover: "REJECT", modes: ["meet"], cameo: "125", wrongdoing: false, recipient: "expected" },
  { type: "entry-ban", definition: "A state refuses to let a group or organization into its territory.", plover: "REJECT", modes: [], cameo: null, wrongdoing: false, recipient: "expected" },

  // THREATEN: warning of harm to come
  { type: "threat", definition: "A party warns another of harmful consequences other than violence, such as a break in relations.", plover: "THREATEN", modes: ["restrict", "arrest", "relations", "expel", "territory"], cameo: "130", wrongdoing: false, recipient: "expected" },
  { type: "threat-of-violence", definition: "A party warns another that it will use force or violence.", plover: "THREATEN", modes: ["violence"], cameo: "138", wrongdoing: false, recipient: "expected" },
  { type: "arrest-warrant", definition: "An authority orders or announces the arrest of a person whom it does not hold.", plover: "THREATEN", modes: ["arrest"], cameo: null, wrongdoing: false, recipient: "expected" },

  // PROTEST: dissent acted out in public
  { type: "demonstration", definition: "People gather or march, largely in peace, to show what they oppose or want.", plover: "PROTEST", modes: ["demo"], cameo: "141", wrongdoing: false, recipient: "optional" },
  { type: "riot", definition: "A crowd turns violent against people or property.", plover: "PROTEST", modes: ["riot"], cameo: "145", wrongdoing: false, recipient: "optional" },
  { type: "strike", definition: "Workers or members of a body stop work in protest.", plover: "PROTEST", modes: ["strike"], cameo: "143", wrongdoing: false, recipient: "optional" },
  { type: "hunger-strike", definition: "Somebody refuses food in protest.", plover: "PROTEST", modes: ["hunger"], cameo: "142", wrongdoing: false, recipient: "optional" },
  { type: "boycott", definition: "People or bodies stop dealing with somebody, or stay away from something, in protest.", plover: "PROTEST", modes: ["boycott"], cameo: "143", wrongdoing: false, recipient: "expected" },
  { type: "obstruction", definition: "People block a road, a building or another passage in protest.", plover: "PROTEST", modes: ["obstruct"], cameo: "144", wrongdoing: false, recipient: "optional" },
  { type: "symbolic-damage", definition: "Somebody damages a thing in protest, for what it stands for.", plover: "PROTEST", modes: ["vandalize"], cameo: null, wrongdoing: false, recipient: "optional" },

  // SANCTION: cutting back relations, and court findings
  { type: "conviction", definition: "A court or tribunal finds a person or body guilty or liable.", plover: "SANCTION", modes: ["convict"], cameo: "116", wrongdoing: false, recipient: "expected" },
  { type: "diplomat-expulsion", definition: "A state orders another's diplomats to leave.", plover: "SANCTION", modes: ["expel"], cameo: "161", wrongdoing: false, recipient: "expected" },
  { type: "mission-evacuation", definition: "A state brings the staff of its diplomatic mission out of the host country.", plover: "SANCTION", modes: ["withdraw"], cameo: "161", wrongdoing: false, recipient: "expected" },
  { type: "mission-suspension", definition: "A state stops the work of its diplomatic mission, for a time or for good.", plover: "SANCTION", modes: ["discontinue"], cameo: "161", wrongdoing: false, recipient: "expected" },
  { type: "sanction", definition: "A party cuts or limits trade, aid or other dealings with another to put it under pressure.", plover: "SANCTION", modes: ["discontinue"], cameo: "163", wrongdoing: false, recipient: "expected" },

  // MOBILIZE: readying force without using it
  { type: "troop-mobilization", definition: "A state moves, calls up or exercises armed forces, short of using them.", plover: "MOBILIZE", modes: ["troops"], cameo: "154", wrongdoing: false, recipient: "optional" },
  { type: "weapons-readiness", definition: "A party deploys, tests or readies weapons, ships or vehicles, short of using them.", plover: "MOBILIZE", modes: ["weapons"], cameo: "150", wrongdoing: false, recipient: "optional" },
  { type: "police-mobilization", definition: "An authority deploys or reinforces police or security units, short of using force.", plover: "MOBILIZE", modes: ["police"], cameo: "153", wrongdoing: false, recipient: "optional" },
  { type: "militia-mobilization", definition: "An armed group outside the state gathers or readies its forces, short of using them.", plover: "MOBILIZE", modes: ["militia"], cameo: "150", wrongdoing: false, recipient: "optional" },
  { type: "base-establishment", definition: "An armed party sets up a headquarters, a camp or another lasting base.", plover: "MOBILIZE", modes: ["troops", "police", "militia"], cameo: "150", wrongdoing: false, recipient: "optional" },

  // COERCE: power used against somebody, short of violence
  { type: "coercion", definition: "A party uses pressure short of violence, of a kind not listed elsewhere, to make another act against its will.", plover: "COERCE", modes: [], cameo: "170", wrongdoing: false, recipient: "expected" },
  { type: "security-operation", definition: "An authority's forces carry out an operation or raid against people or a group; what came of it is told apart.", plover: "COERCE", modes: [], cameo: "170", wrongdoing: false, recipient: "expected" },
  { type: "seizure", definition: "An authority or armed party searches a place, or takes property from its holder.", plover: "COERCE", modes: ["seize"], cameo: "1711", wrongdoing: false, recipient: "expected" },
  { type: "property-damage", definition: "Somebody loots, damages or destroys property.", plover: "COERCE", modes: [], cameo: "171", wrongdoing: false, recipient: "optional" },
  { type: "territory-takeover", definition: "An armed party takes control of a place without fighting for it.", plover: "COERCE", modes: ["seize"], cameo: "192", wrongdoing: false, recipient: "optional" },
  { type: "restriction", definition: "An authority limits movement, assembly or political activity, or bans a person or party from it.", plover: "COERCE", modes: ["restrict"], cameo: "172", wrongdoing: false, recipient: "optional" },
  { type: "censorship", definition: "An authority bans, blocks or alters a publication or other information.", plover: "COERCE", modes: ["censor"], cameo: "1721", wrongdoing: false, recipient: "optional" },
  { type: "curfew", definition: "An authority orders people to stay indoors at set hours.", plover: "COERCE", modes: ["curfew"], cameo: "1723", wrongdoing: false, recipient: "optional" },
  { type: "emergency-rule", definition: "An authority declares a state of emergency or martial law.", plover: "COERCE", modes: ["martial-law"], cameo: "1724", wrongdoing: false, recipient: "optional" },
  { type: "detention", definition: "An authority holds a person against their will.", plover: "COERCE", modes: ["arrest"], cameo: "173", wrongdoing: false, recipient: "expected" },
  { type: "pretrial-custody", definition: "A court or another authority orders or prolongs that a person not yet tried be held until trial.", plover: "COERCE", modes: ["arrest"], cameo: "173", wrongdoing: false, recipient: "expected" },
  { type: "deportation", definition: "A state removes a person from its territory.", plover: "COERCE", modes: ["deport"], cameo: "174", wrongdoing: false, recipient: "expected" },
  { type: "service-cutoff", definition: "A party cuts people off from power, water, the internet, food or another essential service.", plover: "COERCE", modes: ["withhold"], cameo: null, wrongdoing: false, recipient: "optional" },
  { type: "influence-operation", definition: "Somebody works to sway public opinion by deceptive or hidden means.", plover: "COERCE", modes: ["misinformation"], cameo: null, wrongdoing: true, recipient: "optional" },
  { type: "cyber-attack", definition: "Somebody breaks into, disrupts or damages another's computers or networks.", plover: "COERCE", modes: ["cyber"], cameo: "176", wrongdoing: false, recipient: "expected" },

  // ASSAULT: physical violence
  { type: "armed-attack", definition: "Somebody uses weapons, explosives or fire against people or property.", plover: "ASSAULT", modes: ["targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "unconventional"], cameo: "180", wrongdoing: false, recipient: "expected" },
  { type: "armed-clash", definition: "Armed parties fight each other.", plover: "ASSAULT", modes: ["primitive", "firearms", "explosives", "aerial", "drone", "heavy-weapons"], cameo: "190", wrongdoing: false, recipient: "optional" },
  { type: "air-strike", definition: "Somebody attacks from the air, with crewed aircraft or drones.", plover: "ASSAULT", modes: ["aerial", "drone"], cameo: "195", wrongdoing: false, recipient: "expected" },
  { type: "targeted-killing", definition: "Somebody kills, or tries to kill, a particular person chosen beforehand, as in an assassination.", plover: "ASSAULT", modes: ["targeted"], cameo: "186", wrongdoing: false, recipient: "expected" },
  { type: "attack-on-civilians", definition: "Somebody deliberately attacks people who take no part in fighting.", plover: "ASSAULT", modes: ["targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "unconventional"], cameo: "180", wrongdoing: false, recipient: "expected" },
  { type: "assault", definition: "Somebody strikes or otherwise attacks a person bodily, without firearms or explosives.", plover: "ASSAULT", modes: ["beat", "primitive"], cameo: "182", wrongdoing: false, recipient: "expected" },
  { type: "abduction", definition: "Somebody without legal authority takes a person away by force, or holds them as a hostage.", plover: "ASSAULT", modes: ["abduct"], cameo: "181", wrongdoing: false, recipient: "expected" },
  { type: "torture", definition: "Somebody deliberately inflicts severe pain or suffering on a person in their power.", plover: "ASSAULT", modes: ["torture"], cameo: "1822", wrongdoing: false, recipient: "expected" },
  { type: "sexual-violence", definition: "Somebody commits a sexual act against a person by force or without consent.", plover: "ASSAULT", modes: ["sexual"], cameo: "1821", wrongdoing: false, recipient: "expected" },
  { type: "crowd-control", definition: "Security forces use tear gas, water cannon, batons or similar means on a crowd.", plover: "ASSAULT", modes: ["crowd-control"], cameo: "175", wrongdoing: false, recipient: "expected" },

  // Outside PLOVER 2.0: words that change no policy, movement, and conduct in secret or against the law
  { type: "statement", definition: "Somebody says something in public that is no demand, accusation, promise or other act listed here.", plover: null, modes: [], cameo: "010", wrongdoing: false, recipient: "optional" },
  { type: "denial", definition: "Somebody says that what is said of them is not so.", plover: null, modes: [], cameo: "016", wrongdoing: false, recipient: "optional" },
  { type: "report", definition: "A news medium or another body publishes an account of something.", plover: null, modes: [], cameo: null, wrongdoing: false, recipient: "optional" },
  { type: "travel", definition: "Somebody goes from one place to another, for whatever purpose.", plover: null, modes: [], cameo: null, wrongdoing: false, recipient: "optional" },
  { type: "flight", definition: "Somebody leaves a place, or stays away from it, to be out of reach of an authority or a danger.", plover: null, modes: [], cameo: null, wrongdoing: false, recipient: "optional" },
  { type: "dissemination", definition: "Somebody spreads material that is banned or contested.", plover: null, modes: [], cameo: null, wrongdoing: false, recipient: "optional" },
  { type: "military-training", definition: "Somebody gives or takes part in military training, and nothing is said of secrecy.", plover: null, modes: [], cameo: null, wrongdoing: false, recipient: "optional" },
  { type: "weapons-interdiction", definition: "Weapons or explosives are found, defused or stopped before they do harm.", plover: null, modes: [], cameo: null, wrongdoing: false, recipient: "optional" },
  { type: "clandestine-organization", definition: "Somebody sets up, runs or leads a group or network in secret.", plover: null, modes: [], cameo: null, wrongdoing: true, recipient: "optional" },
  { type: "clandestine-cooperation", definition: "Somebody works, or agrees to work, for a foreign service or another principal who stays in the background.", plover: null, modes: [], cameo: null, wrongdoing: true, recipient: "optional" },
  { type: "clandestine-recruitment", definition: "Somebody enlists a person to work in secret for a service or group.", plover: null, modes: [], cameo: null, wrongdoing: true, recipient: "expected" },
  { type: "clandestine-collection", definition: "Somebody gathers information in secret for a foreign state or another hidden principal.", plover: null, modes: [], cameo: null, wrongdoing: true, recipient: "optional" },
  { type: "clandestine-training", definition: "Somebody gives or takes part in military or covert training in secret.", plover: null, modes: [], cameo: null, wrongdoing: true, recipient: "optional" },
  { type: "unauthorized-disclosure", definition: "Somebody passes a state's or body's secrets to people who are not entitled to them.", plover: null, modes: [], cameo: null, wrongdoing: true, recipient: "optional" },
  { type: "smuggling", definition: "Somebody moves goods or people across a border in secret and against the law.", plover: null, modes: [], cameo: null, wrongdoing: true, recipient: "optional" },
  { type: "subversion", definition: "Somebody works from within, by unlawful or hidden means, to undermine a state or its order.", plover: null, modes: [], cameo: null, wrongdoing: true, recipient: "optional" },
  { type: "other", definition: "Something that no other type covers; the note says what.", plover: null, modes: [], cameo: null, wrongdoing: false, recipient: "optional" },
] as const satisfies readonly EventTypeDefinition[];

type EventTypeName = (typeof eventTypes)[number]["type"];

/** The values of an event's `type`. */
export const eventTypeNames = eventTypes.map(({ type }) => type) as [EventTypeName, ...EventTypeName[]];

/** Each event type with its definition. */
export const eventTypeDefinitions = Object.fromEntries(
  eventTypes.map(({ type, definition }) => [type, definition]),
) as { readonly [T in EventTypeName]: string };
