import type { DoorLetter, DoorReply } from "../contract/door.ts";
import { Fault } from "../contract/fault.ts";
import type { Guard } from "./connect-guarded.ts";
import { hostOf } from "./connect-guarded.ts";
import { readAddress } from "./read-address.ts";
import type { HopAnswer } from "./request-hop.ts";
import { requestHop } from "./request-hop.ts";

const ANSWER_BYTES_MAX = 64 * 1024;
const HOST_CHARACTERS_MAX = 80;

export interface LetterBounds {
  readonly guard: Guard;
  readonly letterTimeoutMs: number;
}

/** See `Door.post`. */
export async function postLetter(letter: DoorLetter, bounds: LetterBounds): Promise<DoorReply> {
  const { param, headers, body } = letter;
  letter.signal.throwIfAborted();
  // Node's timers run on the monotonic clock.
  const deadline = AbortSignal.timeout(bounds.letterTimeoutMs);
  const signal = AbortSignal.any([letter.signal, deadline]);
  try {
    const url = readAddress(letter.url, param);
    const request = { method: "POST", headers, body } as const;
    await using answer = await requestHop(bounds.guard, { url, param, signal }, request);
    const status = answer.response.statusCode;
    await readAway(answer, deadline);
    letter.signal.throwIfAborted();
    return { kind: "answered", status };
  } catch (error) {
    letter.signal.throwIfAborted();
    if (error instanceof Fault) return { kind: "forbidden", reason: error.publicMessage };
    return { kind: "unanswered", reason: describeSilence(letter.url, bounds) };
  }
}

/** One sentence for a refused, a filtered and a silent port, for names and certificates: it maps no network. */
function describeSilence(address: string, { letterTimeoutMs }: LetterBounds): string {
  const host = hostOf(new URL(address)).slice(0, HOST_CHARACTERS_MAX);
  return `${host} could not be reached, or did not answer within ${letterTimeoutMs / 1000} s.`;
}

/** So that the other side can end in peace. What was to be learned stood in the status line. */
async function readAway({ response }: HopAnswer, deadline: AbortSignal): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes >= ANSWER_BYTES_MAX || deadline.aborted) return;
    }
  } catch {
    // A body that breaks off takes nothing back: the status has come, and the caller's signal is looked at next.
  }
}
