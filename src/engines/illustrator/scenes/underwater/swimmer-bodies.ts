import type { Colour } from "../../core/colour.ts";
import type { Growth, Limb } from "./paint-limbs.ts";

/** The body of something that swims: its limbs about its middle, in metres, the head to the right. */
export type Body = Pick<Growth, "limbs" | "wrinkle" | "wrinkles" | "isEven">;

interface Joint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A rounded piece that runs through joints. */
function chain(joints: readonly Joint[], look: Pick<Limb, "ahead" | "colour">): Limb[] {
  return joints.slice(1).map((to, index) => {
    const from = joints[index] ?? to;
    return {
      fromX: from.x,
      fromY: from.y,
      fromRadius: from.radius,
      toX: to.x,
      toY: to.y,
      toRadius: to.radius,
      ...look,
    };
  });
}

const along = (count: number, at: (share: number) => Joint): Joint[] =>
  Array.from({ length: count }, (_, index) => at(index / (count - 1)));

/** A flipper or a fin: broad in its middle, swept from its root to its tip. */
function fin(
  root: readonly [x: number, y: number],
  tip: readonly [x: number, y: number],
  { broad, bow, ...look }: { broad: number; bow: number } & Pick<Limb, "ahead" | "colour">,
): Limb[] {
  const joints = along(9, (share) => {
    const bend = Math.sin(share * Math.PI) * bow;
    return {
      x: root[0] + (tip[0] - root[0]) * share - (tip[1] - root[1]) * bend,
      y: root[1] + (tip[1] - root[1]) * share + (tip[0] - root[0]) * bend,
      radius: broad * (0.22 + 0.78 * Math.sin(Math.PI * (0.22 + share * 0.74)) ** 0.8),
    };
  });
  return chain(joints, look);
}

/** A sea turtle in flight, `length` metres: a domed shell in plates, wings for arms. */
export function turtleBody(length: number, shell: Colour = [0.2, 0.13, 0.045]): Body {
  const skin: Colour = [0.24, 0.27, 0.12];
  const shade: Colour = [0.13, 0.16, 0.075];
  const belly: Colour = [0.62, 0.55, 0.32];
  const dome = along(15, (share) => {
    const side = share * 2 - 1;
    const round = Math.sqrt(Math.max(0, 1 - side * side));
    return { x: side * 0.43, y: 0.035 * round, radius: 0.03 + 0.15 * round };
  });
  const under = along(11, (share) => {
    const side = share * 2 - 1;
    const round = Math.sqrt(Math.max(0, 1 - side * side));
    return { x: 0.01 + side * 0.4, y: -0.07 - 0.02 * round, radius: 0.02 + 0.075 * round };
  });
  const rim = along(11, (share) => {
    const side = share * 2 - 1;
    return { x: side * 0.46, y: -0.035 - 0.03 * (1 - side * side), radius: 0.03 };
  });
  const neck = [
    { x: 0.36, y: -0.01, radius: 0.085 },
    { x: 0.5, y: 0.03, radius: 0.075 },
    { x: 0.6, y: 0.055, radius: 0.088 },
    { x: 0.69, y: 0.04, radius: 0.06 },
  ];
  const limbs = [
    ...fin([0.25, 0.02], [0.02, 0.42], { broad: 0.06, bow: -0.12, ahead: -0.3, colour: shade }),
    ...fin([-0.4, -0.02], [-0.66, 0.07], { broad: 0.045, bow: 0.1, ahead: -0.2, colour: shade }),
    ...chain(under, { ahead: 0, colour: belly }),
    ...chain(neck, { ahead: 0.01, colour: skin }),
    ...chain(dome, { ahead: 0.02, colour: shell }),
    ...chain(rim, { ahead: 0.03, colour: [shell[0] * 1.7, shell[1] * 1.9, shell[2] * 2] }),
    ...fin([0.27, -0.05], [-0.1, -0.52], { broad: 0.082, bow: 0.16, ahead: 0.1, colour: skin }),
    ...fin([-0.36, -0.06], [-0.66, -0.16], { broad: 0.055, bow: -0.12, ahead: 0.1, colour: skin }),
    ...chain(
      [
        { x: 0.635, y: 0.085, radius: 0.02 },
        { x: 0.636, y: 0.085, radius: 0.02 },
      ],
      { ahead: 0.12, colour: [0.006, 0.006, 0.006] },
    ),
  ];
  return { limbs: scaled(limbs, length / 1.3), wrinkle: 0.62, wrinkles: 9 / length, isEven: true };
}

/** A whale of `length` metres: a long back, a pale grooved throat, wings and flukes. */
export function whaleBody(length: number, back: Colour = [0.06, 0.085, 0.12]): Body {
  const radiusAt = (share: number): number =>
    0.012 + 0.098 * Math.sin(Math.PI * Math.min(1, share * 0.93 + 0.035) ** 0.62) ** 0.85;
  const spineAt = (share: number): number =>
    0.022 * Math.sin(share * Math.PI * 1.1) + 0.05 * share ** 4;
  const body = along(30, (share) => ({
    x: 0.5 - share,
    y: spineAt(share),
    radius: radiusAt(share),
  }));
  const throat = along(18, (share) => {
    const place = 0.012 + share * 0.5;
    const radius = radiusAt(place);
    return {
      x: 0.5 - place,
      y: spineAt(place) - radius * 0.54,
      radius: radius * (0.47 - 0.22 * share * share),
    };
  });
  const pale: Colour = [0.5, 0.52, 0.54];
  const dark: Colour = [back[0] * 0.75, back[1] * 0.75, back[2] * 0.75];
  const limbs = [
    ...fin([0.2, -0.03], [0.06, -0.17], { broad: 0.022, bow: 0.1, ahead: -0.06, colour: dark }),
    ...fin([-0.47, 0.05], [-0.6, 0.15], { broad: 0.026, bow: 0.2, ahead: -0.04, colour: dark }),
    ...chain(body, { ahead: 0, colour: back }),
    ...fin([-0.16, 0.075], [-0.25, 0.125], { broad: 0.02, bow: 0.2, ahead: 0.01, colour: back }),
    ...chain(throat, { ahead: 0.02, colour: pale }),
    ...fin([-0.46, 0.05], [-0.61, 0.035], { broad: 0.03, bow: -0.2, ahead: 0.04, colour: back }),
    ...fin([0.22, -0.045], [-0.03, -0.215], { broad: 0.03, bow: 0.14, ahead: 0.06, colour: back }),
    ...chain(
      [
        { x: 0.335, y: -0.005, radius: 0.0065 },
        { x: 0.336, y: -0.005, radius: 0.0065 },
      ],
      { ahead: 0.07, colour: [0.006, 0.006, 0.006] },
    ),
  ];
  return { limbs: scaled(limbs, length / 1.1), wrinkle: 0.14, wrinkles: 34 / length, isEven: true };
}

const scaled = (limbs: readonly Limb[], scale: number): Limb[] =>
  limbs.map((limb) => ({
    ...limb,
    fromX: limb.fromX * scale,
    fromY: limb.fromY * scale,
    fromRadius: limb.fromRadius * scale,
    toX: limb.toX * scale,
    toY: limb.toY * scale,
    toRadius: limb.toRadius * scale,
    ahead: limb.ahead * scale,
  }));
