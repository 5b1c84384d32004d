import type { Place, Subject } from "../../intent.ts";
import type { RelationKind } from "../sense.ts";

/** Where a thing shall be in the picture, with no regard to another. */
export const PLACES: readonly (readonly [Place, string])[] = [
  [
    { across: "left" },
    `on the left, on left, to the left, at the left, at left, left, left side, on the left side, on the left hand side, left hand side, at the left side, in the left corner, in the left, in left corner,
    in the left half, on the far left, far left, from the left, left of the picture, left of the image, on its left side, further left, more to the left, leftmost, 左边, 左侧, 左面, 左方, 左, 画面左边, 画面左侧, 最左边, 左半边, 靠左, 偏左, 左手边`,
  ],
  [
    { across: "right" },
    `on the right, on right, to the right, at the right, at right, right, right side, on the right side, on the right hand side, right hand side, at the right side, in the right corner, in the right, in right corner,
    in the right half, on the far right, far right, from the right, right of the picture, right of the image, further right, more to the right, rightmost, 右边, 右侧, 右面, 右方, 右, 画面右边, 画面右侧, 最右边, 右半边, 靠右, 偏右, 右手边`,
  ],
  [
    { across: "middle" },
    `in the middle, in the center, in the centre, at the center, at the centre, centered, centred, in center, in centre, center, centre, to the middle, to the center, to the centre, into the middle, in the middle of the picture,
    in the center of the picture, in the centre of the picture, in the middle of the image, in the center of the image, in the center of the frame, 中间, 中央, 正中, 正中间, 正中央, 居中, 画面中间, 画面中央, 画面正中, 中心, 画面中心, 中部`,
  ],
  [
    { depth: "front" },
    `in the foreground, foreground, at the front, in front, to the front, in the front, up front, closer, nearer, close by, up close, in the near distance, to the foreground, into the foreground, closer to the camera, nearer to us, 前景, 前景中, 前景里, 近处, 近景, 最前面, 靠近, 近一点, 近前`,
  ],
  [
    { depth: "back" },
    `in the background, in the distance, in the far distance, far away, far off, at the back, in the back, to the back, to the background, into the background, into the distance, farther away, further away, farther back, further back, off in the distance,
    on the horizon, at the horizon, far in the distance, 远处, 远方, 远景, 后景, 背景中, 背景里, 天边, 远一点, 更远, 最后面, 地平线上, 海平线上, 海天之间`,
  ],
  [
    { depth: "middle" },
    `in the middle distance, in the middle ground, in the midground, 中景, 不远处`,
  ],
  [
    { isHigh: true },
    `in the sky, up in the sky, in the air, in midair, in mid air, overhead, up high, high up, high above, at the top, up in the air, above the clouds, in the clouds, airborne, through the sky, across the sky, in the night sky, in the heavens,
    in flight, at the top of the picture, up above, on top of the picture, upward, 天上, 天空中, 天空里, 空中, 高空, 半空中, 半空, 头顶, 云端, 云中, 高处, 上空, 画面上方, 顶部, 夜空中`,
  ],
  [
    { across: "left", depth: "front" },
    `bottom left, lower left, in the lower left, in the bottom left, in the bottom left corner, in the lower left corner, bottom left corner, lower left corner, 左下角, 左下, 左下方, 左前方`,
  ],
  [
    { across: "right", depth: "front" },
    `bottom right, lower right, in the lower right, in the bottom right, in the bottom right corner, in the lower right corner, bottom right corner, lower right corner, 右下角, 右下, 右下方, 右前方`,
  ],
  [
    { across: "left", isHigh: true },
    `top left, upper left, in the upper left, in the top left, in the top left corner, in the upper left corner, top left corner, upper left corner, 左上角, 左上, 左上方`,
  ],
  [
    { across: "right", isHigh: true },
    `top right, upper right, in the upper right, in the top right, in the top right corner, in the upper right corner, top right corner, upper right corner, 右上角, 右上, 右上方`,
  ],
  [
    { relation: { kind: "beside", of: "window" } },
    `by the window, at the window, near the window, by a window, at a window, 窗边, 窗前, 窗户旁, 窗户边`,
  ],
  [
    { relation: { kind: "on", of: "window" } },
    `on the windowsill, on a windowsill, on the window sill, 窗台上`,
  ],
  [
    { relation: { kind: "beside", of: "fireplace" } },
    `by the fireplace, by the fire, in front of the fireplace, 壁炉旁, 壁炉边, 壁炉前`,
  ],
  [
    { relation: { kind: "on", of: "table" } },
    `on a table, on the table, on a wooden table, on the wooden table, on a desk, on the desk, 桌上, 桌子上, 木桌上, 桌面上, 书桌上`,
  ],
];

