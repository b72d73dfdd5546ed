import { type Role, vocabularies } from "attributed-events";
import type { Change, ViewState } from "../state/view-state.js";
import { figure, label } from "../words/label.js";

const allRoles = Object.keys(vocabularies.Role) as Role[];

interface RolesProps {
  readonly state: ViewState;
  readonly tally: ReadonlyMap<Role, number>;
  readonly change: Change;
}

/** The roles that somebody has, to choose from. */
export function Roles({ state, tally, change }: RolesProps) {
  const shown = allRoles.filter((role) => tally.has(role) || state.roles.includes(role));
  const toggle = (role: Role) =>
    change({ roles: state.roles.includes(role) ? state.roles.filter((one) => one !== role) : [...state.roles, role] });
  if (shown.length === 0) return null;
  return (
    <fieldset class="roles">
      <legend>{state.agencies.length === 0 ? "Roles" : "Roles of these agencies"}</legend>
      <ul>
        {shown.map((role) => (
          <li key={role}>
            <label class="check" title={vocabularies.Role[role]}>
              <input type="checkbox" checked={state.roles.includes(role)} onChange={() => toggle(role)} />
              <span class="label">{label(role)}</span>
              <span class="count">{figure(tally.get(role) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
