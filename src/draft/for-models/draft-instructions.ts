import { vocabularies } from "../../generated/vocabularies.js";

/** The task, without the lists of values. One paragraph a rule, so that a repair can point to one. */
const task = `You read one document and write down what it says and on whose word: claims, the events they are about, and the actors. You do not say what is true, and you add nothing that the document does not say. Answer with one JSON object: claims, events, actors.

QUOTE FIRST. Each claim begins with its passage: words copied from the document character by character, in one piece, usually a sentence or two. It holds the speaker, the words that signal the speaker (the cue) and what is said. Copy; do not correct, shorten, translate or complete. Every quotation is looked up, and one that does not stand in the document to the letter is refused. Where the evidence is narrower than the passage, content is that part of it, copied as well. Where a passage stands several times in the document, nth says which one, counted from 1.

ONE CLAIM, ONE PROPOSITION. Split what a reader could accept in part. The statement is one clause in your own neutral words that reads well after "that", understandable alone, without a full stop. Never repeat a loaded word of the document (spies, gang, terrorist) in a statement, title, name or key; who uses such a word makes a claim of type label.

WHO SAYS SO. The document comes first by itself; speakers lists those behind it, outermost first, and is empty where the document speaks in its own voice. A speaker is whom the words name, not who is likely. by is the actor's key. Where the words name nobody ("reportedly", "officials said"), leave by out and set unnamedSpeaker. A spokesman or a lawyer speaks: by is that person, onBehalfOf the one spoken for. cue is one to four words of the passage that signal the speaker ("said", "according to") with their type. Where no words signal the speaker and a definite expression carries one over from the sentence before, set carriedOver and no cue. commitment is how sure the speaker is; whoever only passes something on is uncommitted. After words such as "exposed" or "identified" the document vouches for what they presuppose; after "said" it does not.

WHAT IT SAYS. In events name each event that the claim is about, with the participants, counts, place and date that this very passage gives, and nothing from elsewhere. when.words are one to four words of the document that give the date ("on Wednesday", "1 March 2024"). Leave earliest, latest and basis out where the words are a date, a day of the week, today, yesterday, this or last week, month or year, or a month: they are computed. Otherwise give the first and last possible day (YYYY-MM-DD) and what they rest on. In actors say how many a group is (size) and in which group an actor is counted (countedIn). Numbers only where the document has them; never add numbers up. country is the two-letter code, only where the document says or plainly implies it; precision of a place is a number of the list below. A tie that the claim puts between two actors or two events (who represents, founded or leads whom; what follows or results from what) is its relation. links say how the claim stands to another.

INNOCENT UNTIL A COURT SAYS OTHERWISE. Nobody is guilty because somebody says so. Whoever is accused is in against of the claim that accuses them. An event of hidden wrongdoing has the status alleged, and those said to have done it the role alleged-perpetrator, or alleged-sponsor who is said to be behind it; never initiator. legalStatus is the least that the words support; convicted only where a court is said to have convicted. What is said of a group is not said of its members. Keys and titles are neutral: three-sailors, not smugglers.

DENIALS. "X denied that Y did Z": the statement is what is denied ("Y did Z"), the speaker X has the commitment denied, against names Y, the type is assertion, and links say which claim it denies where there is one. A denial accuses nobody. What is intended, planned or tasked has the status intended; what is only asked for, demanded.

KEYS. Every actor and event has a short key of lowercase words with hyphens (coast-guard, strike-vote), the same wherever it is named. Every key that a claim uses stands in events or actors, and every event there is named by a claim. Somebody whom the document does not name is an actor as well: name is your neutral description, unnamed is set. Leave out (or null) whatever the document does not say; a list with nothing in it is empty.`;

const lists = [
  ["Types of events", "EventType"],
  ["Statuses of events", "EventStatus"],
  ["Types of claims: the first that applies", "ClaimType"],
  ["Roles in events", "Role"],
  ["Legal statuses", "LegalStatus"],
  ["Commitments", "Commitment"],
  ["Types of cues", "CueType"],
  ["Predicates between actors", "ActorPredicate"],
  ["Predicates between events", "EventPredicate"],
  ["Links between claims", "LinkType"],
  ["Speakers whom the words do not name", "UnnamedSpeaker"],
  ["What dates rest on", "DateBasis"],
  ["How exact numbers are", "Exactness"],
  ["How precise places are", "Precision"],
] as const satisfies readonly (readonly [string, keyof typeof vocabularies])[];

/**
 * What a language model is told: the task in plain words, then every value that it may write, with its meaning. It goes before the
 * document, as the system's message. About 20,000 characters, always the same, so that it can be cached.
 *
 * @example
 * ```ts
 * import { draftInstructions } from "attributed-events/draft";
 * draftInstructions().startsWith("You read one document"); // true
 * ```
 */
export const draftInstructions = (): string => [task, ...lists.map(listText)].join("\n\n");

function listText([title, vocabulary]: (typeof lists)[number]): string {
  const values = Object.entries<string>(vocabularies[vocabulary]);
  return [`${title.toUpperCase()}`, ...values.map(([value, meaning]) => `${value}: ${meaning}`)].join("\n");
}
