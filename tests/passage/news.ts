/*
 * News of a harbour town, invented sentence by sentence from lists of words, so that quotations with a known place can be cut out of
 * it and falsified. Paragraphs are parted by blank lines. Typography is that of a careful printer.
 */

/** Numbers from 0 to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const oneOf = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

const who =
  "the coast guard|the dockers’ union|the Harbour Post|Ada Moor|Jean-Luc Öst|the port’s owner|officials|a spokeswoman";
const whom =
  "the pilots|nine crew members|the mayor’s office|both co-owners|Mr. Öst|the S.S. Gale|a café owner|twelve U.K. sailors";
const did =
  "searched|released|was not able to find|fined|could not identify|questioned|didn’t charge|re-arrested|accused|paid";
const when = "on Monday|last week|in June 2024|at 10:30|a day before|for 3½ hours|since 1999|on 4–5 May|twice";
const said =
  "said|did not say|announced|denied|told reporters|wrote on Tuesday|claimed without proof|has never confirmed";
const amounts = "15|5|1,500|1.5 million|about 40|no|fewer than 300|€2.50|12 %|at least 7";
const things = "boats|tonnes of herring|nets|non-union workers|illegal permits|litres of oil|ice-bound hulls|fishermen";
const spoken =
  "We won’t go back|It isn’t over yet|They can’t be trusted|Nobody was hurt|I did not see the boat|The price is unfair|Call it ‘the gale’";
const because =
  "because the ice was thin|although nobody had asked|– a rare step –|(and not for the first time)|… or so it seemed";

const lists = Object.fromEntries(
  Object.entries({ who, whom, did, when, said, amounts, things, spoken, because }).map(([name, list]) => [
    name,
    list.split("|"),
  ]),
);

const patterns = [
  "{who} {said} that {amounts} {things} had gone missing {when}.",
  "{who} {did} {whom} {when}, {because}.",
  "“{spoken},” {who} said. “{spoken}.”",
  "{who}, which {did} {whom} {when}, {said} that {amounts} {things} were lost {because}.",
  "According to {who}, {amounts} of the {amounts} {things} were not insured.",
  "“{spoken} — and {spoken},” said {who} {when}.",
  "{who} said: “{spoken} … {spoken}.”",
  "{when} {who} {did} {whom}; {who} said nothing.",
];

function sentence(random: () => number): string {
  const filled = oneOf(patterns, random).replace(/\{(\w+)\}/g, (_, name: string) => oneOf(lists[name] ?? [], random));
  return filled.replace(/^(“?)(.)/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** An article of so many paragraphs. */
export function article(random: () => number, paragraphs: number): string {
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(random)).join(" "),
  ).join("\n\n");
}
