import { publication as generated } from "../generated/publication.js";
import type { Publication } from "./citation.js";

/** The packaged dataset as a publication: title, authors, package and, once released, the day of its release. */
export const publication: Publication = generated;
