/** One prompt for each scene, and one for each look, by the name that the table gives them. */
export const SCENE_PROMPTS: readonly (readonly [string, string])[] = [
  ["coast", "old lighthouse at sunset, by the sea"],
  ["mountain-lake", "a mountain lake at sunset with a canoe"],
  ["street", 'cyberpunk rainy night street, neon sign reading "Hello World"'],
  ["skyline", "city skyline across the river at night"],
  ["forest", "a path through an autumn forest with a deer"],
  ["meadow", "green hills with a lone tree and two horses"],
  ["desert", "sand dunes at golden hour with three camels"],
  ["snow-village", "a snowy village at dusk with a snowman"],
  ["night-sky", "a ringed planet in deep space with a rocket"],
  ["underwater", "a coral reef with a sea turtle"],
  ["room", "a living room with a fireplace and a cat"],
  ["table", "breakfast on a table, croissant and coffee"],
  ["studio", "a teapot and two lemons in a studio"],
  ["poster", 'concert poster "Summer Jazz Night" with a saxophone'],
  ["pattern", "marble background texture"],
  ["logo", "minimalist cat line art logo"],
];

/** Looks over one and the same coast, so that the difference is the look. */
export const LOOK_PROMPTS: readonly (readonly [string, string])[] = [
  "watercolor",
  "oil painting",
  "pencil sketch",
  "ink painting",
  "line art",
  "flat illustration",
  "pastel drawing",
  "blueprint",
  "cinematic",
  "black and white",
  "vintage",
  "pixel art",
].map((look) => [look, `old lighthouse at sunset, by the sea, ${look}`] as const);
