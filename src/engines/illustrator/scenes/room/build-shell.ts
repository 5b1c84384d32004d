import type { Noise } from "../../core/noise.ts";
import { floorBoards } from "../../indoors/materials/floor-boards.ts";
import { floorTiles } from "../../indoors/materials/floor-tiles.ts";
import { brick } from "../../indoors/materials/brick.ts";
import { plaster } from "../../indoors/materials/plaster.ts";
import type { Material } from "../../indoors/material.ts";
import { createPose } from "../../indoors/pose.ts";
import type { Pose } from "../../indoors/pose.ts";
import type { Solid } from "../../indoors/solid.ts";
import { createCarpenter } from "../../indoors/carpenter.ts";
import { createPanel } from "../../indoors/solids/panel.ts";
import { timber } from "../../indoors/materials/timber.ts";
import { accentWall, BEHIND, wallPose } from "./walls.ts";
import type { RoomPlan } from "./room-plan.ts";
import type { RoomStyle } from "./style.ts";

/** Walls with their windows left open, floor, ceiling, skirting boards and cornices. */
export function buildShell(plan: RoomPlan, noise: Noise): Solid[] {
  const { half, depth, height, style } = plan;
  const long = depth + BEHIND;
  const middle = (depth - BEHIND) / 2;
  const plain = wallMaterial(style, noise);
  const accent = accentMaterial(style, noise);
  const walls = (["back", "left", "right"] as const).map((wall) =>
    createPanel({
      pose: wallPose(plan, wall),
      width: wall === "back" ? 2 * half : long,
      height,
      material: wall === accentWall(plan) ? accent : plain,
      openings: plan.windows.filter((window) => window.wall === wall).map(({ opening }) => opening),
      isShell: true,
    }),
  );
  const ceiling: Material = { colour: style.ceiling };
  return [
    ...walls,
    createPanel({
      pose: createPose(0, 0, -BEHIND, { yaw: Math.PI }),
      width: 2 * half,
      height,
      material: plain,
      isShell: true,
    }),
    createPanel({
      pose: lying(createPose(0, 0, -BEHIND)),
      width: 2 * half,
      height: long,
      material: floorMaterial(plan, noise),
      isShell: true,
    }),
    createPanel({
      pose: lying(createPose(0, height, -BEHIND)),
      width: 2 * half,
      height: long,
      material: ceiling,
      isShell: true,
    }),
    ...skirting(plan),
    ...(style.accentFinish === "panels" || style.accentFinish === "slats"
      ? wainscot(plan, noise)
      : []),
    ...(middle > 0 && style.id === "loft" ? beams(plan, noise) : []),
  ];
}

/** The pose of a sheet that lies on the floor instead of standing. */
const lying = (pose: Pose): Pose => ({ ...pose, up: [0, 0, 1], deep: [0, -1, 0] });

function wallMaterial({ wall, wallFinish }: RoomStyle, noise: Noise): Material {
  if (wallFinish === "brick") return brick(noise, wall, 1);
  return plaster(noise, wall, wallFinish === "limewash" ? 0.8 : 0.12);
}

function accentMaterial({ accent, accentFinish }: RoomStyle, noise: Noise): Material {
  if (accentFinish === "brick") return brick(noise, accent);
  return plaster(noise, accent, accentFinish === "limewash" ? 0.9 : 0.1);
}

