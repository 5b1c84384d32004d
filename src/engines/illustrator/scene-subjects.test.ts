import { describe, expect, it } from "vitest";

import type { SceneId } from "./intent.ts";
import { fitCounts } from "./reading/fit-counts.ts";
import { readPrompt } from "./reading/read-prompt.ts";
import { isOwn } from "./reading/scene-subjects.ts";
import { COUNT_MAX } from "./reading/subject-limits.ts";
import { SCENES } from "./scene-registry.ts";
import type { Scene } from "./scene.ts";
import { drawScene } from "./testing/draw-scene.ts";
import { readPack } from "./vocabulary/read-pack.ts";
import { vocabulary } from "./vocabulary/vocabulary.ts";

const IDS = Object.keys(readPack("names").things);
const SCENE_IDS = Object.keys(SCENES) as SceneId[];
const LOADED = new Map(
  await Promise.all(SCENE_IDS.map(async (id) => [id, await SCENES[id]()] as const)),
);
const OWN = SCENE_IDS.flatMap((scene) =>
  IDS.filter((id) => isOwn(scene, id)).map((id): [SceneId, string] => [scene, id]),
);
/** What there is room for only so often, although any number can be asked for. */
const BOUNDED = OWN.flatMap(([scene, id]): [SceneId, string, number][] => {
  const [fitted] = fitCounts(scene, [{ id, said: id, count: COUNT_MAX }]).subjects;
  const most = fitted?.count ?? 0;
  return most < COUNT_MAX ? [[scene, id, most]] : [];
});

function sceneOf(id: SceneId): Scene {
  const scene = LOADED.get(id);
  if (scene === undefined) throw new Error(`there is no scene ${id}`);
  return scene;
}

/** A seed whose coast has boats beside each other rather than behind each other. */
const OPEN_SEED = 5;
const draw = (scene: SceneId, id: string, count: number) =>
  drawScene(sceneOf(scene), { scene, subjects: [{ id, said: id, count }] }, { seed: OPEN_SEED });

describe("what the reader believes of the scenes", () => {
  it("covers scenes that draw things in their own way", () => {
    expect(OWN.length).toBeGreaterThan(15);
    expect(BOUNDED.map(([scene, id]) => `${scene}: ${id}`)).toContain("coast: boat");
  });

  it.each(OWN)("%s draws by itself: %s", (scene, id) => {
    const name = id === "campfire" ? "fireplace" : id;
    const { intent } = readPrompt(`${scene.replace("-", " ")} with a ${name}`, vocabulary());
    expect(intent.scene).toBe(scene);
    const { shown } = drawScene(sceneOf(scene), {
      ...intent,
      subjects: [{ id, said: id, count: 1 }],
    });
    expect(shown.get(id) ?? 0).toBeGreaterThan(0);
  });

  it.each(BOUNDED.filter(([, , most]) => most === 1))("%s draws %s only once", (scene, id) => {
    expect(draw(scene, id, 2).raster.data).toEqual(draw(scene, id, 1).raster.data);
  });

  it.each(BOUNDED.filter(([, , most]) => most > 1))(
    "%s shows every %s up to the number that is promised: %i",
    (scene, id, most) => {
      const counts = Array.from({ length: most }, (_, more) => draw(scene, id, more + 1));
      const pixels = counts.map(({ shown }) => shown.get(id) ?? 0);
      expect(pixels).toEqual([...new Set(pixels)].toSorted((one, other) => one - other));
    },
  );
});
