import type { SceneId } from "../../intent.ts";

/** Places that no scene draws, with the scene that comes nearest. They are reported as missed. */
export const NEAREST_SETTINGS: Readonly<Partial<Record<SceneId, string>>> = {
  coast: `ship deck, beach bar, swimming pool, pool party, water park, santorini, venice beach, oil rig, 游泳池, 泳池, 圣托里尼, 甲板`,
  "mountain-lake": `dam, hot spring, great wall, cable car station, 水坝, 温泉, 长城, 江南, 水乡, 江南水乡, 水库大坝`,
  street: `subway, metro, metro station, subway station, train station, railway station, railway, airport, highway, motorway, stadium, temple street, palace, bus station,
    parking lot, gas station, petrol station, tunnel, amusement park, theme park, harbour district, favela, slum,
    地铁, 地铁站, 火车站, 车站, 铁路, 机场, 高速公路, 体育场, 宫殿, 故宫, 停车场, 加油站, 隧道, 游乐园, 游乐场`,
  skyline: `floating city, castle in the sky, city in the clouds, cloud city, 天空之城, 空中城市, 云中城市`,
  forest: `swamp, marsh, wetland, mangrove, zoo, treehouse, tree house, temple ruins, graveyard, cemetery, haunted house, 沼泽, 湿地, 动物园, 树屋, 墓地, 鬼屋`,
  meadow: `savanna, savannah, safari, zen garden, playground, football field, soccer field, golf course, greenhouse, racecourse, schoolyard, campus, courtyard, battlefield,
    heaven, paradise, fairyland, 非洲草原, 操场, 足球场, 高尔夫球场, 温室, 校园, 庭院, 战场, 天堂, 仙境`,
  desert: `pyramids, egypt, volcanic landscape, lava field, wasteland, post apocalyptic, crater, ancient ruins, 埃及, 金字塔群, 火山口, 废土, 末日, 遗迹, 废墟`,
  "snow-village": `ice rink, ice castle, ice cave, 溜冰场, 滑冰场, 冰洞, 冰城堡`,
  "night-sky": `spaceship interior, spacecraft interior, cockpit, wormhole, 驾驶舱, 飞船内部, 虫洞`,
  underwater: `water tank, submarine interior, underwater city, 水下城市, 潜艇内部`,
  poster: `infographic, diagram, flowchart, flow chart, bar chart, pie chart, mind map, 信息图, 示意图, 流程图, 思维导图`,
  room: `bathroom, toilet, restaurant, bar, pub, shop, store, supermarket, grocery store, classroom, school room, hospital, hospital room, workshop, museum, art gallery, gallery,
    theatre, theater, stage, concert hall, cinema, gym, laboratory, lab, garage, basement, church interior, ballroom, throne room, hallway, corridor, balcony, dungeon, warehouse,
    浴室, 卫生间, 洗手间, 餐厅, 餐馆, 饭店, 酒吧, 商店, 超市, 教室, 医院, 病房, 车间, 博物馆, 美术馆, 画廊, 剧院, 舞台, 音乐厅, 电影院, 健身房, 实验室, 车库, 地下室, 走廊, 阳台, 宿舍`,
};
