import type { Call, Generation } from "../../contract/generation.ts";
import type { Catalogue, Channel } from "../catalogue.ts";

/** What is to be done for each picture that an earlier attempt did not store. */
export interface SortedMissing {
  /** Drawn again: never called for, certainly unpaid, or free to repeat. */
  readonly fresh: readonly number[];
  /** Asked for at the backend that keeps the job. */
  readonly resume: readonly { readonly call: Call; readonly upstreamId: string }[];
  /** The same call once more, with the same key: the backend knows it. */
  readonly resend: readonly Call[];
  /** Ordered in a new call, but only at the channel that had been called, which takes the risk, and only once. */
  readonly reorder: readonly { readonly channel: string; readonly pictures: readonly number[] }[];
  /** May have been drawn and paid; nobody can know. */
  readonly unknown: readonly number[];
}

/** The first rule that fits decides for a picture; in the order of the code. */
export function sortMissing(
  generation: Generation,
  missing: readonly number[],
  catalogue: Catalogue,
): SortedMissing {
  const fresh: number[] = [];
  const unknown: number[] = [];
  const resume = new Map<number, { call: Call; upstreamId: string }>();
  const resend = new Map<number, Call>();
  const reorder = new Map<string, number[]>();
  for (const picture of missing) {
    const calls = generation.calls.filter((call) => call.pictures.includes(picture));
    const openCalls = calls.filter(
      (call) => !mayRepeat(call, catalogue.channels.get(call.channel)),
    );
    const open = openCalls.at(-1);
    const channel = open && catalogue.channels.get(open.channel);
    if (open === undefined) {
      fresh.push(picture);
    } else if (open.upstreamId !== null && channel?.engine.resume !== undefined) {
      resume.set(open.number, { call: open, upstreamId: open.upstreamId });
    } else if (channel?.settings.idempotent === true) {
      resend.set(open.number, open);
    } else if (channel?.settings.retryUnknownOutcome === true && openCalls.length === 1) {
      reorder.set(open.channel, [...(reorder.get(open.channel) ?? []), picture]);
    } else {
      unknown.push(picture);
    }
  }
  return {
    fresh,
    resume: [...resume.values()],
    resend: [...resend.values()],
    reorder: Array.from(reorder, ([channel, pictures]) => ({ channel, pictures })),
    unknown,
  };
}

/** Whether a paid call of unknown outcome stands behind one of these pictures, whatever may still be done about it. */
export function hasOpenCalls({ resume, resend, reorder, unknown }: SortedMissing): boolean {
  return [resume, resend, reorder, unknown].some((open) => open.length > 0);
}

function mayRepeat(call: Call, channel: Channel | undefined): boolean {
  return call.outcome === "unpaid" || channel?.engine.abilities.repeatable === true;
}
