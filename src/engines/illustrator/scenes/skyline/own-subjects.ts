import type { CityWork } from "./city-work.ts";

/** What the scene draws by itself when it is named. */
export const OWN_SUBJECTS: ReadonlySet<string> = new Set([
  "skyscraper",
  "buildings",
  "office building",
  "bridge",
  "fireworks",
  "moon",
  "full moon",
  "star",
  "sun",
  "cloud",
]);

/** Which of its own subjects a picture shows; `fireworks` is how many sparks of them can be seen. */
export function ownShown({ plan, light }: CityWork, fireworks: number): Map<string, number> {
  const shown = new Map([
    ["skyscraper", plan.towers.length],
    ["buildings", plan.towers.length],
    ["office building", plan.towers.length],
    ["fireworks", fireworks],
    ["cloud", 1],
  ]);
  if (plan.bridge !== undefined) shown.set("bridge", 1);
  if (light.palette.direct < 0.5) return shown;
  if (light.isNight) for (const id of ["moon", "full moon", "star"]) shown.set(id, 1);
  if (light.time === "sunset") shown.set("sun", 1);
  return shown;
}
