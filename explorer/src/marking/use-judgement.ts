import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../article/desk/desk.js";
import type { Judgement } from "../article/desk/protocol.js";
import type { Project } from "./project.js";

/** How long a change waits to be judged. */
const WAIT = 150;

const nothing: Judgement = { dataset: undefined, findings: [], places: [] };

/** What the library says of a project, as it is typed. An answer that is overtaken is passed over. */
export function useJudgement(project: Project): Judgement {
  const [judgement, setJudgement] = useState(nothing);
  const last = useRef<Project | undefined>(undefined);
  useEffect(() => {
    last.current = project;
    const timer = setTimeout(() => {
      ask("judge", project).then(
        (answer) => {
          if (last.current === project) setJudgement(answer);
        },
        () => undefined,
      );
    }, WAIT);
    return () => clearTimeout(timer);
  }, [project]);
  return judgement;
}
