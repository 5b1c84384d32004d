import { Fault } from "../../contract/fault.ts";
import { memberOf } from "../shared/member-of.ts";
import type { PictureAnswer } from "../shared/picture-answer.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import type { JobState } from "./job-state.ts";

/** `result.images[*].b64_json` of a job. */
export function isJobPicture(path: readonly (string | number)[]): boolean {
  return (
    path.length === 4 && path[0] === "result" && path[1] === "images" && path[3] === "b64_json"
  );
}

/** Reads the answer of `GET /sdcpp/v1/jobs/{id}`. Throws a Fault where it says nothing that is known. */
export function readJob(answer: PictureAnswer): JobState {
  const { json } = answer;
  const status = memberOf(json, "status");
  if (status === "queued" || status === "generating" || status === "cancelled") {
    return { kind: status };
  }
  if (status === "completed") {
    const images = memberOf(memberOf(json, "result"), "images");
    return { kind: "completed", pictures: answer.picturesIn(images) };
  }
  if (status === "failed") {
    const words = memberOf(memberOf(json, "error"), "message");
    return { kind: "failed", words: typeof words === "string" ? words : "" };
  }
  throw new Fault(
    "backend_failed",
    "The backend says of a job what nobody here understands. Nothing was charged.",
    { outcome: "unknown", cause: toMaskedText(JSON.stringify(json), []) },
  );
}
