import type { SceneId, Subject } from "../intent.ts";
import { COUNT_MAX } from "./subject-limits.ts";

/** How many things a scene has room for, all together. */
const ROOM: Readonly<Partial<Record<SceneId, number>>> = { logo: 5, poster: 12, pattern: 12 };
const USUAL_ROOM = 24;

const ONE_HOUSE: ReadonlyMap<string, number> = new Map([
  ["house", 1],
  ["hut", 1],
]);

/** Scenes that draw some things in their own way, with the most of them that they show. */
const MOST: Readonly<Partial<Record<SceneId, ReadonlyMap<string, number>>>> = {
  coast: new Map([
    ["lighthouse", 1],
    ["boat", 5],
  ]),
  "mountain-lake": ONE_HOUSE,
  forest: ONE_HOUSE,
  meadow: ONE_HOUSE,
  skyline: new Map([["bridge", 1]]),
};

export interface FittedCounts {
  readonly subjects: readonly Subject[];
  /** What there is no room for, in plain words. */
  readonly left: readonly string[];
}

/** Takes as many of each thing as the scene will really show, so that nothing is promised and not drawn. */
export function fitCounts(scene: SceneId, subjects: readonly Subject[]): FittedCounts {
  const left: string[] = [];
  let room = ROOM[scene] ?? USUAL_ROOM;
  const fitted = subjects.flatMap((subject) => {
    const most = MOST[scene]?.get(subject.id) ?? COUNT_MAX;
    const count = Math.min(subject.count, room, most);
    room -= count;
    if (count < subject.count) {
      left.push(count === 0 ? subject.said : `more than ${count} ${subject.said}`);
    }
    return count === 0 ? [] : [{ ...subject, count }];
  });
  return { subjects: fitted, left };
}