/** The same as adjectives, right before the thing. */
export const PLACES_BEFORE: readonly (readonly [Place, string])[] = [
  [{ depth: "back" }, `distant, faraway, far off, remote, 遥远, 遥远的, 远远的`],
  [{ depth: "front" }, `nearby, 近处的, 眼前的`],
  [
    { isHigh: true },
    `flying, soaring, floating in the air, hovering, 飞翔, 飞翔的, 飞行, 翱翔, 飞, 飞着, 飘着, 飞过, 盘旋`,
  ],
];

/** With regard to the thing that follows; in Chinese, to the one that stands before. */
export const RELATIONS: readonly (readonly [RelationKind, string, Place["across"]?])[] = [
  [
    "beside",
    `next to, beside, right next to, near, by, close to, at the side of, on the side of, alongside, besides, along, together with, right beside, adjacent to, near to, not far from, by the side of, 旁边, 旁, 身旁, 身边, 边上, 附近, 一旁, 一侧, 侧面`,
  ],
  [
    "beside",
    `to the left of, left of, on the left of, on the left side of, to the left side of, at the left of`,
    "left",
  ],
  [
    "beside",
    `to the right of, right of, on the right of, on the right side of, to the right side of, at the right of`,
    "right",
  ],
  [
    "before",
    `in front of, before, right in front of, outside, opposite, 前面, 前, 前方, 面前, 跟前, 前边, 正前方, 门前, 门口`,
  ],
  [
    "behind",
    `behind, in back of, at the back of, right behind, from behind, beyond, 后面, 后, 背后, 后方, 身后, 后边, 后头`,
  ],
  ["on", `on, on top of, onto, atop, upon, sitting on, standing on, 上, 上面, 之上, 顶上, 上头`],
  ["above", `above, over, high above, hovering over, flying over, 上方, 正上方, 上空`],
  [
    "under",
    `under, underneath, below, beneath, at the foot of, 下, 下面, 底下, 之下, 下方, 下边, 脚下`,
  ],
];

/** What a scene may have by itself and words refer to, where no artwork has that name. */
export const LANDMARKS: Readonly<Record<string, string>> = {
  house: `house, cottage, cabin, hut, home, farmhouse, building, 屋, 屋子, 房, 房屋, 小屋, 木屋`,
  tree: `tree, oak, trees, 树, 大树, 树木`,
  window: `window, windowsill, 窗, 窗户, 窗子, 窗台`,
  table: `table, desk, counter, 桌, 桌子, 书桌`,
  bed: `bed, 床`,
  sofa: `sofa, couch, 沙发`,
  door: `door, doorway, gate, 门, 大门`,
  fireplace: `fireplace, fire place, hearth, 壁炉`,
  bookshelf: `bookshelf, bookcase, shelf, 书架`,
  rock: `rock, stone, boulder, 石, 石头, 岩石, 礁石`,
  bridge: `bridge, 桥`,
  lighthouse: `lighthouse, 灯塔`,
  pier: `pier, jetty, dock, 码头, 栈桥`,
  path: `path, trail, road, 路, 小路, 小径`,
  fence: `fence, wall, 栅栏, 篱笆, 墙`,
};

export const SIZES: Readonly<Record<NonNullable<Subject["size"]>, string>> = {
  small: `small, tiny, little, mini, miniature, minuscule, wee, small sized, smaller, 小, 小小, 小小的, 小型, 迷你, 微小, 微型, 细小, 小一点, 小一些, 更小, 变小, 缩小, 缩小一点`,
  large: `big, large, huge, giant, gigantic, enormous, massive, colossal, towering, oversized, great big, very big, very large, bigger, larger, immense, 大, 大大, 大大的, 巨大, 巨大的, 巨型, 大型, 超大, 庞大, 硕大, 高大, 大一点, 大一些, 更大, 变大, 放大, 放大一点`,
};
