import type { Canvas } from "../../core/canvas.ts";
import { createLeaf, paintLeaf } from "./paint-leaf.ts";
import type { Leaf } from "./paint-leaf.ts";

const needle = createLeaf();

/** How far needles stand off from their twig, as cosine and sine. */
const SPLAY = { along: 0.78, aside: 0.63 } as const;

/** Paints the twig of a conifer with its needles, in the place, the direction and the light of a leaf. */
export function paintSpray(canvas: Canvas, leaf: Leaf): void {
  const pairs = Math.min(9, Math.max(4, Math.round(leaf.length / 3.2)));
  const reach = leaf.length * 0.34;
  needle.z = leaf.z;
  needle.width = Math.max(0.42, leaf.length * 0.039);
  needle.length = reach;
  for (let pair = 0; pair < pairs; pair++) {
    const along = ((pair + 0.5) / pairs) * 1.7 - 0.95;
    // Needles at the tip are in full light, those near the root in the shade of others.
    const tone = 0.62 + 0.26 * (along + 1);
    needle.red = leaf.red * tone;
    needle.green = leaf.green * tone;
    needle.blue = leaf.blue * tone;
    for (const side of [-1, 1] as const) {
      needle.cosine = leaf.cosine * SPLAY.along - leaf.sine * SPLAY.aside * side;
      needle.sine = leaf.sine * SPLAY.along + leaf.cosine * SPLAY.aside * side;
      needle.x = leaf.x + leaf.cosine * along * leaf.length + needle.cosine * reach * 0.9;
      needle.y = leaf.y + leaf.sine * along * leaf.length + needle.sine * reach * 0.9;
      paintLeaf(canvas, needle);
    }
  }
}
