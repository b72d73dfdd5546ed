import { useCallback, useState } from "preact/hooks";
import type { Project } from "./project.js";

/** Changes a project. Changes one after the other with the same name, as of one field, are undone together. */
export type Change = (update: (project: Project) => Project, name?: string) => void;

export interface History {
  readonly project: Project;
  readonly change: Change;
  /** Takes back the last change; `undefined` where there is none. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

interface Steps {
  readonly past: readonly Project[];
  readonly present: Project;
  readonly future: readonly Project[];
  readonly name: string | undefined;
}

/** So many changes can be taken back. */
const MOST = 500;

export function useHistory(start: Project): History {
  const [{ past, present, future }, setSteps] = useState<Steps>({
    past: [],
    present: start,
    future: [],
    name: undefined,
  });
  const change: Change = useCallback((update, name) => {
    setSteps((steps) => {
      const next = update(steps.present);
      if (next === steps.present) return steps;
      const isSame = name !== undefined && name === steps.name;
      const before = isSame ? steps.past : [...steps.past, steps.present].slice(-MOST);
      return { past: before, present: next, future: [], name };
    });
  }, []);
  const undo = useCallback(() => setSteps(undone), []);
  const redo = useCallback(() => setSteps(redone), []);
  return {
    project: present,
    change,
    undo: past.length > 0 ? undo : undefined,
    redo: future.length > 0 ? redo : undefined,
  };
}

function undone(steps: Steps): Steps {
  const last = steps.past.at(-1);
  if (last === undefined) return steps;
  return { past: steps.past.slice(0, -1), present: last, future: [steps.present, ...steps.future], name: undefined };
}

function redone(steps: Steps): Steps {
  const [next, ...future] = steps.future;
  if (next === undefined) return steps;
  return { past: [...steps.past, steps.present], present: next, future, name: undefined };
}
