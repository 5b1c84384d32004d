import type { Channel } from "../catalogue.ts";

/** Splits pictures into as few calls as the engine allows. */
export function splitIntoCalls(
  pictures: readonly number[],
  channel: Channel,
): readonly (readonly number[])[] {
  const { countMax } = channel.engine.abilities;
  const calls: (readonly number[])[] = [];
  for (let at = 0; at < pictures.length; at += countMax) {
    calls.push(pictures.slice(at, at + countMax));
  }
  return calls;
}
