import type { ModelMaking } from "./model.ts";
import { SERVICES } from "./tableware.ts";
import type { Service } from "./tableware.ts";

/** The clay of a cup or a bowl: of the colour that was asked for, or any. */
export const serviceOf = ({ random, colour }: ModelMaking): Service =>
  colour === undefined
    ? (SERVICES[Math.floor(random() * SERVICES.length)] ?? SERVICES[0])
    : { colour, speckle: 0.2 };
