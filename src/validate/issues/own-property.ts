export const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The value under one own key, without running a getter; `undefined` where there is none or it cannot be read. */
export const childOf = (container: unknown, key: string | number): unknown => ownProperty(container, key)?.value;

/** Whether an object has a key of its own, with whatever value. */
export const hasKey = (container: unknown, key: string): boolean => ownProperty(container, key) !== undefined;

function ownProperty(container: unknown, key: string | number): PropertyDescriptor | undefined {
  try {
    return isObject(container) ? Object.getOwnPropertyDescriptor(container, key) : undefined;
  } catch {
    return undefined;
  }
}
