import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import { chooseFacade, plainFacade } from "./choose-facade.ts";
import { chamfered, polygon, rectangle, trefoil } from "./outline.ts";
import type { Facade, RoofLamp, Tier, Tower } from "./tower.ts";
import { finishTower, mast, tier } from "./tower-kinds.ts";
import type { Plot } from "./tower-kinds.ts";

const WARM: Colour = [1, 0.74, 0.4];
const COOL: Colour = [0.62, 0.82, 1];
const GOLD: Colour = [1, 0.62, 0.2];

/** The tower that a skyline is known by. */
export type LandmarkKind =
  | "needle"
  | "deco"
  | "twist"
  | "gate"
  | "pearl"
  | "pagoda"
  | "bullet"
  | "prism"
  | "segments";

type Builder = (plot: Plot, random: Random) => Tower;

/** A slim tower of round shafts that end one after the other, up to a long spire. */
const needle: Builder = (plot, random) => {
  const facade: Facade = { ...chooseFacade(random, "glass"), lit: 0.5, cell: 3 };
  const radius = plot.width * 0.3;
  const tiers: Tier[] = [];
  const ends = [0.42, 0.55, 0.66, 0.75, 0.83];
  for (let wing = 0; wing < 6; wing++) {
    const angle = (wing / 6) * Math.PI * 2 + plot.turn;
    const reach = radius * (wing % 2 === 0 ? 1 : 0.72);
    const place = {
      x: plot.x + Math.cos(angle) * reach,
      z: plot.z + Math.sin(angle) * reach,
      turn: 0,
    };
    const end = ends[(wing * 2) % 5] ?? 0.5;
    tiers.push(
      tier(polygon(place, radius * 0.62, 18), [0, plot.height * end], facade, {
        isRound: true,
        flood: COOL,
      }),
    );
  }
  const core = [
    [0.62, 0, 0.74],
    [0.44, 0.74, 0.83],
    [0.3, 0.83, 0.9],
  ] as const;
  for (const [share, from, to] of core) {
    tiers.push(
      tier(
        polygon({ ...plot, turn: 0 }, radius * share, 18),
        [plot.height * from, plot.height * to],
        facade,
        { isRound: true, flood: COOL },
      ),
    );
  }
  const tip = mast(plot, { from: plot.height * 0.9, to: plot.height, radius: radius * 0.16 });
  return finishTower(plot, [...tiers, ...tip.tiers], tip.lamps);
};

/** A stone tower of the thirties with a floodlit crown and a mast. */
const deco: Builder = (plot, random) => {
  const facade: Facade = { ...chooseFacade(random, "fins"), wall: [0.46, 0.42, 0.36], cell: 3.4 };
  const flood = random() < 0.6 ? WARM : COOL;
  const shape = [
    [1.35, 0, 0.09],
    [1.1, 0.09, 0.22],
    [0.92, 0.22, 0.3],
    [0.74, 0.3, 0.7],
    [0.62, 0.7, 0.77],
    [0.5, 0.77, 0.815],
    [0.34, 0.815, 0.85],
    [0.22, 0.85, 0.885],
  ] as const;
  const tiers = shape.map(([share, from, to], index) =>
    tier(
      rectangle(plot, plot.width * share, plot.depth * share),
      [plot.height * from, plot.height * to],
      facade,
      index > 3 ? { flood } : {},
    ),
  );
  const cap = Array.from({ length: 5 }, (_, step) =>
    tier(
      polygon({ ...plot, turn: 0 }, plot.width * 0.1 * (1 - step * 0.13), 12),
      [plot.height * (0.885 + step * 0.008), plot.height * (0.893 + step * 0.008)],
      plainFacade([0.34, 0.35, 0.36]),
      { isRound: true, lean: 0.4, flood },
    ),
  );
  const tip = mast(plot, {
    from: plot.height * 0.92,
    to: plot.height,
    radius: plot.width * 0.022,
  });
  return finishTower(plot, [...tiers, ...cap, ...tip.tiers], tip.lamps);
};

/** A rounded tower that turns as it rises. */
const twist: Builder = (plot, random) => {
  const facade: Facade = { ...chooseFacade(random, "glass"), glass: [0.6, 0.74, 0.84], lit: 0.44 };
  const slices = 44;
  const tiers = Array.from({ length: slices }, (_, step) => {
    const share = (step + 0.5) / slices;
    const outline = trefoil(
      { ...plot, turn: plot.turn + share * 2.1 },
      plot.width * 0.62 * lerp(1, 0.52, share ** 1.15),
      0.55,
    );
    const isTop = step > slices - 4;
    return tier(
      outline,
      [(plot.height * step) / slices, (plot.height * (step + 1)) / slices],
      facade,
      { isRound: true, ...(isTop ? { flood: COOL } : {}) },
    );
  });
  return finishTower(plot, tiers);
};

