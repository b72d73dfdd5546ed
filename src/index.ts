export { dataset, type PackagedDataset } from "./dataset/dataset.js";
export { type Meta, meta } from "./dataset/meta.js";
