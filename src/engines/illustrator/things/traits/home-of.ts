import type { SceneId } from "../../intent.ts";

/** Where things are at home. What is named nowhere here is shown in a studio. */
const HOMES: readonly (readonly [SceneId, string])[] = [
  [
    "meadow",
    `horse, cow, sheep, goat, pig, ox, ram, donkey, chicken, rooster, chick, turkey, tractor, farmer, butterfly, bee, ladybug,
    rabbit, hot air balloon, kite, sunflower, tulip, flower, clover, shamrock, seedling, sheaf of rice, horse face, cow face,
    pig face, rabbit face, bison, unicorn, snail, mouse, rat, hamster, mouse face, cricket, bug, beetle, hut, house, houses, tent,
    camping, house with garden, hyacinth, rosette, leaf fluttering in wind, badger, person in lotus position, carousel horse,
    circus tent, ferris wheel, roller coaster, castle, church, playground slide, football, goal net, flag in hole, 
    peacock, person biking, horse racing, llama, tree, rainbow, tornado, elephant, giraffe, zebra, lion, rhinoceros, leopard,
    hippopotamus, mammoth, dinosaur, t-rex, kangaroo, black bird, bird, dove, fairy, princess, prince, worm, ant, hibiscus, herb`,
  ],
  [
    "underwater",
    `whale, shark, jellyfish, goldfish, fish, octopus, dolphin, blowfish, squid, shrimp, lobster, coral, mermaid, merman, seal,
    turtle, crab, oyster, diving mask, anchor`,
  ],
  [
    "desert",
    `cactus, camel, two-hump camel, scorpion, lizard, snake, moai, hindu temple, mosque, rock`,
  ],
  [
    "snow-village",
    `penguin, snowman, skier, snowboarder, polar bear, sled, skis, ice skate, santa, mrs. claus, christmas tree, snowflake,
    ice hockey, curling stone`,
  ],
  [
    "forest",
    `bear, deer, fox, wolf, owl, mushroom, brown mushroom, moose, squirrel, hedgehog, boar, raccoon, beaver, elf, goblin, troll, pine,
    sloth, monkey, gorilla, orangutan, koala, panda, tiger, tiger face, monkey face, skunk, otter, frog, spider, spider web,
    wood, empty nest, leaf, maple leaf, dragon, wizard, parrot, bat, chestnut, axe, ogre`,
  ],
  [
    "night-sky",
    `astronaut, ufo, rocket, planet, satellite, shooting star, star, full moon, moon, alien, earth, telescope, glowing star,
    alien monster, satellite antenna, sparkles`,
  ],
  [
    "mountain-lake",
    `swan, canoe, duck, goose, eagle, mountain cableway, aerial tramway, fishing pole, lotus, pagoda,
    shinto shrine, volcano`,
  ],
  [
    "coast",
    `boat, lighthouse, ship, ring buoy, speedboat, passenger ship, ferry, motor boat, person surfing, person swimming, wave,
    desert island, palm, flamingo, shell, coconut, dodo, crocodile, statue of liberty`,
  ],
  [
    "room",
    `sofa, bed, television, technologist, chair, piano, bathtub, door, window, framed picture, printer, computer,
    teddy bear, japanese dolls, doll, slot machine, fax machine`,
  ],
  [
    "table",
    `cake, ice cream, pizza, burger, french fries, sushi, noodles, rice, dumpling, mooncake, coffee, tea, bubble tea,
    wine, beer, cocktail, champagne, pancakes, waffle, green salad, cooking, shallow pan of food, pot of food, fondue,
    bowl with spoon, bento box, curry rice, spaghetti, hot dog, sandwich, taco, burrito, tamale, stuffed flatbread, falafel, oden,
    fried shrimp, sake, shaved ice, shortcake, pie, tropical drink, clinking beer mugs, clinking glasses, fork and knife with plate,
    meat on bone, poultry leg, cut of meat, bacon, croissant, takeout box, rice ball, dango, custard, popcorn, teapot,
    roasted sweet potato, flatbread, bottle, glass of water, juice`,
  ],
  [
    "street",
    `car, racing car, suv, taxi, bus, truck, fire engine, ambulance, bicycle, motorcycle, scooter, minibus, police car, pickup truck,
    articulated lorry, auto rickshaw, kick scooter, bus stop, fuel pump, vertical traffic light, horizontal traffic light, stop sign,
    tram, tram car, trolleybus, convenience store, department store, barber pole, postbox, police officer, skateboard,
    hotel, bank, post office, japanese post office, manual wheelchair, motorized wheelchair, construction worker`,
  ],
  [
    "studio",
    `robot, mechanical arm, guitar, violin, trumpet, saxophone, drum, banjo, accordion, flute, headphones, camera, film camera, watch,
    perfume, crown, trophy, typewriter`,
  ],
  [
    "skyline",
    `office building, helicopter, airplane, small airplane, airplane departure, airplane arrival, tower, monorail,
    building construction, stadium, superhero, fireworks`,
  ],
];

/**
 * What is shown by itself when nothing else is: it has a home among other things, or at an hour or
 * in weather that was named, but alone it is looked at as a piece, and stands in a studio.
 */
const PIECES: ReadonlySet<string> = new Set(
  toIds(`bicycle, motorcycle, scooter, kick scooter, skateboard, manual wheelchair, motorized wheelchair, football, goal net,
    axe, fishing pole, diving mask, anchor, skis, ice skate, curling stone, telescope, postbox, barber pole, fuel pump, carousel horse`),
);

export const isPiece = (id: string): boolean => PIECES.has(id);

const homes = readHomes();

/** The scene in which a thing is at home when the words name no place; undefined if it is at home in none. */
export const homeOf = (id: string): SceneId | undefined => homes.get(id);

function readHomes(): ReadonlyMap<string, SceneId> {
  const found = new Map<string, SceneId>();
  for (const [scene, ids] of HOMES) {
    for (const id of toIds(ids)) found.set(id, scene);
  }
  return found;
}

function toIds(list: string): string[] {
  return list.split(",").map((id) => id.trim());
}
