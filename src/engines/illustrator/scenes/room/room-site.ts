import type { Colour } from "../../core/colour.ts";
import { createLight } from "../../core/colour.ts";
import { toScreenX, toScreenY } from "../../core/camera.ts";
import type { Sight } from "../../indoors/find-surfaces.ts";
import { toCamera } from "../../indoors/eye.ts";
import type { RoughLight } from "../../indoors/rough-light.ts";
import { sunThrough } from "../../indoors/sun-through.ts";
import type { SceneIntent, Subject } from "../../intent.ts";
import type { Landmark, Site, SiteLight } from "../../things/site.ts";
import { traitOf } from "../../things/traits/trait-of.ts";
import type { Footprint } from "./furnisher.ts";
import { wallPose } from "./walls.ts";
import type { RoomPlan } from "./room-plan.ts";
import type { RoomLight } from "./room-light.ts";
import { placeIn } from "../../indoors/pose.ts";

/** Things stand at least so far from walls and furniture, in metres. */
const CLEAR = 0.12;

/** Where things may stand in a room, as the eye sees it: on the free floor, and on what is there to stand on. */
export function siteOf(plan: RoomPlan, footprints: readonly Footprint[], sight: Sight): Site {
  const { eye, half, depth } = plan;
  const { right, ahead } = eye;
  const { width, height } = sight;
  const camera = toCamera(eye);
  /** Floor that furniture hides from the eye is no place to be seen at. */
  const isSeen = (x: number, z: number): boolean => {
    const [column, row] = [
      Math.floor(toScreenX(camera, x, z)),
      Math.floor(toScreenY(camera, 0, z)),
    ];
    if (column < 0 || column >= width || row < 0 || row >= height) return true;
    return (sight.depth[row * width + column] ?? 0) > z * 0.93;
  };
  // From the eye's own axes to the room's.
  const inRoom = (x: number, z: number): readonly [number, number] => [
    eye.x + right[0] * x + ahead[0] * z,
    eye.z + right[2] * x + ahead[2] * z,
  ];
  return {
    camera,
    width,
    height,
    medium: "indoors",
    land: {
      near: 1.3,
      far: depth - eye.z - 0.4,
      height(x, z) {
        const [rx, rz] = inRoom(x, z);
        if (Math.abs(rx) > half - CLEAR || rz > depth - CLEAR) return undefined;
        const isTaken = footprints.some(
          (place) =>
            Math.abs(rx - place.x) < place.halfX + CLEAR &&
            Math.abs(rz - place.z) < place.halfZ + CLEAR,
        );
        return isTaken || !isSeen(x, z) ? undefined : 0;
      },
    },
    landmarks: landmarksOf(plan, footprints),
  };
}

const NAMES: readonly (readonly [part: string, names: readonly string[], top?: number])[] = [
  ["sofa", ["sofa", "couch"], 0.47],
  ["armchair", ["armchair"], 0.47],
  ["bed", ["bed"], 0.6],
  ["low table", ["table", "coffee table"]],
  ["table", ["table"]],
  ["table 1", ["table"]],
  ["desk", ["desk", "table"]],
  ["bar", ["counter", "table"], 1.08],
  ["units", ["counter"], 0.93],
  ["fireplace", ["fireplace"]],
  ["chair 0", ["chair"], 0.46],
  ["desk chair", ["chair"], 0.46],
  ["tall plant", ["plant"]],
  ["floor lamp", ["lamp"]],
  ["bedside -1", ["table"]],
  ["bedside 1", ["table"]],
  ["chest", ["table"]],
];

function landmarksOf(
  plan: RoomPlan,
  footprints: readonly Footprint[],
): ReadonlyMap<string, Landmark> {
  const { eye, windows } = plan;
  const toEye = (x: number, z: number): { x: number; z: number } => ({
    x: eye.right[0] * (x - eye.x) + eye.right[2] * (z - eye.z),
    z: eye.ahead[0] * (x - eye.x) + eye.ahead[2] * (z - eye.z),
  });
  const marks = new Map<string, Landmark>();
  for (const [part, names, top] of NAMES) {
    const place = footprints.find(({ name }) => name === part);
    if (place === undefined) continue;
    const width =
      2 *
      Math.max(Math.abs(eye.right[0]) * place.halfX, Math.abs(eye.right[2]) * place.halfZ, 0.25);
    const height = top ?? place.top;
    for (const name of names) {
      if (marks.has(name)) continue;
      marks.set(name, {
        ...toEye(place.x, place.z),
        width,
        ...(height === undefined ? {} : { top: height }),
      });
    }
  }
  const window = windows[0];
  if (window !== undefined) {
    const { left, right, bottom } = window.opening;
    const [x, , z] = placeIn(wallPose(plan, window.wall), (left + right) / 2, 0, -0.06);
    marks.set("window", {
      ...toEye(x, z),
      width: (right - left) * 0.8,
      ...(window.isTall ? {} : { top: bottom }),
    });
  }
  return marks;
}

