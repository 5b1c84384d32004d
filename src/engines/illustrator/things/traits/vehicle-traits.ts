import type { TraitGroup } from "./trait-group.ts";

export const VEHICLES: readonly TraitGroup[] = [
  {
    habitat: "ground",
    material: "gloss",
    things: `car 1.5, racing car 1.05, suv 1.8, taxi 1.6, bus 3.2, truck 3, fire engine 3.1, ambulance 2.6, tractor 2.7, train 4,
      bicycle 1.1, motorcycle 1.2, scooter 1.15, railway car 4, high-speed train 3.8, bullet train 3.8, light rail 3.6, tram 3.5,
      monorail 3.6, tram car 3.5, trolleybus 3.6, minibus 2.3, police car 1.7, pickup truck 1.8, articulated lorry 3.6,
      manual wheelchair 1.05, motorized wheelchair 1.1, auto rickshaw 1.8, kick scooter 1.1, sled 0.7, bus stop 2.4,
      fuel pump 1.9, shopping cart 1.05, stop sign 2.2, vertical traffic light 2.8, horizontal traffic light 2.8`,
  },
  {
    habitat: "water",
    material: "gloss",
    things: `boat 7, ship 14, canoe 1.2, speedboat 2.4, passenger ship 16, ferry 10, motor boat 4, ring buoy 0.8`,
  },
  {
    habitat: "air",
    material: "gloss",
    things: `airplane 9, helicopter 3.6, hot air balloon 20, parachute 9, rocket 10, ufo 6, small airplane 4, airplane departure 9,
      airplane arrival 9, suspension railway 5, mountain cableway 4, aerial tramway 4.5, balloon 0.7, kite 1.2, carp streamer 2.4,
      flying disc 0.2`,
  },
  { habitat: "air", material: "metal", things: `satellite 4` },
  {
    habitat: "any",
    material: "gloss",
    things: `skateboard 0.3, roller skate 0.3, police car light 0.3, seat 1.1`,
  },
  { habitat: "any", material: "wood", things: `wheel 0.8` },
];
