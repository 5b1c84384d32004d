import type { ModelMaking } from "./model.ts";
import { SERVICES } from "./tableware.ts";
import type { Service } from "./tableware.ts";

/** The clay of a cup or a bowl: of the colour that was asked for, or any. */
export const serviceOf = ({ random, colour }: ModelMaking): Service =>
  colour === undefined
    ? (SERVICES[Math.floor(random() * SERVICES.length)] ?? SERVICES[0])
    : { colour, speckle: 0.2 };

const glass =
  (kind: GlassKind, pour: Pour): Model["make"] =>
  (make, { colour }) =>
    addGlass(make, [0, 0, 0], kind, colour === undefined ? pour : { ...pour, colour });

function coffee(make: Carpenter, making: ModelMaking): void {
  addCup(
    make,
    [0, 0, 0],
    {
      service: serviceOf(making),
      drink: { colour: [0.16, 0.07, 0.03], froth: [0.66, 0.5, 0.34], isDrawn: true },
      yaw: -0.5 + making.random(),
    },
    making.noise,
  );
}
