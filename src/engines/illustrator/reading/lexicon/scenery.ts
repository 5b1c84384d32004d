import type { SceneId } from "../../intent.ts";

/** Scenery as such: any landscape is an answer to it. */
export const SCENERY =
  "landscape scene, landscape photo, landscape painting, landscape photography, scenery, nature, outdoors, outdoor, natural landscape, sky, open air, vista, panorama view, 风景, 风景画, 风景照, 景色, 景观, 自然, 大自然, 自然风光, 风光, 户外, 天空, 美景";

/** Words for what somebody does or what happens that tell the place where none is named. */
export const SETTING_HINTS: Readonly<Partial<Record<SceneId, string>>> = {
  coast: `sailboat, sailing boat, fishing boat, summer holiday, summer vacation, vacation, sunbathing, seagull, gull, beach ball, parasol, beach umbrella, wreck,
    度假, 夏日假期, 海鸥`,
  "mountain-lake": `kayaking, rowing, fishing, canoeing, mountaineering, climbing, 划船, 钓鱼, 爬山`,
  street: `traffic light, street lamp, street light, streetlight, lamppost, billboard, umbrellas, crowd, shopping, commuters, rush hour, graffiti, taxi, rickshaw, busker,
    红绿灯, 路灯, 广告牌, 人群, 购物, 早高峰, 晚高峰, 涂鸦`,
  forest: `hunter, bonfire, fireflies, firefly, 萤火虫`,
  meadow: `cherry tree, blossom tree, apple tree, 樱花树, 桃树, 柳树, gardening, harvest, scarecrow, haystack, hay bale, shepherd,     spring outing, 收割, 稻草人, 园艺, 踏青, 放羊, 牧羊人`,
  "snow-village": `snowboarding, sledding, sleigh, sleigh ride, snowball fight, 雪橇, 打雪仗`,
  "night-sky": `spacewalk, space walk, spaceship, spacecraft, sci fi, science fiction, ufo, 太空漫步, 科幻, 飞船, 宇宙飞船`,
  room: `cooking, working from home, nap, hygge, 做饭, 居家`,
  studio: `vase, bouquet, flower arrangement, 花瓶, 花束, 插花`,
};
