import { Fault } from "../../contract/fault.ts";

/** What a full, read-only, missing or broken disk throws becomes `storage_unavailable`. */
export async function onMedium<Result>(step: Promise<Result>): Promise<Result> {
  try {
    return await step;
  } catch (error) {
    throw new Fault(
      "storage_unavailable",
      "The server's picture storage refused; try again later.",
      {
        cause: error,
      },
    );
  }
}
