export const eventTypes = [
  {
    type: "detention",
    definition: "An authority holds a person against their will.",
    plover: "COERCE",
    modes: ["arrest"],
    cameo: "173",
    wrongdoing: false,
    recipient: "expected",
  },
] as const;
type N = (typeof eventTypes)[number]["type"];
export const eventTypeNames = eventTypes.map(({ type }) => type) as [N, ...N[]];
export const eventTypeDefinitions = Object.fromEntries(
  eventTypes.map(({ type, definition }) => [type, definition]),
) as { readonly [K in N]: string };
