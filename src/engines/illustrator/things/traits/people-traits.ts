import type { TraitGroup } from "./trait-group.ts";

export const PEOPLE: readonly TraitGroup[] = [
  {
    habitat: "ground",
    material: "cloth",
    things: `man 1.78, woman 1.68, person 1.72, woman dancing 1.7, man dancing 1.75, skier 1.7, person lifting weights 1.9,
      person biking 1.7, person in lotus position 1, horse racing 2.4, japanese dolls 0.35, doll 0.2, wizard 1.7,
      person juggling 1.7`,
  },
  {
    habitat: "ground",
    material: "cloth",
    things: `princess 1.7, ninja 1.7, astronaut 1.8, health worker 1.7, student 1.7, teacher 1.75, judge 1.7, farmer 1.75,
      cook 1.8, mechanic 1.75, factory worker 1.75, office worker 1.75, scientist 1.7, singer 1.7, artist 1.7, pilot 1.8,
      firefighter 1.8, police officer 1.8, detective 1.8, guard 1.95, construction worker 1.75, person with crown 1.8,
      prince 1.8, superhero 1.8, vampire 1.8, elf 1.7, man genie 1.8, zombie 1.7, troll 1.9, boy 1.25, girl 1.25, baby 0.75,
      child 1.1, old man 1.68, old woman 1.6, santa 1.8, mrs. claus 1.65, alien 1.4, clown face 1.7, ogre 2, goblin 1.4`,
  },
  { habitat: "ground", material: "cloth", pose: "bust", things: `technologist 0.9` },
  {
    habitat: "ground",
    material: "skin",
    pose: "bust",
    things: `baby angel 0.5, grinning face 0.5, cowboy hat face 0.55, smiling face with sunglasses 0.5`,
  },
  { habitat: "air", material: "cloth", things: `fairy 0.5` },
  { habitat: "water", material: "cloth", things: `person surfing 1.7, person swimming 0.7` },
  { habitat: "ground", material: "cloth", things: `snowboarder 1.7` },
  {
    habitat: "any",
    material: "gloss",
    things: `robot 1.5, alien monster 1, skull 0.22, skull and crossbones 0.4`,
  },
  { habitat: "air", material: "vapour", things: `ghost 1.4` },
  {
    habitat: "any",
    material: "skin",
    things: `hand 0.4, waving hand 0.4, victory hand 0.4, thumbs up 0.4, raised fist 0.4, handshake 0.35, flexed biceps 0.4,
      leg 0.6, foot 0.3, ear 0.3, nose 0.3, anatomical heart 0.3, lungs 0.35, brain 0.25, mouth 0.2`,
  },
  {
    habitat: "any",
    material: "gloss",
    things: `mechanical arm 0.6, eye 0.25, tooth 0.2, bone 0.25, pile of poo 0.3`,
  },
];
