export { type DraftText, readDraft } from "./draft/yaml/read-draft.js";
export { writeDraft } from "./draft/yaml/write-draft.js";
export type { Position } from "./validate/json/position.js";
