import type { Project } from "./project.js";

/** Keeps a project in this browser, under one name. All of it is text, and none of it leaves the machine. */
const NAME = "attributed-events";

/** What was kept; `undefined` where nothing was, or the browser keeps nothing. */
export async function kept(): Promise<Project | undefined> {
  try {
    const store = await opened();
    const value: unknown = await done(store.transaction(NAME).objectStore(NAME).get("project"));
    store.close();
    return isProject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a project. Throws where the browser does not. */
export async function keep(project: Project): Promise<void> {
  const store = await opened();
  const transaction = store.transaction(NAME, "readwrite");
  transaction.objectStore(NAME).put(project, "project");
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("not kept"));
  });
  store.close();
}

/** Why a project was not kept, in a sentence. */
export const whyNotKept = (error: unknown): string =>
  error instanceof DOMException && error.name === "QuotaExceededError"
    ? "The browser has no more room: this is not kept. Download the draft before you close the page."
    : "This browser keeps nothing for this page. Download the draft before you close it.";

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(NAME);
  return done(request);
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const isProject = (value: unknown): value is Project =>
  typeof value === "object" && value !== null && "draft" in value && "texts" in value;
