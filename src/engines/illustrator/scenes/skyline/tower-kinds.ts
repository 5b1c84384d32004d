import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";
import { chooseFacade, plainFacade } from "./choose-facade.ts";
import { chamfered, polygon, rectangle } from "./outline.ts";
import type { Outline } from "./outline.ts";
import type { Facade, FacadeKind, RoofLamp, Tier, Tower } from "./tower.ts";

/** Where a building stands and how large it is, in metres. */
export interface Plot {
  readonly x: number;
  readonly z: number;
  readonly turn: number;
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  /** Colours in which towers are lit at night; warm and white if absent. */
  readonly floods?: readonly [Colour, ...Colour[]];
}

const BEACON: Colour = [1, 0.1, 0.06];
const FLOODS: readonly [Colour, ...Colour[]] = [
  [1, 0.72, 0.4],
  [1, 0.85, 0.6],
  [0.7, 0.85, 1],
  [1, 0.6, 0.25],
];

/** One prism of a building; what is not said is plain. */
export function tier(
  outline: Outline,
  span: readonly [bottom: number, top: number],
  facade: Facade,
  look: Partial<Pick<Tier, "isRound" | "lean" | "flood" | "edge">> = {},
): Tier {
  return { outline, bottom: span[0], top: span[1], facade, isRound: false, lean: 0, ...look };
}

/** A thin mast that ends in a red lamp. */
export function mast(
  plot: Pick<Plot, "x" | "z">,
  { from, to, radius }: { from: number; to: number; radius: number },
): { tiers: Tier[]; lamps: RoofLamp[] } {
  const metal = plainFacade([0.3, 0.31, 0.33]);
  const place = { x: plot.x, z: plot.z, turn: 0 };
  const tiers = [0, 1, 2].map((step) =>
    tier(
      polygon(place, radius * (1 - step * 0.32), 8),
      [lerp(from, to, step / 3), lerp(from, to, (step + 1) / 3)],
      metal,
      { isRound: true },
    ),
  );
  const lamps: RoofLamp[] = [{ x: plot.x, y: to, z: plot.z, colour: BEACON, size: 0.9 }];
  return { tiers, lamps };
}

function nearestOf({ outline }: Tier): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < outline.length; at += 2)
    nearest = Math.min(nearest, outline[at] ?? nearest);
  return nearest;
}

/** A building of its parts; they are put into order from near to far. */
export function finishTower(
  plot: Plot,
  tiers: readonly Tier[],
  lamps: readonly RoofLamp[] = [],
): Tower {
  return {
    x: plot.x,
    z: plot.z,
    radius: Math.max(plot.width, plot.depth) / 2,
    height: tiers.reduce((highest, { top }) => Math.max(highest, top), 0),
    tiers: tiers.toSorted((a, b) => nearestOf(a) - nearestOf(b)),
    lamps,
  };
}

/** What stands on a flat roof: the lift house and tanks. */
function roofHouses(plot: Plot, random: Random, facade: Facade): Tier[] {
  const plain = plainFacade([facade.wall[0] * 0.75, facade.wall[1] * 0.75, facade.wall[2] * 0.78]);
  return Array.from({ length: 1 + Math.floor(random() * 2) }, () => {
    const place = {
      x: plot.x + (random() - 0.5) * plot.width * 0.35,
      z: plot.z + (random() - 0.5) * plot.depth * 0.35,
      turn: plot.turn,
    };
    const outline = rectangle(
      place,
      plot.width * lerp(0.2, 0.5, random()),
      plot.depth * lerp(0.25, 0.5, random()),
    );
    return tier(outline, [plot.height, plot.height + lerp(3, 8, random())], plain);
  });
}

/** A plain box, as most houses are. */
export function slab(plot: Plot, random: Random): Tower {
  const tall = plot.height > 90;
  const kind = pick<FacadeKind>(
    random,
    tall
      ? ["glass", "glass", "ribbon", "fins", "punched", "balcony"]
      : ["punched", "ribbon", "balcony", "punched", "glass"],
  );
  const isPicture = plot.floods !== undefined && tall && random() < 0.13;
  const facade = chooseFacade(random, isPicture ? "screen" : kind);
  const cut = random() < 0.25 ? plot.width * 0.16 : 0;
  const outline =
    cut > 0
      ? chamfered(plot, plot.width, plot.depth, cut)
      : rectangle(plot, plot.width, plot.depth);
  const flood = tall && random() < 0.3 ? pick(random, plot.floods ?? FLOODS) : undefined;
  const crown = plot.height * lerp(0.93, 0.97, random());
  const body = [
    tier(outline, [0, crown], facade),
    flood === undefined
      ? tier(outline, [crown, plot.height], facade)
      : tier(outline, [crown, plot.height], plainFacade(facade.wall), { flood }),
  ];
  const houses = roofHouses(plot, random, facade);
  const antenna =
    tall && random() < 0.25
      ? mast(plot, {
          from: plot.height,
          to: plot.height * lerp(1.06, 1.2, random()),
          radius: 0.9,
        })
      : { tiers: [], lamps: [] };
  const beacon: RoofLamp[] =
    tall && antenna.lamps.length === 0
      ? [{ x: plot.x, y: plot.height + 4, z: plot.z, colour: BEACON, size: 0.7 }]
      : [];
  return finishTower(plot, [...body, ...houses, ...antenna.tiers], [...antenna.lamps, ...beacon]);
}

