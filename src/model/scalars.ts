import * as z from "zod";
import { LONGEST_SLUG } from "../text/longest-slug.js";
import { longest } from "./longest.js";
import { annotated } from "./registry.js";

/*
 * Patterns are written so that every language reads them the same, RE2, Go and Rust with their small syntax as well: no
 * look-around, no backreference, `[0-9]` for digits, and in a class no `[` and no `&&`. What else `$` lets through in Python
 * and Java is said beside each pattern when the JSON Schema is written.
 */

/** Lowercase kebab-case: letters or digits, single hyphens between them. */
export const SLUG = `[a-z0-9](?:-?[a-z0-9]){0,${LONGEST_SLUG - 1}}`;

const slug = z.string().regex(new RegExp(`^${SLUG}$`));

export const sourceId = annotated(z.templateLiteral(["source:", slug]), { refersTo: ["source"] });
export const actorId = annotated(z.templateLiteral(["actor:", slug]), { refersTo: ["actor"] });
export const eventId = annotated(z.templateLiteral(["event:", slug]), { refersTo: ["event"] });
export const claimId = annotated(z.templateLiteral(["claim:", slug]), { refersTo: ["claim"] });

/** Whoever can speak: a document, or an actor. */
export const speakerId = annotated(z.templateLiteral([z.enum(["source:", "actor:"]), slug]), {
  refersTo: ["source", "actor"],
});
/** Whatever a claim can be about. */
export const subjectId = annotated(z.templateLiteral([z.enum(["event:", "actor:"]), slug]), {
  refersTo: ["event", "actor"],
});
export const recordId = annotated(z.templateLiteral([z.enum(["source:", "actor:", "event:", "claim:"]), slug]), {
  refersTo: ["source", "actor", "event", "claim"],
});

/** An ISO 8601 calendar date that exists in the proleptic Gregorian calendar, years 0001 to 9999: there was no year 0. */
export const isoDate = annotated(
  z
    .string()
    .regex(
      /^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$/,
    ),
  { format: "date" },
);

/** A calendar date as in `isoDate`, or only its month `2023-02`, or only its year `2023`. */
export const partialDate = annotated(
  z
    .string()
    .regex(
      /^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(?:-(?:0[1-9]|1[0-2])|-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))?|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$/,
    ),
  { format: "partial-date" },
);

/**
 * An absolute http or https address by RFC 3986, as its readers want it: a host of letters, digits, hyphens and single dots,
 * no user name, a port from 1 to 65535. Other letters are percent-encoded, host names in punycode.
 */
export const webUrl = annotated(
  z
    .string()
    .max(2000)
    .regex(
      /^https?:\/\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::(?:[1-5][0-9]{0,4}|6(?:[0-4][0-9]{0,3}|5(?:[0-4][0-9]{0,2}|5(?:[0-2][0-9]?|3[0-5]?|[4-9])?|[6-9][0-9]?)?|[6-9][0-9]{0,2})?|[7-9][0-9]{0,3}))?(?:[/?](?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/,
    ),
  { format: "url" },
);

/** A UUID as a URN (RFC 9562), in lowercase, so that two that are the same are the same text. */
export const uuidUrn = annotated(
  z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  { format: "uuid" },
);

/** A BCP 47 language tag. */
export const language = annotated(
  z
    .string()
    .max(80)
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$/),
  { format: "language" },
);

/** A code that ISO 3166-1 assigns, or that ISO 3166-3 keeps of a former country, or `XK`, which stands for Kosovo everywhere. */
export const country = annotated(
  z
    .string()
    .regex(
      /^(?:A[D-GIL-OQ-UWXZ]|B[ABD-JL-OQ-WYZ]|C[ACDF-IK-OR-Z]|D[DEJKMOYZ]|E[CEGHR-T]|F[I-KMOQRX]|G[ABD-IL-NP-UWY]|H[KMNRT-V]|I[DEL-OQ-T]|J[EMOPT]|K[EG-IMNPRWYZ]|L[A-CIKR-VY]|M[AC-IK-Z]|N[ACE-ILO-RTUZ]|OM|P[ACE-HK-NR-UWYZ]|QA|R[EHOSUW]|S[A-EG-OR-VX-Z]|T[CDF-HJ-PRTVWZ]|U[AGMSYZ]|V[AC-EGINU]|W[FKS]|XK|Y[DETU]|Z[AMRW])$/,
    ),
  { format: "country" },
);

/** A semantic version. */
export const version = annotated(
  z
    .string()
    .max(100)
    .regex(
      /^(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})(?:-[0-9A-Za-z-]{1,20}(?:\.[0-9A-Za-z-]{1,20}){0,4})?$/,
    ),
  { format: "version" },
);

/** Text that is not empty, in our own words: 1 to `max` code points. */
export const text = (max: number) => z.string().min(1).check(longest(max));

/** A quotation that no publisher need object to: at most four words, 1 to 120 code points. Unicode's own line breaks are no words. */
export const shortQuote = annotated(
  z
    .string()
    .check(longest(120))
    .regex(/^[^\t\n\r \u0085\u2028\u2029]+(?:[\t\n\r ]{1,3}[^\t\n\r \u0085\u2028\u2029]+){0,3}$/),
  { format: "quote" },
);

/** A position in a text, counted in Unicode code points from 0. */
export const position = z.int().min(0).max(2_147_483_647);
