import * as main from "attributed-events";
import * as diff from "attributed-events/diff";
import * as digest from "attributed-events/digest";
import * as validate from "attributed-events/validate";
import * as zod from "attributed-events/zod";
import { use } from "./use.mjs";

console.log(JSON.stringify(use({ main, digest, diff, validate, zod })));