/** What nobody works at on the floor. */
const WORKED_AT: ReadonlySet<string> = new Set(["computer", "laptop", "printer", "typewriter"]);

/** Small things of no kind that walks are put on the table if nobody said where they belong. */
export function setOnTable(intent: SceneIntent, site: Site): SceneIntent {
  const table = ["table", "desk"].find((name) => site.landmarks?.has(name));
  if (table === undefined) return intent;
  return {
    ...intent,
    subjects: intent.subjects.map((subject) =>
      isSmall(subject)
        ? {
            ...subject,
            size: "small",
            place: { ...subject.place, relation: { kind: "on", of: table } },
          }
        : subject,
    ),
  };
}

function isSmall({ id, place, count, size }: Subject): boolean {
  const trait = traitOf(id);
  if (
    trait === undefined ||
    place?.relation !== undefined ||
    place?.depth !== undefined ||
    count > 3 ||
    size === "large"
  )
    return false;
  if (WORKED_AT.has(id)) return true;
  return (
    trait.habitat === "any" &&
    trait.height < 0.36 &&
    (trait.material === "food" ||
      trait.material === "glass" ||
      trait.material === "paper" ||
      trait.material === "petal" ||
      trait.height < 0.2)
  );
}

/** The light on things that stand in a room: what comes from the window, or by night from the nearest lamp. */
export function siteLight(
  plan: RoomPlan,
  light: RoomLight,
  roughLight: RoughLight,
  sunPortals: RoomLight["portals"],
  lamps: readonly { readonly x: number; readonly y: number; readonly z: number }[],
): SiteLight {
  const { eye, depth } = plan;
  const { daylight, sun } = light;
  const [x, y, z] = [eye.x * 0.5, 0.6, depth - 2.2];
  const from = light.isLit && daylight.isNight ? lamps[0] : middleOf(light);
  const towards =
    from === undefined
      ? { x: 0, y: 1, z: 0 }
      : unit(from.x - x, Math.max(0.3, from.y - y), from.z - z);
  const facing = createLight();
  const above = createLight();
  roughLight(x, y, z, towards.x, towards.y, towards.z, facing);
  roughLight(x, y, z, eye.ahead[0] * -0.6, 0.8, eye.ahead[2] * -0.6, above);
  // Windows are wide: most of their light comes round a thing.
  const soft = daylight.isNight ? 0.62 : 0.8;
  const ambient: Colour = [above.red * soft, above.green * soft, above.blue * soft];
  const power = 0.4;
  return {
    ...daylight,
    sun: toEyeDirection(towards, plan),
    direct: [facing.red * power, facing.green * power, facing.blue * power],
    ambient,
    haze: [0, 0, 0],
    hazeDensity: 0,
    isSnowy: false,
    weather: "clear",
    lampLit: light.isLit,
    sunlit(cx, cy, cz) {
      if (sun === undefined) return 0.75;
      const rx = eye.x + eye.right[0] * cx + eye.ahead[0] * cz;
      const rz = eye.z + eye.right[2] * cx + eye.ahead[2] * cz;
      return 0.55 + 0.45 * sunThrough(sunPortals, sun, rx, cy, rz, 0.2);
    },
  };
}

function middleOf({ portals }: RoomLight): { x: number; y: number; z: number } | undefined {
  const portal = portals[0];
  if (portal === undefined) return undefined;
  const { corner, across, up, width, height } = portal;
  return {
    x: corner[0] + (across[0] * width) / 2,
    y: corner[1] + (up[1] * height) / 2,
    z: corner[2] + (across[2] * width) / 2,
  };
}

function unit(x: number, y: number, z: number): { x: number; y: number; z: number } {
  const length = Math.hypot(x, y, z);
  return { x: x / length, y: y / length, z: z / length };
}

function toEyeDirection(
  { x, y, z }: { x: number; y: number; z: number },
  { eye }: RoomPlan,
): { x: number; y: number; z: number } {
  return { x: eye.right[0] * x + eye.right[2] * z, y, z: eye.ahead[0] * x + eye.ahead[2] * z };
}
