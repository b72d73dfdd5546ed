declare module "virtual:worker-source" {
  /** The program of the worker, bundled, as text. */
  export const source: string;
}

declare module "*.css";
