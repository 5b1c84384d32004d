import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";
import type { Growth, Limb } from "./paint-limbs.ts";

type Body = Pick<Growth, "limbs" | "wrinkle" | "wrinkles">;
type Grower = (random: Random, size: number) => Body;

const PAINTS: readonly [Colour, ...Colour[]] = [
  [0.85, 0.1, 0.07],
  [0.95, 0.3, 0.04],
  [0.8, 0.08, 0.3],
  [0.92, 0.58, 0.08],
  [0.36, 0.12, 0.5],
  [0.2, 0.4, 0.12],
  [0.9, 0.36, 0.3],
  [0.14, 0.26, 0.5],
];

/** A coral of one of six kinds, `size` metres high or wide, standing on its foot. */
export function growCoral(random: Random, size: number): Body {
  return pick<Grower>(random, [branching, branching, brain, tubes, fan, anemone, table])(
    random,
    size,
  );
}

const ball = (
  x: number,
  y: number,
  radius: number,
  look: Pick<Limb, "ahead" | "colour">,
): Limb => ({
  fromX: x,
  fromY: y,
  fromRadius: radius,
  toX: x,
  toY: y,
  toRadius: radius,
  ...look,
});

/** Boughs that fork three or four times, their tips paler. */
function branching(random: Random, size: number): Body {
  const colour = pick(random, PAINTS);
  const limbs: Limb[] = [];
  const grow = (
    from: { x: number; y: number; ahead: number },
    turn: number,
    reach: number,
    level: number,
  ): void => {
    const to = {
      x: from.x + Math.sin(turn) * reach,
      y: from.y + Math.cos(turn) * reach,
      ahead: from.ahead + (random() - 0.5) * reach * 0.7,
    };
    const thick = size * 0.05 * 0.74 ** level;
    const tip = level / 5;
    limbs.push({
      fromX: from.x,
      fromY: from.y,
      fromRadius: thick,
      toX: to.x,
      toY: to.y,
      toRadius: thick * 0.72,
      ahead: (from.ahead + to.ahead) / 2,
      colour: [
        lerp(colour[0], 1, tip * 0.5),
        lerp(colour[1], 0.95, tip * 0.4),
        lerp(colour[2], 0.9, tip * 0.4),
      ],
    });
    if (level >= 4) return;
    const forks = random() < 0.35 ? 3 : 2;
    for (let fork = 0; fork < forks; fork++) {
      const spread = (fork - (forks - 1) / 2) * lerp(0.6, 0.95, random());
      grow(
        to,
        turn * 0.85 + spread + (random() - 0.5) * 0.3,
        reach * lerp(0.64, 0.8, random()),
        level + 1,
      );
    }
  };
  const stems = 3 + Math.floor(random() * 3);
  for (let stem = 0; stem < stems; stem++)
    grow(
      { x: (random() - 0.5) * size * 0.2, y: 0, ahead: 0 },
      (stem - (stems - 1) / 2) * 0.42,
      size * 0.3,
      0,
    );
  return { limbs, wrinkle: 0.25, wrinkles: 14 };
}

/** A dome with deep winding furrows. */
function brain(random: Random, size: number): Body {
  const colour = pick(random, PAINTS);
  const lumps = 1 + Math.floor(random() * 3);
  const limbs = Array.from({ length: lumps }, (_, index) => {
    const radius = size * (index === 0 ? 0.46 : lerp(0.22, 0.32, random()));
    return ball(index === 0 ? 0 : (random() - 0.5) * size, radius * 0.55, radius, {
      ahead: index * 0.1,
      colour,
    });
  });
  return { limbs, wrinkle: 0.85, wrinkles: 9 };
}

/** Upright pipes of several heights, open at the top. */
function tubes(random: Random, size: number): Body {
  const colour = pick(random, PAINTS);
  const dark: Colour = [colour[0] * 0.16, colour[1] * 0.16, colour[2] * 0.2];
  const count = 4 + Math.floor(random() * 4);
  const limbs = Array.from({ length: count }, (_, index) => {
    const foot = (random() - 0.5) * size * 0.34;
    const lean = foot * lerp(0.5, 1.5, random());
    const top = size * lerp(0.42, 0.95, random());
    const radius = size * lerp(0.06, 0.1, random());
    const ahead = index * 0.03;
    const pipe: Limb = {
      fromX: foot,
      fromY: 0,
      fromRadius: radius * 0.8,
      toX: foot + lean,
      toY: top,
      toRadius: radius,
      ahead,
      colour,
    };
    return [
      pipe,
      ball(foot + lean, top + radius * 0.25, radius * 0.62, { ahead: ahead + 0.01, colour: dark }),
    ];
  });
  return { limbs: limbs.flat(), wrinkle: 0.3, wrinkles: 11 };
}

