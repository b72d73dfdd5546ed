export { dataset, type PackagedDataset } from "./dataset/dataset.js";
