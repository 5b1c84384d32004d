import type { ShopArt } from "./shop-fascia.ts";
import type { StreetPlan } from "./plan.ts";
import { signArtwork } from "./sign-artwork.ts";
import { SHOP_NAMES } from "./sign-plan.ts";

/** The names over the shops, drawn large enough for the nearest of them. */
export function shopArt({ camera }: StreetPlan): ShopArt {
  const size = camera.focal > 1100 ? 64 : 48;
  return {
    names: SHOP_NAMES.map((name) =>
      signArtwork(name, { face: "bold", size, vertical: false, margin: 0.22 }),
    ),
  };
}
