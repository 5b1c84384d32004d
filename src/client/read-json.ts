import { LimnerError } from "./limner-error.ts";

/** The JSON of an answer. A body that breaks off fails as a connection does; one that is no JSON is somebody else's. */
export async function readJson<Body extends object>(response: Response): Promise<Body> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null) {
      // Its members are as openapi.json says; the server's tests hold it to that.
      return body as Body;
    }
  } catch {
    // Told below, like any other body that is not one of ours.
  }
  throw new LimnerError("The answer is no JSON object; is there a Limner at this address?", {
    code: "unexpected_answer",
    status: response.status,
    requestId: response.headers.get("x-request-id"),
  });
}
