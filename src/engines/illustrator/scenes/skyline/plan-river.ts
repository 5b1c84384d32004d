import type { Camera } from "../../core/camera.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { LayoutOptions, LayoutPlan } from "./layout-options.ts";
import type { Bank } from "./bank.ts";
import { edgeFor } from "./foreground.ts";
import { LANDMARKS } from "./landmarks.ts";
import { buildHouse } from "./plan-city.ts";
import { planVessels } from "./vessels.ts";
import type { Tower } from "./tower.ts";

interface River {
  readonly half: number;
  /** How far the river has turned aside at a distance. */
  middle(z: number): number;
  /** Where it is hidden behind its bend. */
  readonly far: number;
}

/** A river seen from a bridge: towers on both sides lead to the landmark where the river turns away. */
export function planRiver(options: LayoutOptions): LayoutPlan {
  const { seed, width, height, tall, side, random } = options;
  const camera: Camera = {
    height: 14.2,
    focal: Math.max(width * 0.86, height * lerp(1.15, 0.78, tall)),
    centreX: width * (0.5 + side * 0.03),
    horizonY: Math.round(height * lerp(lerp(0.55, 0.6, random()), 0.64, tall)),
  };
  const far = lerp(1050, 1300, random());
  const bend = -side * lerp(150, 210, random());
  const river: River = {
    half: lerp(62, 84, random()),
    middle: (z) => bend * Math.max(0, z / far - 0.15) ** 2,
    far,
  };
  const signature = (camera.horizonY * lerp(0.8, 0.66, tall) * (far + 120)) / camera.focal;
  const kind = pick(random, ["needle", "deco", "twist", "gate", "bullet", "segments"] as const);
  const landmark = LANDMARKS[kind](
    {
      x: river.middle(far) * 0.25 + side * 20,
      z: far + 130,
      turn: side * 0.5,
      width: signature * 0.15,
      depth: signature * 0.15,
      height: signature,
    },
    rng(seed, "landmark"),
  );
  const towers = [
    ...planSide(options, river, -1),
    ...planSide(options, river, 1),
    ...planEnd(options, river, signature),
  ].filter((house) => Math.hypot(house.x - landmark.x, house.z - landmark.z) > house.radius + 60);
  const level = 12;
  const edge = edgeFor(camera, { level, frameHeight: height, share: lerp(0.3, 0.36, random()) });
  return {
    camera,
    sunX: 0.5 - side * 0.1,
    lightSide: side,
    towers: [...towers, landmark].toSorted((a, b) => a.z - b.z),
    bank: riverBank(river),
    streets: { turn: 0, block: 80 },
    hills: [{ z: 14000, height: 700, across: 0.5 + side * 0.2, reach: 0.5, salt: random() * 50 }],
    foreground: {
      level,
      begin: { x: -3 * edge, z: edge * lerp(0.96, 1.04, random()) },
      end: { x: 3 * edge, z: edge },
      paving: pick(random, ["slabs", "cobbles"] as const),
      barrier: pick(random, ["balustrade", "rail"] as const),
      lamps: [{ x: side * (width / camera.focal) * edge * 0.43, z: edge - 0.9 }],
      isTerrace: false,
    },
    vessels: planVessels(rng(seed, "vessels"), {
      kinds: ["ferry", "barge"],
      near: 170,
      far: 620,
      spreadAt: () => river.half * 0.5,
    }),
    shore: far,
  };
}

function riverBank(river: River): Bank {
  const steps = [30, 160, 330, 520, 720, 930, river.far];
  const edgeOf = (side: -1 | 1) =>
    steps.slice(1).map((z, index) => {
      const at = (place: number) => ({
        x: river.middle(place) + side * (river.half + 5),
        z: place,
      });
      return [at(steps[index] ?? 0), at(z)] as const;
    });
  return {
    level: 5,
    isLand: (x, z) => z > river.far || Math.abs(x - river.middle(z)) > river.half,
    edges: [...edgeOf(-1), ...edgeOf(1)],
    green: 0.72,
  };
}

/** Houses along one side: a row at the water, a higher one behind it. */
function planSide({ seed }: LayoutOptions, river: River, bank: -1 | 1): Tower[] {
  const random = rng(seed, bank < 0 ? "left bank" : "right bank");
  const towers: Tower[] = [];
  for (const row of [0, 1, 2]) {
    let z = 90 + row * 60 + random() * 40;
    while (z < river.far - 20) {
      const height =
        lerp(26, 78, random() ** 1.3) * (1 + row * 0.9) * (0.7 + 0.55 * (z / river.far));
      const size = lerp(26, 46, random());
      const turn = Math.atan2(river.middle(z + 60) - river.middle(z), 60) * -1;
      const x =
        river.middle(z) + bank * (river.half + 20 + size / 2 + row * lerp(52, 80, random()));
      towers.push(
        buildHouse(
          { x, z, turn, width: size, depth: size * lerp(0.9, 1.3, random()), height },
          random,
        ),
      );
      z += size * lerp(1.15, 1.8, random());
    }
  }
  return towers;
}

/** The houses that close the view. */
function planEnd({ seed, width, height }: LayoutOptions, river: River, signature: number): Tower[] {
  const random = rng(seed, "river end");
  const towers: Tower[] = [];
  const spread = (width / Math.max(width * 0.86, height * 0.8)) * river.far;
  for (let index = 0; index < 64; index++) {
    const x = (random() - 0.5) * spread * 1.7;
    const centre = Math.exp(-((x / (spread * 0.3)) ** 2));
    const tall = signature * lerp(0.16, 0.62, random() ** 1.4) * (0.45 + 0.55 * centre);
    const size = lerp(30, 52, random());
    towers.push(
      buildHouse(
        {
          x,
          z: river.far * lerp(1.05, 1.75, random()),
          turn: lerp(-0.5, 0.5, random()),
          width: size,
          depth: size,
          height: tall,
        },
        random,
      ),
    );
  }
  return towers;
}