/** A stone tower that steps back towards its top, with a lit crown. */
export function setback(plot: Plot, random: Random): Tower {
  const facade = chooseFacade(random, random() < 0.6 ? "fins" : "punched");
  const flood = pick(random, plot.floods ?? FLOODS);
  const steps = 3 + Math.floor(random() * 3);
  const tiers: Tier[] = [];
  let bottom = 0;
  for (let step = 0; step < steps; step++) {
    const share = 1 - (step / steps) * lerp(0.45, 0.62, random());
    const top =
      step === steps - 1
        ? plot.height
        : plot.height * lerp(0.4, 1, (step + lerp(0.1, 0.5, random())) / steps);
    if (top <= bottom + 2) continue;
    const outline = rectangle(plot, plot.width * share, plot.depth * share);
    tiers.push(tier(outline, [bottom, top], facade, step > 0 ? { flood } : {}));
    bottom = top;
  }
  const last = 1 - lerp(0.6, 0.8, random());
  const roof = pick<"spire" | "pyramid" | "flat">(random, ["spire", "pyramid", "flat"]);
  if (roof === "flat") return finishTower(plot, tiers);
  const rise = plot.height * (roof === "spire" ? 0.14 : 0.09);
  const cap = Array.from({ length: 6 }, (_, step) => {
    const share = last * 1.35 * (1 - step / 6.3);
    return tier(
      rectangle(plot, plot.width * share, plot.depth * share),
      [plot.height + (rise * step) / 6, plot.height + (rise * (step + 1)) / 6],
      plainFacade([0.2, 0.3, 0.26]),
      { lean: 0.45, flood },
    );
  });
  const tip = mast(plot, {
    from: plot.height + rise * 0.9,
    to: plot.height + rise * (roof === "spire" ? 2.1 : 1.3),
    radius: 0.9,
  });
  return finishTower(plot, [...tiers, ...cap, ...tip.tiers], tip.lamps);
}

/** A glass tower that narrows, with a slanted or open top. */
export function taper(plot: Plot, random: Random): Tower {
  const facade = chooseFacade(random, random() < 0.7 ? "glass" : "fins");
  const narrow = lerp(0.5, 0.82, random());
  const slant = random() < 0.5 ? (random() < 0.5 ? -1 : 1) : 0;
  const slices = 18;
  const body = plot.height * (slant === 0 ? 1 : 0.86);
  const edge: Colour | undefined = random() < 0.3 ? pick(random, plot.floods ?? FLOODS) : undefined;
  const tiers = Array.from({ length: slices }, (_, step) => {
    const share = lerp(1, narrow, ((step + 0.5) / slices) ** 1.4);
    return tier(
      chamfered(plot, plot.width * share, plot.depth * share, plot.width * 0.12),
      [(body * step) / slices, (body * (step + 1)) / slices],
      facade,
      edge === undefined ? {} : { edge },
    );
  });
  const top = slant === 0 ? [] : slantedTop(plot, { from: body, share: narrow, slant, facade });
  return finishTower(plot, [...tiers, ...top]);
}

function slantedTop(
  plot: Plot,
  { from, share, slant, facade }: { from: number; share: number; slant: number; facade: Facade },
): Tier[] {
  const slices = 12;
  const width = plot.width * share;
  return Array.from({ length: slices }, (_, step) => {
    const left = 1 - (step + 0.5) / slices;
    const shift = ((1 - left) * width * slant) / 2;
    const place = {
      x: plot.x + shift * Math.cos(plot.turn),
      z: plot.z + shift * Math.sin(plot.turn),
      turn: plot.turn,
    };
    return tier(
      rectangle(place, width * left, plot.depth * share),
      [lerp(from, plot.height, step / slices), lerp(from, plot.height, (step + 1) / slices)],
      facade,
    );
  });
}

/** A round tower with a dome or a flat roof. */
export function rotunda(plot: Plot, random: Random): Tower {
  const facade = chooseFacade(random, random() < 0.6 ? "glass" : "ribbon");
  const radius = plot.width * 0.5;
  const place = { x: plot.x, z: plot.z, turn: 0 };
  const tiers = [tier(polygon(place, radius, 28), [0, plot.height], facade, { isRound: true })];
  const flood = pick(random, plot.floods ?? FLOODS);
  if (random() < 0.5) {
    for (let step = 0; step < 8; step++) {
      const rise = (step + 0.5) / 8;
      tiers.push(
        tier(
          polygon(place, radius * Math.sqrt(1 - rise * rise), 24),
          [plot.height + (radius * step) / 8, plot.height + (radius * (step + 1)) / 8],
          plainFacade([0.3, 0.36, 0.36]),
          { isRound: true, lean: rise, flood },
        ),
      );
    }
  } else {
    tiers.push(
      tier(
        polygon(place, radius * 0.8, 24),
        [plot.height, plot.height + 7],
        plainFacade(facade.wall),
        {
          isRound: true,
          flood,
        },
      ),
    );
  }
  return finishTower(plot, tiers);
}

/** Two slim slabs side by side on one foot. */
export function twins(plot: Plot, random: Random): Tower {
  const facade = chooseFacade(random, pick<FacadeKind>(random, ["glass", "balcony", "fins"]));
  const foot = tier(
    rectangle(plot, plot.width * 1.2, plot.depth),
    [0, Math.min(22, plot.height * 0.2)],
    chooseFacade(random, "punched"),
  );
  const halves = [-1, 1].map((side) => {
    const place = {
      x: plot.x + Math.cos(plot.turn) * plot.width * 0.31 * side,
      z: plot.z + Math.sin(plot.turn) * plot.width * 0.31 * side,
      turn: plot.turn,
    };
    const height = plot.height * (side < 0 ? 1 : lerp(0.86, 1, random()));
    return tier(rectangle(place, plot.width * 0.46, plot.depth * 0.8), [0, height], facade);
  });
  return finishTower(plot, [foot, ...halves]);
}
