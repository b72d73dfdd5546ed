export { type Digest, digestDataset, digestOf } from "./identity/digest.js";
