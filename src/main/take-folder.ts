import { takeServeLock, type ServeLock } from "../records/sqlite/serve-lock.ts";
import type { Config } from "./config/config.ts";
import { describeFailure } from "./describe-failure.ts";
import { makeFolder } from "./make-folder.ts";

/** Makes the data folder if it is missing. Throws an `OperatorError` if it is served already or cannot be written. */
export async function takeFolder({
  dataDir,
  port,
}: Pick<Config, "dataDir" | "port">): Promise<ServeLock> {
  try {
    await makeFolder(dataDir);
    return await takeServeLock(dataDir, { port });
  } catch (error) {
    throw describeFailure(
      error,
      (message) =>
        `The data folder ${dataDir} cannot be used (${message}); it must be a folder that can be written. Name another with --data-dir or LIMNER_DATA_DIR.`,
    );
  }
}
