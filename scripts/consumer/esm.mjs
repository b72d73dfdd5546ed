import * as main from "attributed-events";
import * as accept from "attributed-events/accept";
import * as agree from "attributed-events/agree";
import * as cite from "attributed-events/cite";
import * as diff from "attributed-events/diff";
import * as digest from "attributed-events/digest";
import * as draft from "attributed-events/draft";
import * as draftYaml from "attributed-events/draft/yaml";
import * as exporting from "attributed-events/export";
import * as importing from "attributed-events/import";
import * as merge from "attributed-events/merge";
import * as validate from "attributed-events/validate";
import * as zod from "attributed-events/zod";
import { readMembers } from "./members.cjs";
import { use } from "./use.cjs";

const entries = {
  main,
  accept,
  agree,
  cite,
  diff,
  digest,
  draft,
  "draft/yaml": draftYaml,
  export: exporting,
  import: importing,
  merge,
  validate,
  zod,
};
console.log(JSON.stringify({ ...use(entries), members: await readMembers(entries) }));