/** A tower that narrows to a blade with an opening in it. */
const gate: Builder = (plot, random) => {
  const facade: Facade = { ...chooseFacade(random, "glass"), glass: [0.52, 0.66, 0.86], lit: 0.4 };
  const slices = 30;
  const tiers: Tier[] = [];
  for (let step = 0; step < slices; step++) {
    const share = (step + 0.5) / slices;
    const span = [(plot.height * step) / slices, (plot.height * (step + 1)) / slices] as const;
    const depth = plot.depth * lerp(1, 0.24, share ** 1.2);
    const isOpen = share > 0.86 && share < 0.965;
    if (!isOpen) {
      tiers.push(tier(chamfered(plot, plot.width, depth, plot.width * 0.3 * share), span, facade));
      continue;
    }
    const gap = lerp(0.26, 0.36, (share - 0.86) / 0.105);
    for (const side of [-1, 1]) {
      const shift = plot.width * (0.25 + gap / 4) * side;
      const place = {
        x: plot.x + Math.cos(plot.turn) * shift,
        z: plot.z + Math.sin(plot.turn) * shift,
        turn: plot.turn,
      };
      tiers.push(
        tier(rectangle(place, plot.width * (0.5 - gap) * 0.78, depth), span, facade, {
          edge: COOL,
        }),
      );
    }
  }
  return finishTower(plot, tiers, [
    { x: plot.x, y: plot.height + 1, z: plot.z, colour: [1, 0.1, 0.06], size: 0.9 },
  ]);
};

/** A television tower: three legs, great balls, a ball above them and a long mast. */
const pearl: Builder = (plot) => {
  const unit = plot.height / 468;
  const concrete = plainFacade([0.5, 0.48, 0.47]);
  const ball: Facade = {
    ...plainFacade([0.42, 0.13, 0.22]),
    kind: "screen",
    glass: [0.7, 0.32, 0.44],
    cell: 5,
    floor: 5,
    lit: 0.9,
    lamp: [1, 0.25, 0.55],
    salt: 77,
  };
  const place = { x: plot.x, z: plot.z, turn: 0 };
  const tiers: Tier[] = [];
  for (let leg = 0; leg < 3; leg++) {
    const angle = plot.turn + (leg / 3) * Math.PI * 2;
    const foot = {
      x: plot.x + Math.cos(angle) * 14 * unit,
      z: plot.z + Math.sin(angle) * 14 * unit,
      turn: 0,
    };
    tiers.push(
      tier(polygon(foot, 5.4 * unit, 14), [0, 286 * unit], concrete, {
        isRound: true,
        flood: [0.5, 0.6, 1],
      }),
    );
  }
  tiers.push(
    ...sphere(place, { radius: 34 * unit, middle: 95 * unit, facade: ball }),
    ...sphere(place, { radius: 27 * unit, middle: 268 * unit, facade: ball }),
    tier(polygon(place, 6 * unit, 14), [290 * unit, 350 * unit], concrete, {
      isRound: true,
      flood: [0.6, 0.6, 1],
    }),
    ...sphere(place, { radius: 10 * unit, middle: 350 * unit, facade: ball }),
  );
  const tip = mast(plot, { from: 358 * unit, to: plot.height, radius: 2.6 * unit });
  return finishTower(plot, [...tiers, ...tip.tiers], tip.lamps);
};

function sphere(
  place: { x: number; z: number; turn: number },
  { radius, middle, facade }: { radius: number; middle: number; facade: Facade },
): Tier[] {
  const slices = 26;
  return Array.from({ length: slices }, (_, step) => {
    const lean = ((step + 0.5) / slices) * 2 - 1;
    return tier(
      polygon(place, radius * Math.sqrt(1 - lean * lean), 28),
      [
        middle + radius * ((step / slices) * 2 - 1),
        middle + radius * (((step + 1) / slices) * 2 - 1),
      ],
      facade,
      { isRound: true, lean },
    );
  });
}

/** A tower of many steps that grow shorter towards a crown of light. */
const pagoda: Builder = (plot, random) => {
  const facade: Facade = { ...chooseFacade(random, "fins"), wall: [0.42, 0.43, 0.42], lit: 0.34 };
  const tiers: Tier[] = [];
  const steps = 13;
  let bottom = 0;
  for (let step = 0; step < steps; step++) {
    const height = plot.height * 0.94 * 0.26 * 0.775 ** step;
    const share = lerp(1, 0.3, (step / (steps - 1)) ** 1.6);
    const outline = chamfered(
      plot,
      plot.width * share,
      plot.depth * share,
      plot.width * 0.16 * share,
    );
    tiers.push(
      tier(outline, [bottom, bottom + height * 0.92], facade, { flood: step > 3 ? GOLD : WARM }),
    );
    tiers.push(
      tier(
        chamfered(
          plot,
          plot.width * share * 1.05,
          plot.depth * share * 1.05,
          plot.width * 0.16 * share,
        ),
        [bottom + height * 0.92, bottom + height],
        plainFacade([0.4, 0.4, 0.4]),
        { flood: GOLD },
      ),
    );
    bottom += height;
  }
  const tip = mast(plot, { from: bottom, to: plot.height, radius: plot.width * 0.035 });
  return finishTower(plot, [...tiers, ...tip.tiers], tip.lamps);
};

