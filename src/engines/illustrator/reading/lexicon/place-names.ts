import type { SceneId } from "../../intent.ts";

/** How a scene is called in a sentence. */
export interface PlaceName {
  /** When no detail says more. */
  readonly usual: string;
  /** Details that are the place: "a bamboo forest". The first of them counts. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Details that are in it: "with a stream". */
  readonly features: Readonly<Record<string, string>>;
}

export const PLACE_NAMES: Readonly<Record<SceneId, PlaceName>> = {
  coast: {
    usual: "a coast",
    kinds: {
      beach: "a sandy beach",
      cliff: "a coast of high cliffs",
      island: "an island in the sea",
      harbour: "a harbour",
      "open sea": "the open sea",
    },
    features: { pier: "a pier", palm: "palm trees", waves: "high waves" },
  },
  "mountain-lake": {
    usual: "a mountain lake",
    kinds: {
      river: "a mountain river",
      fjord: "a fjord",
      valley: "a lake in a mountain valley",
      meadow: "a mountain lake by a meadow",
    },
    features: {
      waterfall: "a waterfall",
      glacier: "snowy peaks",
      cabin: "a cabin",
      aurora: "northern lights",
      "milky-way": "the Milky Way",
    },
  },
  street: {
    usual: "a city street",
    kinds: {
      market: "a street market",
      alley: "a narrow alley",
      oldtown: "a street in an old town",
      empty: "an empty city street",
      park: "a tree-lined street",
      boulevard: "a tree-lined street",
      avenue: "a city avenue",
    },
    features: {},
  },
  skyline: {
    usual: "a city skyline",
    kinds: {
      river: "a city skyline by a river",
      harbour: "a city skyline by a harbour",
      bay: "a city skyline across a bay",
      hongkong: "the skyline of Hong Kong",
      shanghai: "the skyline of Shanghai",
      "new york": "the skyline of New York",
      rooftop: "a city skyline from a rooftop",
    },
    features: {
      bridge: "a bridge",
      suspension: "a suspension bridge",
      arch: "an arch bridge",
      stayed: "a cable-stayed bridge",
    },
  },
  forest: {
    usual: "a forest",
    kinds: {
      bamboo: "a bamboo forest",
      pine: "a pine forest",
      birch: "a birch forest",
      jungle: "a jungle",
      redwood: "a redwood forest",
      sakura: "a forest of cherry trees in blossom",
    },
    features: { path: "a path", stream: "a stream", clearing: "a clearing", cabin: "a cabin" },
  },
  meadow: {
    usual: "a meadow",
    kinds: {
      lavender: "a lavender field",
      sunflowers: "a field of sunflowers",
      poppies: "a field of poppies",
      wheat: "a wheat field",
      tulips: "a tulip field",
      vineyard: "a vineyard",
      farm: "a farm in the country",
      garden: "a garden",
      park: "a park",
      terrace: "terraced fields",
      hills: "rolling hills",
      valley: "a green valley",
    },
    features: {
      path: "a path",
      sakura: "cherry trees",
      "red barn": "a red barn",
      flowers: "wild flowers",
      river: "a river",
    },
  },
  desert: {
    usual: "a desert",
    kinds: {
      dunes: "desert dunes",
      mesa: "a desert of mesas",
      canyon: "a desert canyon",
      oasis: "an oasis in the desert",
      mars: "the surface of Mars",
      salt: "a salt flat",
    },
    features: { palm: "palm trees" },
  },
  "snow-village": {
    usual: "a village in the snow",
    kinds: {
      cabin: "a cabin in the snow",
      christmas: "a Christmas village in the snow",
      arctic: "an arctic landscape",
      lane: "a village lane in the snow",
      valley: "a village in a snowy valley",
    },
    features: { aurora: "northern lights" },
  },
  "night-sky": {
    usual: "a sky full of stars",
    kinds: {
      galaxy: "a galaxy in space",
      nebula: "a nebula in space",
      planet: "planets in space",
      "moon-surface": "the surface of the moon",
      aurora: "an aurora in the sky",
      "milky-way": "the Milky Way",
      space: "outer space",
    },
    features: { mountains: "mountains" },
  },
  underwater: {
    usual: "an underwater scene",
    kinds: { reef: "a coral reef", kelp: "a kelp forest", deep: "the deep sea" },
    features: { wreck: "a wreck" },
  },
  room: {
    usual: "a room",
    kinds: {
      bedroom: "a bedroom",
      kitchen: "a kitchen",
      library: "a library",
      cafe: "a café",
      office: "an office",
      living: "a living room",
    },
    features: {
      fireplace: "a fireplace",
      city: "a view of the city",
      sea: "a view of the sea",
      mountain: "a view of mountains",
      garden: "a view of a garden",
    },
  },
  table: {
    usual: "a laid table",
    kinds: {
      breakfast: "a breakfast table",
      dinner: "a dinner table",
      picnic: "a picnic",
      tea: "a tea table",
      coffee: "a coffee table",
      kitchen: "a kitchen table",
    },
    features: {},
  },
  studio: {
    usual: "a studio",
    kinds: {},
    features: {
      podium: "a podium",
      wood: "a wooden table",
      window: "window light",
      paper: "a paper backdrop",
      dark: "a dark backdrop",
    },
  },
  poster: {
    usual: "a poster",
    kinds: {
      concert: "a concert poster",
      movie: "a film poster",
      quote: "a typographic quote",
      card: "a greeting card",
      travel: "a travel poster",
      swiss: "a Swiss style poster",
    },
    features: {},
  },
  pattern: {
    usual: "a pattern",
    kinds: {
      geometric: "a geometric pattern",
      floral: "a floral pattern",
      waves: "a pattern of waves",
      gradient: "a colour gradient",
      terrazzo: "a terrazzo pattern",
      stripes: "a pattern of stripes",
      dots: "a pattern of dots",
      mandala: "a mandala",
      marble: "a marble pattern",
      contours: "a pattern of contour lines",
      isometric: "an isometric pattern",
    },
    features: {},
  },
  logo: {
    usual: "a logo",
    kinds: {
      badge: "a badge",
      "app-icon": "an app icon",
      line: "a minimalist line drawing",
    },
    features: {},
  },
};
