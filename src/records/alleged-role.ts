import type { Role } from "../generated/types.js";
import { allegedRoleValues } from "../generated/vocabulary-values.js";

const alleged: readonly Role[] = allegedRoleValues;

/** Whether a role accuses whoever has it, as the model's table of roles says. */
export const isAllegedRole = (role: Role): boolean => alleged.includes(role);
