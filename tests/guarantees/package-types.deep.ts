import { expect, test } from "vitest";
import { takenBy } from "./taken-by.js";

test("the declarations of the package take no package but zod into those of the schemas", () => {
  const taken = takenBy("types");
  expect(taken.filter((one) => !/^dist\/zod\.d\.c?ts: zod(\/v4\/core)?$/.test(one))).toEqual([]);
  expect(taken).not.toEqual([]);
});
