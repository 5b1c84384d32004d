import type { Glow, Pose } from "./trait.ts";

/** What shines by itself, by the part that does. */
export const GLOWS: Readonly<Record<Glow, string>> = {
  whole: `sun, moon, full moon, star, shooting star, lightning, fire, light bulb, lantern, fireworks, glowing star, sparkles,
    rainbow, police car light, phoenix`,
  flame: `candle, lamp, firecracker, volcano, cake, flashlight`,
  carved: `pumpkin`,
  screen: `television, computer, laptop, phone, technologist, slot machine, crystal ball, magic wand`,
  windows: `house, castle, church, pagoda, hut, houses, house with garden, office building, japanese post office, post office,
    hospital, bank, hotel, convenience store, school, department store, factory, hindu temple, stadium, tower,
    bus, train, railway car, high-speed train, bullet train, light rail, tram, monorail, tram car, trolleybus, minibus, ship,
    passenger ship, ferry, motor boat, suspension railway, mountain cableway, aerial tramway, ufo, bus stop, elevator`,
  lights: `christmas tree, vertical traffic light, horizontal traffic light, ferris wheel`,
};

/** Things whose drawing holds letters or figures, which must not be turned round. */
export const WRITTEN = `calendar, tear-off calendar, spiral calendar, convenience store, hotel, hospital, ambulance, taxi, pool 8 ball,
  1st place medal, 2nd place medal, 3rd place medal, white flower, mahjong red dragon, red envelope, joker, money, clock, watch,
  alarm clock, timer clock, stopwatch, slot machine, world map, earth, newspaper, yin yang, music, musical note, bank, post office,
  japanese post office, school, keyboard, ticket, moon, piano`;

/** What is drawn as it would hang or lie and stands nowhere on its own. */
export const POSES: Readonly<Record<Exclude<Pose, "upright" | "bust">, string>> = {
  lying: `key, coin, letter, love letter, credit card, pill, footprints, paw prints, adhesive bandage, ticket, admission tickets,
    paperclip, safety pin, leaf, maple leaf, sewing needle, receipt, puzzle piece, dvd, optical disk, computer disk, necktie,
    thong sandal, memo, postal horn`,
};

/** What stands on a post that is not drawn, so many times as high as the drawing. */
export const POSTS: Readonly<Record<string, number>> = {
  "stop sign": 1.5,
  "vertical traffic light": 1.3,
  "horizontal traffic light": 3,
  bullseye: 0.4,
};

/** The share of a drawing, from below, that is water or lies under it. */
export const DRAUGHTS: Readonly<Record<string, number>> = {
  boat: 0.06,
  ship: 0.16,
  canoe: 0.4,
  speedboat: 0.08,
  "passenger ship": 0.16,
  ferry: 0.1,
  "motor boat": 0.22,
  "person swimming": 0.3,
  "person surfing": 0.1,
  wave: 0.2,
  lotus: 0.3,
  "ring buoy": 0.3,
};

/** The share of its height at which something can stand on a thing. */
export const TOPS: Readonly<Record<string, number>> = {
  car: 0.98,
  suv: 0.9,
  taxi: 0.9,
  bus: 0.98,
  truck: 0.98,
  "police car": 0.85,
  "pickup truck": 0.97,
  tractor: 0.97,
  train: 0.8,
  minibus: 0.97,
  house: 0.8,
  castle: 0.6,
  rock: 0.92,
  wood: 0.95,
  chair: 0.5,
  sofa: 0.3,
  bed: 0.55,
  bathtub: 0.5,
  books: 0.9,
  book: 0.5,
  package: 0.9,
  gift: 0.85,
  suitcase: 0.85,
  television: 0.75,
  computer: 0.98,
  "closed book": 0.98,
  brick: 0.98,
  toolbox: 0.85,
  horse: 0.62,
  elephant: 0.95,
  cow: 0.75,
  sheep: 0.8,
  turtle: 0.95,
  whale: 0.75,
  boat: 0.2,
  canoe: 0.45,
  cake: 0.6,
  skateboard: 0.5,
  sled: 0.5,
  ice: 0.9,
  piano: 0.98,
  drum: 0.7,
  radio: 0.7,
};
