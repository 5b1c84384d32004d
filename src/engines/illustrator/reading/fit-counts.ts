import type { SceneId, Subject } from "../intent.ts";

/** How many things a scene has room for, all together. */
const ROOM: Readonly<Record<"studio" | "logo", number>> = { studio: 24, logo: 5 };

/** How many of a kind a coast shows; there is one of everything else. */
const ON_THE_COAST: ReadonlyMap<string, number> = new Map([
  ["boat", 5],
  ["ship", 5],
  ["canoe", 5],
  ["bird", 13],
]);

export interface FittedCounts {
  readonly subjects: readonly Subject[];
  /** What there is no room for, in plain words. */
  readonly left: readonly string[];
}

/** Takes as many of each thing as the scene will really show, so that nothing is promised and not drawn. */
export function fitCounts(scene: SceneId, subjects: readonly Subject[]): FittedCounts {
  const left: string[] = [];
  let room = scene === "studio" || scene === "logo" ? ROOM[scene] : Number.POSITIVE_INFINITY;
  const fitted = subjects.flatMap((subject) => {
    const count = Math.min(subject.count, room, mostOf(scene, subject.id));
    room -= count;
    if (count < subject.count) {
      left.push(count === 0 ? subject.said : `more than ${count} ${subject.said}`);
    }
    return count === 0 ? [] : [{ ...subject, count }];
  });
  return { subjects: fitted, left };
}

/** A street has its own crowd and traffic, which nobody counts. */
function mostOf(scene: SceneId, id: string): number {
  if (scene === "coast") {
    return ON_THE_COAST.get(id) ?? 1;
  }
  return scene === "street" ? 1 : Number.POSITIVE_INFINITY;
}
