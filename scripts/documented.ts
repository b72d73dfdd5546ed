import {
  Application,
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  TSConfigReader,
  TypeDocReader,
} from "typedoc";
import { namesOf, ruleCodes } from "./generate/rules.js";

/*
 * Fails unless everything that is exported is described, every property of a public interface too, every type that a
 * public signature names is exported, and every link in the words leads somewhere.
 */

const described =
  ReflectionKind.Function |
  ReflectionKind.Variable |
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias |
  ReflectionKind.Class;

/** The schemas of `./zod` are described in themselves, and nowhere twice. */
const isModel = ({ sources = [] }: DeclarationReflection) =>
  sources.some(({ fileName }) => /(^|\/)model\//.test(fileName));

const isSilent = (one: DeclarationReflection) => {
  const signatures = one.signatures ?? [];
  return signatures.length > 0 ? signatures.some((signature) => !signature.hasComment()) : !one.hasComment();
};

function undescribed(project: ProjectReflection): string[] {
  const exported = project.getReflectionsByKind(described) as DeclarationReflection[];
  const properties = project.getReflectionsByKind(ReflectionKind.Property) as DeclarationReflection[];
  const ofInterfaces = properties.filter(({ parent }) => parent?.kindOf(ReflectionKind.Interface));
  return [...exported.filter((one) => !isModel(one)), ...ofInterfaces].filter(isSilent).map((one) => one.getFullName());
}

const app = await Application.bootstrapWithPlugins({}, [new TypeDocReader(), new TSConfigReader()]);
/* What a rule finds is named in its own file, and reached by its code: `IssueFacts["tie-to-itself"]`. One is exported. */
const factsOfRules = ruleCodes.map((code) => namesOf(code).facts).filter((name) => name !== "GuiltPresupposed");
app.options.setValue("intentionallyNotExported", [
  ...app.options.getValue("intentionallyNotExported"),
  ...factsOfRules,
]);
const project = await app.convert();
if (project) {
  app.validate(project);
  for (const name of undescribed(project)) app.logger.warn(`${name} is not described`);
}
if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;
