import { Fault } from "../../contract/fault.ts";

/** Throws `storage_unavailable` where the file system throws. */
export async function onSpoolDisk<Result>(step: Promise<Result>): Promise<Result> {
  try {
    return await step;
  } catch (error) {
    throw new Fault(
      "storage_unavailable",
      "The server's temporary storage refused; try again later.",
      { cause: error },
    );
  }
}
