/* Nobody and nothing here exists: made-up places, bodies and people, and plain words to make sentences of. */

/** Codes that ISO 3166-3 keeps of islands and zones that are no countries any more. */
export const states = [
  { code: "PU", name: "Aldmark", adjective: "Aldmarkian" },
  { code: "JT", name: "Brenholm", adjective: "Brenholmer" },
  { code: "WK", name: "Carrowby", adjective: "Carrowbyan" },
  { code: "MI", name: "Dunmere", adjective: "Dunmeric" },
  { code: "FQ", name: "Estervale", adjective: "Estervalian" },
  { code: "NQ", name: "Fjellund", adjective: "Fjellundish" },
  { code: "NT", name: "Gravenau", adjective: "Gravenauer" },
  { code: "PZ", name: "Hallowick", adjective: "Hallowickian" },
] as const;

export const ministries = [
  "Weather",
  "Harbours",
  "Interior",
  "Bridges",
  "Forests",
  "Letters",
  "Roads",
  "Salt",
] as const;
export const services = ["Coast Guard", "River Service", "Night Watch", "Toll Service", "Signal Corps"] as const;
export const units = ["First Squad", "Task Force", "Northern Unit", "Archive Unit", "Mounted Unit"] as const;

export const publishers = [
  "Harbour Post",
  "Daily Lantern",
  "The Ferryman",
  "Vale Courier",
  "Salt Road Review",
] as const;
export const places = [
  "Old Harbour",
  "Millgate",
  "Sankt Örlen",
  "Grünwald Pass",
  "Çayır",
  "Lower Vale",
  "Ørebro Sund",
] as const;

export const firstNames = [
  "Ada",
  "Bela",
  "Çiçek",
  "Dmitri",
  "Élise",
  "Farid",
  "Gro",
  "Hana",
  "İlkay",
  "Jorun",
] as const;
export const lastNames = ["Aldous", "Brandt", "Çelikoğlu", "Dúbek", "Əliağa", "Fjord", "Grünewald", "Hăisan"] as const;
export const otherScripts = ["Министерство погоды", "وزارة الطقس", "天気省", "Υπουργείο Καιρού"] as const;

export const groups = ["dock workers", "night clerks", "bridge guards", "travelling traders", "ferry hands"] as const;

export const verbs = ["held", "questioned", "met", "warned", "paid", "asked", "released", "followed"] as const;
export const objects = [
  "crews of three fishing boats near the northern pier",
  "a group of traders on their way to the salt market",
  "clerks who are said to have copied the harbour books",
  "two carriers with letters for the council of the vale",
  "members of a club that the ministry calls “closed”",
  "the keepers of the old lighthouse and their families",
] as const;
export const circumstances = [
  "after a storm warning was withdrawn",
  "on the day before the market opened",
  "in the course of an inquiry into the toll accounts",
  "while talks on the river treaty were going on",
  "without giving a reason",
] as const;

export const phrases = [
  "said on Monday",
  "according to",
  "was told",
  "reported",
  "the ministry announced",
  "blamed",
] as const;
export const datePhrases = ["on Monday", "earlier this week", "last spring", "2 February", "at the same time"] as const;
export const fragments = [
  "the crews of three",
  "near the northern pier",
  "a spokesman for",
  "were held on Friday",
] as const;
