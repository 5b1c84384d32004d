/** The world around a command, handed in so that commands can be run by tests. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly nodeVersion: string;
  /** Results: a line to standard output. */
  print(line: string): void;
  /** Picture bytes to standard output; resolves when they have been taken. */
  printBytes(bytes: Uint8Array): Promise<void>;
  readonly printsToScreen: boolean;
  /** Everything that is not the result: a line to standard error. */
  note(line: string): void;
  /** Text to standard error as it stands, for lines that are written over. */
  noteRaw(text: string): void;
  readonly notesToScreen: boolean;
  /** Calls back at each Ctrl-C and each request to end; returns the way to stop listening. */
  onStop(listener: (signal: "SIGINT" | "SIGTERM") => void): () => void;
  /** Ends the program at once. */
  end(code: number): void;
}

export function createTerminal(program: NodeJS.Process): Terminal {
  return {
    env: program.env,
    cwd: program.cwd(),
    nodeVersion: program.version,
    print: (line) => void program.stdout.write(`${line}\n`),
    printBytes: (bytes) =>
      new Promise((resolve, reject) => {
        program.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    printsToScreen: program.stdout.isTTY,
    note: (line) => void program.stderr.write(`${line}\n`),
    noteRaw: (text) => void program.stderr.write(text),
    notesToScreen: program.stderr.isTTY,
    onStop(listener) {
      const interrupt = () => listener("SIGINT");
      const terminate = () => listener("SIGTERM");
      program.on("SIGINT", interrupt).on("SIGTERM", terminate);
      return () => void program.off("SIGINT", interrupt).off("SIGTERM", terminate);
    },
    end: (code) => program.exit(code),
  };
}