/** A round tower that bulges and ends in a rounded point. */
const bullet: Builder = (plot, random) => {
  const facade: Facade = { ...chooseFacade(random, "glass"), cell: 3.2 };
  const slices = 34;
  const tiers = Array.from({ length: slices }, (_, step) => {
    const share = (step + 0.5) / slices;
    const bulge = 0.84 + 0.22 * Math.sin(Math.min(1, share * 1.6) * Math.PI * 0.72);
    const close = share < 0.62 ? 1 : Math.sqrt(Math.max(0.01, 1 - ((share - 0.62) / 0.385) ** 2));
    return tier(
      polygon({ ...plot, turn: 0 }, plot.width * 0.52 * bulge * close, 28),
      [(plot.height * step) / slices, (plot.height * (step + 1)) / slices],
      facade,
      {
        isRound: true,
        lean: share > 0.62 ? ((share - 0.62) / 0.38) * 0.8 : 0,
        ...(share > 0.9 ? { flood: WARM } : {}),
      },
    );
  });
  return finishTower(plot, tiers);
};

/** Glass prisms that end at different heights, with two masts. */
const prism: Builder = (plot, random) => {
  const facade: Facade = { ...chooseFacade(random, "glass"), glass: [0.55, 0.72, 0.9] };
  const quarter = plot.width / 2;
  const ends = [0.36, 0.56, 0.76, 1];
  const tiers: Tier[] = ends
    .map((end, index) => {
      const across = (index % 2 === 0 ? -1 : 1) * quarter * 0.5;
      const along = (index < 2 ? -1 : 1) * quarter * 0.5;
      const place = {
        x: plot.x + Math.cos(plot.turn) * across - Math.sin(plot.turn) * along,
        z: plot.z + Math.sin(plot.turn) * across + Math.cos(plot.turn) * along,
        turn: plot.turn,
      };
      const slices = 10;
      const body = plot.height * 0.88 * end;
      const rise = plot.height * 0.1;
      const roof = Array.from({ length: slices }, (_, step) =>
        tier(
          rectangle(place, quarter * (1 - (step + 0.5) / slices), quarter),
          [body + (rise * step) / slices, body + (rise * (step + 1)) / slices],
          facade,
          { edge: COOL },
        ),
      );
      return [tier(rectangle(place, quarter, quarter), [0, body], facade, { edge: COOL }), ...roof];
    })
    .flat();
  const masts = [-1, 1].map((side) =>
    mast(
      { x: plot.x + side * plot.width * 0.1, z: plot.z },
      { from: plot.height * 0.9, to: plot.height * 1.16, radius: 0.9 },
    ),
  );
  const lamps: RoofLamp[] = masts.flatMap((each) => each.lamps);
  return finishTower(plot, [...tiers, ...masts.flatMap((each) => each.tiers)], lamps);
};

/** Segments that each widen upwards, like a stalk of bamboo, with a spire. */
const segments: Builder = (plot, random) => {
  const facade: Facade = { ...chooseFacade(random, "glass"), glass: [0.5, 0.74, 0.72], lit: 0.5 };
  const tiers: Tier[] = [
    tier(
      chamfered(plot, plot.width, plot.depth, plot.width * 0.1),
      [0, plot.height * 0.2],
      facade,
      {
        flood: GOLD,
      },
    ),
  ];
  const count = 8;
  for (let segment = 0; segment < count; segment++) {
    for (let step = 0; step < 6; step++) {
      const share = 0.66 + 0.16 * ((step + 0.5) / 6);
      const from = 0.2 + (0.6 * (segment + step / 6)) / count;
      tiers.push(
        tier(
          chamfered(plot, plot.width * share, plot.depth * share, plot.width * 0.12),
          [plot.height * from, plot.height * (from + 0.1 / count)],
          facade,
          { lean: -0.12, ...(step === 5 ? { edge: GOLD } : {}) },
        ),
      );
    }
  }
  tiers.push(
    tier(
      rectangle(plot, plot.width * 0.42, plot.depth * 0.42),
      [plot.height * 0.8, plot.height * 0.86],
      facade,
      { flood: GOLD },
    ),
    tier(
      rectangle(plot, plot.width * 0.24, plot.depth * 0.24),
      [plot.height * 0.86, plot.height * 0.9],
      facade,
      { flood: GOLD },
    ),
  );
  const tip = mast(plot, { from: plot.height * 0.9, to: plot.height, radius: plot.width * 0.04 });
  return finishTower(plot, [...tiers, ...tip.tiers], tip.lamps);
};

/** How each landmark is built. */
export const LANDMARKS: Readonly<Record<LandmarkKind, Builder>> = {
  needle,
  deco,
  twist,
  gate,
  pearl,
  pagoda,
  bullet,
  prism,
  segments,
};
