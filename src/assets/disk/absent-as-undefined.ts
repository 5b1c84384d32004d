/** For `catch`: a file that does not exist is an answer, everything else is a failure. */
export function absentAsUndefined(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
