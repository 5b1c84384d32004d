import { createBoundingTree } from "../bounding-tree.ts";
import { joinBounds } from "../bounds.ts";
import { createSolid } from "../create-solid.ts";
import { readSkin } from "../material.ts";
import type { Material } from "../material.ts";
import type { Solid } from "../solid.ts";

/**
 * Many small solids as one: the leaves of a plant, a bowl of cherries. They share their light where they are close.
 * The members' own materials are painted; `material` is their mean.
 */
export function createCluster(members: readonly Solid[], material: Material): Solid {
  const tree = createBoundingTree(members);
  const last = { member: -1 };
  return createSolid({
    bounds: members.map(({ bounds }) => bounds).reduce(joinBounds),
    material: {
      ...material,
      paint: (surface, skin) => {
        const member = members[last.member];
        if (member !== undefined) readSkin(member.material, surface, skin);
      },
    },
    meet(ray, from) {
      return tree.nearest(ray, from, Infinity) < 0 ? Infinity : tree.distance();
    },
    describe(ray, distance, surface) {
      const slack = 1e-5 * (1 + distance);
      last.member = tree.nearest(ray, distance - slack, distance + slack);
      members[last.member]?.describe(ray, distance, surface);
    },
  });
}
