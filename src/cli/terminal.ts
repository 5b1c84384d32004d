import { isatty } from "node:tty";

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
  onStop(listener: () => void): () => void;
  /**
   * Calls back at each SIGHUP, which otherwise ends the program; returns the way to stop listening. It is a wish for another reading of
   * the configuration, unless the screen that the program was started on has been closed.
   */
  onHangUp(listener: (facts: { readonly screenIsGone: boolean }) => void): () => void;
  /** Ends the program at once. */
  end(code: number): void;
}

/** One Ctrl-C, or one SIGHUP, may arrive twice: from the terminal, and passed on by npm or by the program that started this one. What follows this closely is the same wish. */
const SAME_WISH_MS = 500;

/** A command whose reader has gone (`| head`) goes on to its end in silence; what could not be written for another reason is a failure. */
function hearLostOutput(program: NodeJS.Process): void {
  program.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") {
      program.stderr.write(`Standard output cannot be written (${error.message}).\n`);
      program.exitCode = 1;
    }
  });
  // There is nowhere left to say it.
  program.stderr.on("error", () => {});
}

export function createTerminal(program: NodeJS.Process): Terminal {
  hearLostOutput(program);
  let heardAt = -Infinity;
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
      const hear = () => {
        const now = performance.now();
        if (now - heardAt > SAME_WISH_MS) {
          heardAt = now;
          listener();
        }
      };
      program.on("SIGINT", hear).on("SIGTERM", hear);
      return () => void program.off("SIGINT", hear).off("SIGTERM", hear);
    },
    onHangUp(listener) {
      let lastAt = -Infinity;
      const hear = () => {
        const now = performance.now();
        if (now - lastAt <= SAME_WISH_MS) {
          return;
        }
        lastAt = now;
        const { isTTY, fd } = program.stderr;
        const screenIsGone = isTTY && !isatty(fd);
        listener({ screenIsGone });
      };
      program.on("SIGHUP", hear);
      return () => void program.off("SIGHUP", hear);
    },
    end: (code) => program.exit(code),
  };
}
