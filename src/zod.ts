export { entities } from "./model/entities.js";