/** A flat net of thin veins, spread across the current. */
function fan(random: Random, size: number): Body {
  const colour = pick(random, PAINTS);
  const limbs: Limb[] = [];
  const ribs = 13;
  for (let rib = 0; rib < ribs; rib++) {
    const turn = lerp(-1.05, 1.05, rib / (ribs - 1)) + (random() - 0.5) * 0.07;
    const reach = size * lerp(0.72, 0.98, random());
    let x = 0;
    let y = 0;
    for (let step = 1; step <= 6; step++) {
      const bend = turn * (0.55 + 0.45 * (step / 6)) + (random() - 0.5) * 0.12;
      const toX = x + (Math.sin(bend) * reach) / 6;
      const toY = y + (Math.cos(bend) * reach) / 6;
      const thick = size * 0.017 * (1.25 - step / 7);
      limbs.push({
        fromX: x,
        fromY: y,
        fromRadius: thick,
        toX,
        toY,
        toRadius: thick * 0.85,
        ahead: 0,
        colour,
      });
      if (step > 1)
        limbs.push({
          fromX: toX,
          fromY: toY,
          fromRadius: thick * 0.5,
          toX: toX + (random() - 0.3) * size * 0.11,
          toY: toY + size * 0.035,
          toRadius: thick * 0.4,
          ahead: -0.01,
          colour,
        });
      x = toX;
      y = toY;
    }
  }
  return { limbs, wrinkle: 0, wrinkles: 1 };
}

/** Soft arms that sway about a foot. */
function anemone(random: Random, size: number): Body {
  const colour = pick(random, PAINTS);
  const tip: Colour = [
    lerp(colour[0], 1, 0.3),
    lerp(colour[1], 0.8, 0.3),
    lerp(colour[2], 0.8, 0.3),
  ];
  const arms = 26;
  const limbs: Limb[] = [ball(0, size * 0.1, size * 0.17, { ahead: -0.05, colour })];
  const sway = (random() - 0.5) * 0.6;
  for (let arm = 0; arm < arms; arm++) {
    const out = (arm / (arms - 1)) * 2 - 1 + (random() - 0.5) * 0.15;
    const reach = size * lerp(0.34, 0.5, random());
    const fromX = out * size * 0.15;
    const fromY = size * 0.14;
    const middleX = fromX + Math.sin(out * 1.1 + sway) * reach * 0.6;
    const middleY = fromY + Math.cos(out * 0.8) * reach * 0.6;
    const toX = middleX + Math.sin(out * 1.1 + sway * 2) * reach * 0.45;
    const toY = middleY + Math.cos(out * 1.25 + sway) * reach * 0.4;
    const ahead = random() * 0.16;
    const thick = size * 0.03;
    limbs.push(
      {
        fromX,
        fromY,
        fromRadius: thick,
        toX: middleX,
        toY: middleY,
        toRadius: thick * 0.9,
        ahead,
        colour,
      },
      {
        fromX: middleX,
        fromY: middleY,
        fromRadius: thick * 0.9,
        toX,
        toY,
        toRadius: thick,
        ahead,
        colour: tip,
      },
    );
  }
  return { limbs, wrinkle: 0, wrinkles: 1 };
}

/** A broad plate on a stem, pale at its rim. */
function table(random: Random, size: number): Body {
  const colour = pick(random, PAINTS);
  const top = size * lerp(0.38, 0.55, random());
  const limbs: Limb[] = [
    {
      fromX: 0,
      fromY: 0,
      fromRadius: size * 0.14,
      toX: 0,
      toY: top,
      toRadius: size * 0.09,
      ahead: -0.06,
      colour: [colour[0] * 0.6, colour[1] * 0.6, colour[2] * 0.6],
    },
  ];
  for (let knob = 0; knob < 34; knob++) {
    const out = (random() * 2 - 1) * size * 0.62;
    const ahead = (random() - 0.5) * 0.4;
    const y = top + (0.5 - Math.abs(out / size)) * size * 0.06 + ahead * 0.05;
    limbs.push({
      fromX: out * 0.92,
      fromY: y,
      fromRadius: size * 0.045,
      toX: out,
      toY: y + size * 0.06,
      toRadius: size * 0.035,
      ahead,
      colour,
    });
  }
  return { limbs, wrinkle: 0.2, wrinkles: 16 };
}
