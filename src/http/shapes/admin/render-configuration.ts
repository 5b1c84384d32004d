import type { ConfigurationState } from "../../../core/administration/administration.ts";
import { toSeconds } from "../to-seconds.ts";

/** When `limner.yaml` was read, and why a newer one was not taken. */
export function renderConfiguration({ file, readAt, refused }: ConfigurationState) {
  return {
    file,
    read_at: toSeconds(readAt),
    refused: refused === null ? null : { at: toSeconds(refused.at), messages: [...refused.lines] },
  };
}
