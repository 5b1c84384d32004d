import type { TraitGroup } from "./trait-group.ts";

export const NATURE: readonly TraitGroup[] = [
  {
    habitat: "ground",
    material: "plant",
    things: `tree 8, pine 9, palm 9, 
      christmas tree 3.2, sheaf of rice 0.9, 
      pine decoration 1.2, tanabata tree 3`,
  },
  {
    habitat: "any",
    material: "plant",
    things: `plant 0.5, 
      empty nest 0.3`,
  },
  {
    habitat: "ground",
    material: "petal",
    things: `rose 0.6, flower 0.4, tulip 0.45, sunflower 1.5, clover 0.12, seedling 0.15, hibiscus 0.5, hyacinth 0.4, herb 0.4, shamrock 0.12`,
  },
  {
    habitat: "any",
    material: "petal",
    things: `bouquet 0.45, cherry blossom 0.3, leaf 0.16, maple leaf 0.16, rosette 0.3`,
  },
  { habitat: "any", material: "paper", things: `white flower 0.3` },
  { habitat: "ground", material: "food", things: `mushroom 0.16, brown mushroom 0.14` },
  { habitat: "water", material: "petal", things: `lotus 0.35` },
  { habitat: "air", material: "petal", things: `leaf fluttering in wind 0.3` },
  { habitat: "air", material: "feathers", things: `feather 0.3` },
  {
    habitat: "sky",
    material: "vapour",
    things: `sun 700, moon 560, full moon 560, star 300, shooting star 900, planet 800, earth 800, cloud 1200,
      lightning 1500, glowing star 300, sparkles 300, snowflake 300, fireworks 1200`,
  },
  { habitat: "sky", material: "light", things: `rainbow 3000` },
  { habitat: "ground", material: "vapour", things: `fire 0.9, tornado 60` },
  {
    habitat: "ground",
    material: "stone",
    things: `rock 0.8, volcano 300, snowman 1.6, moai 4, headstone 1, desert island 6`,
  },
  { habitat: "ground", material: "skin", things: `cactus 2.2` },
  { habitat: "ground", material: "wood", things: `wood 0.6` },
  { habitat: "air", material: "glass", things: `drop 0.15, bubbles 0.3` },
  { habitat: "water", material: "glass", things: `wave 2.5` },
  { habitat: "any", material: "glass", things: `ice 0.25` },
  { habitat: "any", material: "paper", things: `spider web 0.4, footprints 0.3, paw prints 0.2` },
];
