export { isActor, isClaim, isDatasetShape, isEvent, isSource } from "./validate/is-record.js";
