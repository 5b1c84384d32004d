import type { TraitGroup } from "./trait-group.ts";

export const BUILDINGS: readonly TraitGroup[] = [
  {
    habitat: "ground",
    material: "wall",
    things: `house 6.5, castle 22, church 15, pagoda 20, hut 4.5, houses 7, derelict house 6, house with garden 6.5, windmill 18,
      office building 28, japanese post office 9, post office 9, hospital 20, bank 12, hotel 18, convenience store 6, school 12,
      department store 22, factory 16, mosque 20, hindu temple 18, synagogue 15, stadium 22, classical building 12,
      fountain 2.6, building construction 24, brick 0.6`,
  },
  {
    habitat: "ground",
    material: "wood",
    things: `shinto shrine 7, ladder 2.4`,
  },
  { habitat: "ground", material: "cloth", things: `tent 2.1, circus tent 10, camping 5` },
  {
    habitat: "ground",
    material: "metal",
    things: `tower 60, ferris wheel 40, statue of liberty 40`,
  },
  {
    habitat: "ground",
    material: "gloss",
    things: `carousel horse 2.4, playground slide 3, roller coaster 20, barber pole 1.6, elevator 2.4, slot machine 1.8`,
  },
];
