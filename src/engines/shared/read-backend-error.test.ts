import { describe, expect, it } from "vitest";
import { readBackendError } from "./read-backend-error.ts";

const google = (message: string, details: readonly unknown[] = [], status = "INVALID_ARGUMENT") =>
  JSON.stringify({ error: { code: 400, message, status, details } });

describe("readBackendError knows an error of Google's", () => {
  it.each([
    ["a wrong key by its reason", google("No.", [{ reason: "API_KEY_INVALID" }])],
    ["a wrong key by its words", google("API key not valid. Please pass a valid API key.")],
    ["an old key by its words", google("API key expired. Please renew the API key.")],
    ["a country that is not served", google("User location is not supported for the API use.")],
    ["one in a list", `[${google("No.", [{ reason: "API_KEY_INVALID" }])}]`],
  ])("%s is about the operator", (_name, text) => {
    expect(readBackendError(text).isAboutOperator).toBe(true);
  });

  it.each([
    ["a wrong request", google("Invalid value at 'generation_config.image_config'")],
    ["a detail without a reason", google("No.", ["text", null, { reason: 4 }])],
    ["a text", "API"],
  ])("%s is not", (_name, text) => {
    expect(readBackendError(text).isAboutOperator).toBe(false);
  });

  it.each([
    ["34s", 34],
    ["34.074824224s", 35],
    ["86400s", 3600],
    ["soon", null],
    ["-1s", null],
  ])("a retry delay of %s is %s", (retryDelay, seconds) => {
    const text = google("Quota exceeded.", [{ retryDelay }], "RESOURCE_EXHAUSTED");
    expect(readBackendError(text)).toMatchObject({
      retryAfterS: seconds,
      code: "RESOURCE_EXHAUSTED",
      message: "Quota exceeded.",
    });
  });
});
