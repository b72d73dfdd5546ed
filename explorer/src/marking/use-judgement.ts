import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { ask } from "../article/desk/desk.js";
import type { Judgement } from "../article/desk/protocol.js";
import type { Project } from "./project.js";

/** How long a change waits to be judged. */
const WAIT = 150;

const nothing: Judgement = { dataset: undefined, findings: [], places: [] };

/** What the library said last. */
export interface Judged extends Judgement {
  /** Whether it is of the project as it stands now, or of what it was a moment ago. */
  readonly isCurrent: boolean;
}

/** What the library says of a project, as it is typed. An answer that is overtaken is passed over. */
export function useJudgement(project: Project): Judged {
  const [{ of, judgement }, setJudged] = useState<{ of?: Project; judgement: Judgement }>({ judgement: nothing });
  const last = useRef<Project | undefined>(undefined);
  useEffect(() => {
    last.current = project;
    const timer = setTimeout(() => {
      ask("judge", project).then(
        (answer) => {
          if (last.current === project) setJudged({ of: project, judgement: answer });
        },
        () => undefined,
      );
    }, WAIT);
    return () => clearTimeout(timer);
  }, [project]);
  const isCurrent = of === project;
  return useMemo(() => ({ ...judgement, isCurrent }), [judgement, isCurrent]);
}
