import type { Issue, IssueCode } from "../issues/issue.js";

/** What to say of each kind of problem, after its place and a colon: what is there, and what would be right. */
export type Sentences<C extends IssueCode> = { readonly [K in C]: (issue: Issue<K>) => string };
