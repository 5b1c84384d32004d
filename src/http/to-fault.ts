import { Fault } from "../contract/fault.ts";

/** What the framework throws, by its code, in our words. */
const FRAMEWORK_FAULTS: Readonly<Record<string, () => Fault>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new Fault(
      "unsupported_media_type",
      "Send the body as `application/json`; POST /v1/images/edits also takes `multipart/form-data`.",
    ),
  FST_ERR_BAD_URL: () =>
    new Fault("invalid_request", "The path of the URL is not properly encoded."),
  FST_ERR_MAX_PARAM_LENGTH: () => new Fault("not_found", "There is nothing under this path."),
};

/** Anything thrown while a request was served, as a fault; undefined if it is no caller's business: our own bug. */
export function toFault(error: unknown): Fault | undefined {
  if (error instanceof Fault) {
    return error;
  }
  if (!(error instanceof Error && "code" in error && "statusCode" in error)) {
    return undefined;
  }
  const code = String(error.code);
  const known = FRAMEWORK_FAULTS[code];
  return known === undefined && code.startsWith("FST_") && isClientStatus(error.statusCode)
    ? new Fault("invalid_request", "The request could not be understood.", { cause: error })
    : known?.();
}

function isClientStatus(status: unknown): boolean {
  return typeof status === "number" && status >= 400 && status < 500;
}
