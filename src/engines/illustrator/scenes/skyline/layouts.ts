import type { Colour } from "../../core/colour.ts";
import type { Camera } from "../../core/camera.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import type { BridgePlan } from "./bridge.ts";
import type { Layout } from "./choose-layout.ts";
import { edgeFor } from "./foreground.ts";
import type { ForegroundPlan } from "./foreground.ts";
import { straightEdge } from "./bank.ts";
import { planCity } from "./plan-city.ts";
import type { CityPlan, LandmarkPlan, Peak } from "./plan-city.ts";
import type { LandmarkKind } from "./landmarks.ts";
import { rng } from "../../core/rng.ts";
import { planVessels } from "./vessels.ts";
import type { VesselKind } from "./vessels.ts";
import { planRiver } from "./plan-river.ts";
import { planTerrace } from "./plan-terrace.ts";
import type { LayoutOptions, LayoutPlan } from "./layout-options.ts";

interface Across {
  /** Height of the eye above the water, and of the foreground. */
  readonly eye: number;
  readonly level: number;
  readonly landmarks: (signature: number, focus: number) => readonly LandmarkPlan[];
  readonly peaks: (focus: number) => readonly Peak[];
  readonly density: number;
  readonly front: number;
  /** Height of the other towers as a share of the landmark. */
  readonly rest: number;
  readonly green: number;
  readonly paving: ForegroundPlan["paving"];
  readonly barrier: ForegroundPlan["barrier"];
  readonly hills: LayoutPlan["hills"];
  readonly floods?: CityPlan["floods"];
  readonly vessels: readonly VesselKind[];
}

const VIVID: CityPlan["floods"] = [
  [0.2, 0.45, 1],
  [1, 0.5, 0.14],
  [0.75, 0.2, 1],
  [0.14, 0.85, 0.72],
  [1, 0.24, 0.36],
  [1, 0.74, 0.36],
  [1, 0.85, 0.6],
];

const KINDS: readonly [LandmarkKind, ...LandmarkKind[]] = [
  "needle",
  "deco",
  "twist",
  "gate",
  "bullet",
  "prism",
];

/** A city on the other side of the water, seen from a quay. */
function planAcross(options: LayoutOptions, across: Across): LayoutPlan {
  const { seed, width, height, tall, side, random } = options;
  const camera: Camera = {
    height: across.eye,
    focal: Math.max(width * 0.92, height * lerp(1.2, 0.8, tall)),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(lerp(0.57, 0.62, random()), 0.66, tall)),
  };
  const signature = lerp(370, 440, random());
  const reach = camera.horizonY * lerp(lerp(0.74, 0.84, random()), 0.62, tall);
  const shore = (((signature - camera.height) / reach) * camera.focal) / 1.12;
  const focus = 0.5 + side * lerp(0.1, 0.18, random()) * (1 - tall * 0.5);
  const turn = side * lerp(0.35, 0.6, random());
  const towers = planCity({
    seed,
    z: shore,
    focal: camera.focal,
    frameWidth: width,
    tallest: signature * across.rest,
    turn,
    landmarks: across.landmarks(signature, focus),
    peaks: across.peaks(focus),
    density: across.density,
    front: across.front,
    ...(across.floods === undefined ? {} : { floods: across.floods }),
  });
  return {
    camera,
    sunX: 0.5 - side * lerp(0.14, 0.24, random()),
    lightSide: side,
    towers,
    bank: {
      level: 4,
      isLand: (_x, z) => z > shore,
      edges: [straightEdge(width / camera.focal, shore + 4)],
      green: across.green,
    },
    streets: { turn, block: 90 },
    hills: across.hills,
    vessels: planVessels(rng(seed, "vessels"), {
      kinds: across.vessels,
      near: shore * 0.14,
      far: shore * 0.72,
      spreadAt: (z) => ((width / camera.focal) * z) / 2,
    }),
    foreground: planQuay(options, camera, across),
    shore,
  };
}

/** The quay on which the eye stands: it ends in a line that runs a little aslant. */
function planQuay(
  { side, random, width, height, tall }: LayoutOptions,
  camera: Camera,
  { level, paving, barrier }: Across,
): ForegroundPlan {
  const edge = edgeFor(camera, { level, frameHeight: height, share: lerp(0.3, 0.37, random()) });
  const slant = lerp(0.02, 0.12, random()) * -side;
  const half = (width / camera.focal) * edge * 1.4;
  const lampX =
    side * (width / camera.focal) * edge * lerp(0.4, 0.44, random()) * lerp(1, 0.9, tall);
  return {
    level,
    begin: { x: -half, z: edge - slant * half },
    end: { x: half, z: edge + slant * half },
    paving,
    barrier,
    lamps: [{ x: -lampX, z: edge - 0.8 - slant * lampX }],
    isTerrace: false,
  };
}