function floorMaterial({ style, kind }: RoomPlan, noise: Noise): Material {
  const { floor, floorColour } = style;
  const isTiled = kind === "kitchen" && (style.id === "boho" || style.id === "classic");
  const boards = isTiled
    ? floorTiles({
        noise,
        colour: style.id === "classic" ? [0.75, 0.73, 0.68] : [0.5, 0.27, 0.16],
        ...(style.id === "classic" ? { second: [0.05, 0.05, 0.055] as const } : {}),
        joint: [0.4, 0.37, 0.33],
        size: [0.4, 0.4],
        plane: "floor",
        gloss: 0.85,
        roughness: 0.12,
      })
    : floorBoards({
        noise,
        colour: floorColour,
        pattern: floor === "herringbone" ? "herringbone" : "rows",
        width: floor === "herringbone" ? 0.085 : 0.16,
        gloss: 0.8,
        roughness: 0.2,
      });
  // A floor lies in u and v of its sheet; boards are laid in u and w.
  return {
    ...boards,
    paint(surface, skin) {
      surface.w = surface.v;
      boards.paint?.(surface, skin);
    },
  };
}

function skirting(plan: RoomPlan): Solid[] {
  const { half, depth, style, windows } = plan;
  const long = depth + BEHIND;
  const trim: Material = { colour: style.trim, gloss: 0.35, roughness: 0.4 };
  return (["back", "left", "right"] as const).flatMap((wall) => {
    const make = createCarpenter(wallPose(plan, wall));
    const isOpen = windows.some((window) => window.wall === wall && window.isTall);
    if (!isOpen)
      make.box(
        [0, 0, -0.008],
        [wall === "back" ? 2 * half : long, style.id === "classic" ? 0.14 : 0.08, 0.016],
        trim,
      );
    if (style.id === "classic")
      make.box(
        [0, plan.height - 0.09, -0.03],
        [wall === "back" ? 2 * half : long, 0.09, 0.06],
        trim,
        { round: 0.005 },
      );
    return make.parts;
  });
}

/** Raised fields, or upright slats, on the wall that is set off. */
function wainscot(plan: RoomPlan, noise: Noise): Solid[] {
  const { style, height } = plan;
  const wall = accentWall(plan);
  const make = createCarpenter(wallPose(plan, wall));
  const width = wall === "back" ? 2 * plan.half : plan.depth + BEHIND;
  if (style.accentFinish === "slats") {
    const wood = timber({ noise, colour: style.wood, grain: "up" });
    const count = Math.floor(width / 0.075);
    for (let index = 0; index < count; index++)
      make.box(
        [-width / 2 + (index + 0.5) * 0.075, 0.08, -0.012],
        [0.042, height - 0.08, 0.024],
        wood,
        { round: 0.004, isCasting: false },
      );
    return make.parts;
  }
  const colour = wall === accentWall(plan) ? style.accent : style.wall;
  const paint: Material = { colour, gloss: 0.3, roughness: 0.4 };
  const count = Math.max(3, Math.round(width / 0.95));
  const field = width / count;
  for (let index = 0; index < count; index++) {
    const x = -width / 2 + field * (index + 0.5);
    for (const [bottom, high] of [
      [0.22, 0.62],
      [0.98, height - 1.24],
    ] as const) {
      const [w, t] = [field - 0.2, 0.03];
      make.box([x, bottom, -0.008], [w, t, 0.016], paint, { round: 0.003, isCasting: false });
      make.box([x, bottom + high - t, -0.008], [w, t, 0.016], paint, {
        round: 0.003,
        isCasting: false,
      });
      for (const side of [-1, 1])
        make.box([x + side * (w / 2 - t / 2), bottom, -0.008], [t, high, 0.016], paint, {
          round: 0.003,
          isCasting: false,
        });
    }
  }
  make.box([0, 0.88, -0.012], [width, 0.045, 0.024], paint, { round: 0.01 });
  return make.parts;
}

/** Beams of dark wood under the ceiling. */
function beams(plan: RoomPlan, noise: Noise): Solid[] {
  const make = createCarpenter(createPose(0, 0, 0));
  const wood = timber({ noise, colour: plan.style.darkWood, grain: "across" });
  for (let z = plan.depth - 0.5; z > -1; z -= 1.3)
    make.box([0, plan.height - 0.18, z], [2 * plan.half, 0.18, 0.14], wood, { round: 0.01 });
  return make.parts;
}
