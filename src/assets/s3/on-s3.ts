import { Fault } from "../../contract/fault.ts";
import { S3Error } from "./s3-error.ts";

/** What S3 refused or did not answer becomes `storage_unavailable`; all else comes as it is. */
export async function onS3<Result>(step: Promise<Result>): Promise<Result> {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    throw new Fault(
      "storage_unavailable",
      "The server's picture storage cannot be reached or refused; try again later.",
      { cause: error },
    );
  }
}

/** For `catch`: an object that does not exist is an answer, everything else is a failure. */
export function absentAsUndefined(error: unknown): undefined {
  if (error instanceof S3Error && error.status === 404 && error.code !== "NoSuchBucket") {
    return undefined;
  }
  throw error;
}
