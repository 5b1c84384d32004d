import type { SceneId } from "../../intent.ts";

/**
 * Words for a place that a scene draws. Comma-separated; English in lower case and singular
 * (plurals are found by rule), Chinese as written.
 */
export const SETTINGS: Readonly<Record<SceneId, string>> = {
  coast: `sea, ocean, coast, coastline, coastal, seaside, seascape, beach, shore, shoreline, seashore, bay, cliff,
    island, harbour, harbor, pier, lagoon, surf, headland, cape, horizon, lighthouse, light house, by the sea,
    海, 大海, 海边, 海岸, 海岸线, 海滩, 沙滩, 海洋, 海面, 海上, 海浪, 海景, 海湾, 悬崖, 崖边, 港口, 海港, 码头, 岛, 小岛, 岛屿, 海岛, 灯塔`,
  street: `street, city, town, downtown, alley, alleyway, avenue, boulevard, urban, cityscape, metropolis, road,
    skyscraper, crosswalk, night market, sidewalk, pavement, chinatown, times square, neon sign, neon light, shop sign,
    tokyo, shibuya, shinjuku, hong kong, shanghai, new york, manhattan, blade runner, city street, street scene,
    街, 街道, 街头, 街景, 大街, 城市, 都市, 市区, 马路, 公路, 小巷, 巷子, 巷, 夜市, 高楼, 高楼大厦, 摩天大楼, 摩天楼, 步行街, 霓虹灯,
    霓虹灯牌, 霓虹招牌, 招牌, 十字路口, 东京, 香港, 上海, 纽约, 重庆`,
  studio: `still life, product shot, product photo, product photography, tabletop, on a table, on the table,
    on a wooden table, studio, studio shot, studio lighting, close up, closeup, macro, packshot, podium, pedestal,
    table, desk, wooden table, marble table, 桌子, 静物, 静物画, 产品图, 产品摄影, 桌上, 桌子上, 桌面上, 木桌上, 特写, 微距, 摄影棚`,
  "mountain-lake": "mountain lake",
  skyline: "skyline",
  forest: "forest, 森林",
  meadow: "meadow, 草地",
  desert: "desert, 沙漠",
  "snow-village": "snow village",
  "night-sky": "outer space, 太空",
  underwater: "underwater, 海底",
  room: "living room, 房间",
  table: "dining table",
  poster: "typographic poster",
  pattern: "seamless pattern",
  logo: `logo, logotype, icon, app icon, emblem, line art, lineart, line drawing, monoline, outline drawing,
    wordmark, brand mark, trademark, insignia, favicon, pictogram,
    标志, 图标, 线稿, 线条画, 线描, 简笔画, 商标, 徽标, 徽章, 标识, logo设计`,
};

/** Things that stand in a scene often enough to choose it where no place is named. */
export const SETTING_HINTS: Readonly<Partial<Record<SceneId, string>>> = {
  coast: `boat, sailboat, ship, yacht, sailing boat, fishing boat, ferry, seagull, gull,
    船, 帆船, 小船, 渔船, 轮船, 海鸥`,
  street: `traffic light, street lamp, street light, lamppost, billboard, umbrellas, crowd,
    红绿灯, 路灯, 广告牌, 人群`,
};

/** Places that no scene draws yet, with the scene that comes nearest. They are reported as missed. */
export const NEAREST_SETTINGS: Readonly<Partial<Record<SceneId, string>>> = {
  coast: `mountain, mountain range, peak, alps, lake, river, stream, waterfall, forest, wood, woods, jungle, rainforest,
    meadow, field, grassland, prairie, savanna, valley, canyon, desert, dune, hill, glacier, iceberg, countryside,
    farm, village, garden, park, vineyard, swamp, pond, sky, outer space, space, galaxy, nebula, universe, underwater,
    moon surface, mars, volcano, cave, snow mountain,
    山, 大山, 高山, 群山, 雪山, 山脉, 山峰, 山谷, 湖, 湖泊, 湖面, 湖边, 河, 河流, 小溪, 瀑布, 森林, 树林, 竹林, 丛林, 草原, 草地, 草坪,
    田野, 稻田, 麦田, 峡谷, 沙漠, 丘陵, 冰川, 乡村, 村庄, 农场, 花园, 公园, 池塘, 天空, 太空, 宇宙, 银河, 星系, 水下, 海底, 洞穴`,
  street: `subway, metro station, train station, airport, highway, motorway, market, stadium, temple, palace,
    地铁, 地铁站, 火车站, 机场, 高速公路, 市场, 体育场, 寺庙, 古镇`,
  studio: `room, living room, bedroom, kitchen, bathroom, office, library, cafe interior, restaurant, bar, shop, interior,
    classroom, hospital room, workshop, museum, theatre, theater, stage,
    房间, 客厅, 卧室, 厨房, 浴室, 办公室, 图书馆, 咖啡馆, 餐厅, 酒吧, 商店, 室内, 教室, 博物馆, 舞台`,
};

/** Scenery as such: any outdoor scene is an answer to it. */
export const SCENERY =
  "landscape scene, landscape photo, landscape painting, scenery, nature, outdoors, 风景, 风景画, 景色, 自然";
