import { type Program, programFor } from "./program.js";

/** What the environment names, or else the first Python on the path, and the system's own, which has Debian's modules. */
const pythons = process.env.PYTHON ? [process.env.PYTHON] : ["python3", "/usr/bin/python3"];

/** Python with a module, where one is at hand; `undefined`, said aloud, where none is. */
export const pythonWith = (module: string): Program | undefined => programFor(`import ${module}`, "-c", pythons);
