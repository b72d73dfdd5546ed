import { Application, type ProjectReflection, ReflectionKind, TSConfigReader, TypeDocReader } from "typedoc";

/*
 * Fails unless TypeDoc finds everything that is exported documented, every type that a public signature names exported,
 * every link good, and every property of a public interface described. TypeDoc's own rule would also ask for words on
 * the properties of inferred types, which are zod's.
 */

function undescribedProperties(project: ProjectReflection): string[] {
  return project
    .getReflectionsByKind(ReflectionKind.Property)
    .filter((property) => property.parent?.kindOf(ReflectionKind.Interface) && !property.hasComment())
    .map((property) => property.getFullName());
}

const app = await Application.bootstrapWithPlugins({}, [new TypeDocReader(), new TSConfigReader()]);
const project = await app.convert();
if (project) {
  app.validate(project);
  for (const name of undescribedProperties(project)) app.logger.warn(`${name} does not have any documentation`);
}
if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;