function planBay(options: LayoutOptions): LayoutPlan {
  const { random, side } = options;
  const kind = pick(random, KINDS);
  const second = pick(random, KINDS);
  return planAcross(options, {
    eye: 4.3,
    level: 2.2,
    landmarks: (signature, focus) => [
      { kind, across: focus, depth: 1.12, height: signature, width: 58 },
      {
        kind: second === kind ? "twist" : second,
        across: focus - side * 0.3,
        depth: 1.2,
        height: signature * 0.74,
        width: 50,
      },
    ],
    peaks: (focus) => [
      { across: focus, width: 0.26, height: 1 },
      { across: focus - side * 0.36, width: 0.14, height: 0.8 },
    ],
    density: 1.1,
    front: 0.2,
    rest: 0.84,
    green: 0.7,
    vessels: ["yacht", "ferry", "yacht"],
    paving: pick(random, ["slabs", "cobbles"] as const),
    barrier: pick(random, ["chain", "rail", "balustrade"] as const),
    hills: [
      { z: 12000, height: 900, across: 0.5 - side * 0.5, reach: 0.5, salt: random() * 50 },
      { z: 8000, height: 360, across: 0.5 - side * 0.42, reach: 0.34, salt: random() * 50 },
    ],
  });
}

function planBridge(options: LayoutOptions): LayoutPlan {
  const { random, side, width } = options;
  const kind = pick(random, ["deco", "deco", "needle", "gate", "prism"] as const);
  const plan = planAcross(options, {
    eye: 4.3,
    level: 2.2,
    landmarks: (signature, focus) => [
      { kind, across: focus, depth: 1.12, height: signature, width: 60 },
    ],
    peaks: (focus) => [
      { across: focus, width: 0.24, height: 1 },
      { across: focus - side * 0.3, width: 0.16, height: 0.6 },
    ],
    density: 1.15,
    front: 0.22,
    rest: 0.84,
    green: 0.5,
    vessels: ["ferry", "barge", "yacht"],
    paving: pick(random, ["planks", "cobbles", "slabs"] as const),
    barrier: pick(random, ["rail", "chain"] as const),
    hills: [{ z: 14000, height: 700, across: 0.5 - side * 0.3, reach: 0.6, salt: random() * 50 }],
  });
  const ray = width / plan.camera.focal;
  const near = plan.shore * lerp(0.3, 0.36, random());
  const begin = { x: -side * ray * near * 0.78, z: near };
  const end = { x: side * ray * plan.shore * lerp(0.3, 0.42, random()), z: plan.shore * 1.02 };
  const length = Math.hypot(end.x - begin.x, end.z - begin.z);
  const byChance = pick(random, ["suspension", "suspension", "stayed", "arch"] as const);
  const bridge: BridgePlan = {
    kind: options.bridge ?? byChance,
    begin,
    end,
    length,
    pylons: [length * 0.2, length * 0.76],
    deck: 40,
    top: 112,
    width: 24,
    paint: pick<Colour>(random, [
      [0.42, 0.085, 0.04],
      [0.42, 0.085, 0.04],
      [0.16, 0.17, 0.18],
      [0.1, 0.2, 0.2],
      [0.42, 0.34, 0.24],
    ]),
  };
  return { ...plan, bridge };
}

function planBund(options: LayoutOptions): LayoutPlan {
  const { random, side } = options;
  return planAcross(options, {
    eye: 5.4,
    level: 3.2,
    landmarks: (signature, focus) => [
      { kind: "twist", across: focus, depth: 1.2, height: signature * 1.16, width: 68 },
      { kind: "gate", across: focus + side * 0.09, depth: 1.3, height: signature * 1, width: 54 },
      {
        kind: "pagoda",
        across: focus - side * 0.075,
        depth: 1.22,
        height: signature * 0.82,
        width: 56,
      },
      {
        kind: "pearl",
        across: focus - side * 0.34,
        depth: 1.04,
        height: signature * 0.86,
        width: 60,
      },
    ],
    peaks: (focus) => [
      { across: focus, width: 0.2, height: 0.9 },
      { across: focus - side * 0.3, width: 0.36, height: 0.5 },
    ],
    density: 1,
    front: 0.16,
    rest: 0.72,
    green: 0.9,
    vessels: ["ferry", "barge", "ferry"],
    floods: VIVID,
    paving: "slabs",
    barrier: pick(random, ["rail", "balustrade"] as const),
    hills: [],
  });
}

function planHarbour(options: LayoutOptions): LayoutPlan {
  const { random, side } = options;
  return planAcross(options, {
    eye: 4.2,
    level: 2.1,
    landmarks: (signature, focus) => [
      { kind: "needle", across: focus + side * 0.02, depth: 1.12, height: signature, width: 54 },
      {
        kind: "prism",
        across: focus - side * 0.2,
        depth: 1.14,
        height: signature * 0.8,
        width: 52,
      },
      {
        kind: "bullet",
        across: focus - side * 0.44,
        depth: 1.1,
        height: signature * 0.62,
        width: 44,
      },
    ],
    peaks: (focus) => [
      { across: focus, width: 0.2, height: 0.95 },
      { across: focus - side * 0.3, width: 0.42, height: 0.74 },
    ],
    density: 1.6,
    front: 0.3,
    rest: 0.78,
    green: 0.25,
    vessels: ["junk", "ferry", "junk"],
    floods: VIVID,
    paving: "slabs",
    barrier: "rail",
    hills: [
      { z: 9000, height: 1750, across: 0.5 - side * 0.2, reach: 0.62, salt: random() * 50 },
      { z: 5200, height: 760, across: 0.5 + side * 0.3, reach: 0.42, salt: random() * 50 },
    ],
  });
}

/** How each layout is planned. */
export const LAYOUTS: Readonly<Record<Layout, (options: LayoutOptions) => LayoutPlan>> = {
  bay: planBay,
  bridge: planBridge,
  river: planRiver,
  terrace: planTerrace,
  bund: planBund,
  harbour: planHarbour,
};
