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

/**
 * For `catch`: an object that does not exist is an answer, everything else is a failure. So is a 404 without a reason: it may be of
 * a bucket that has gone, or of something else at the address of the server.
 */
export function absentAsUndefined(error: unknown): undefined {
  if (isNotFound(error) && error.code !== null && error.code !== "NoSuchBucket") {
    return undefined;
  }
  throw error;
}

/** For `catch` of HEAD, whose answer has no body that could tell why: what does not exist has to be asked for by GET. */
export function notFoundAsUndefined(error: unknown): undefined {
  if (isNotFound(error)) {
    return undefined;
  }
  throw error;
}

function isNotFound(error: unknown): error is S3Error {
  return error instanceof S3Error && error.status === 404;
}
