/** Where text goes. A write resolves when the text has been handed on, so that a slow reader slows the writer. */
export interface Output {
  readonly isTerminal: boolean;
  /** Width in characters; 80 where there is no terminal. */
  readonly columns: number;
  write(text: string): Promise<void>;
}

/** Where bytes come from. */
export type Input = AsyncIterable<Uint8Array>;

/** Everything a command may know of the world around it, so that a test can give it another one. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The folder of this package, with a final slash: its `schemas/` and `package.json` are in there. */
  readonly packageRoot: URL;
  /** A UUID that nobody has drawn before. */
  readonly newUuid: () => string;
  /** Aborted when the user asks to stop. */
  readonly signal: AbortSignal;
}
