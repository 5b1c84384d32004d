import { describe, expect, it } from "vitest";

import { vocabulary } from "../vocabulary/vocabulary.ts";
import { readPrompt } from "./read-prompt.ts";
import { readRows, toBrief } from "./testing/to-brief.ts";

const read = (prompt: string): string => toBrief(readPrompt(prompt, vocabulary()).intent);

describe("a place that is named is the scene", () => {
  it.each(
    readRows(`
    a beach at noon => coast day |  |  | beach
    rocky coast at dusk => coast sunset |  |  | cliff
    an island with palm trees => coast golden |  |  | island, palm
    a harbour in the morning => coast golden |  |  | harbour
    海边的灯塔，日落 => coast sunset | lighthouse
    热带岛屿，椰子树 => coast golden |  |  | island, palm
    悬崖边的海浪 => coast golden |  |  | cliff, waves
    渔港的清晨 => coast golden |  |  | harbour
    a mountain lake at dawn => mountain-lake golden
    the alps in winter => mountain-lake golden winter
    a waterfall in the mountains => mountain-lake golden |  |  | waterfall
    Mount Fuji at sunrise => mountain-lake golden
    雪山下的湖泊 => mountain-lake golden |  |  | glacier
    九寨沟的瀑布 => mountain-lake golden |  |  | waterfall
    阿尔卑斯山的秋天 => mountain-lake golden autumn
    a narrow alley at night => street night |  |  | alley
    Tokyo street in the rain => street night rain
    night market => street night |  |  | market
    an old town in the snow => street night snow |  |  | oldtown
    北京胡同 => street night |  |  | alley
    下雪的街道 => street night snow
    古镇的清晨 => street golden |  |  | oldtown
    东京夜市，霓虹灯 => street night neon |  |  | market
    a city skyline at sunset => skyline sunset
    Manhattan at night => skyline night |  |  | new york
    Hong Kong harbour at night => skyline night |  |  | hongkong
    a city by the sea at night => skyline night |  |  | bay
    上海外滩夜景 => skyline night |  |  | shanghai
    城市天际线，日落 => skyline sunset
    未来城市 => skyline sunset
    a pine forest in autumn => forest golden autumn |  |  | pine
    a bamboo grove => forest golden |  |  | bamboo
    a path in the woods => forest golden |  |  | path
    the jungle after the rain => forest day rain |  |  | jungle
    竹林 => forest golden |  |  | bamboo
    spring cherry path => forest golden spring |  |  | path, sakura
    樱花小路 => forest golden spring |  |  | path, sakura
    a forest of cherry trees => forest golden spring |  |  | sakura
    秋天的白桦林 => forest golden autumn |  |  | birch
    清晨薄雾中的森林 => forest golden fog
    field of sunflowers => meadow golden |  |  | sunflowers
    a lavender field at sunset => meadow sunset |  |  | lavender
    rice terraces => meadow golden |  |  | terrace
    a meadow full of wild flowers => meadow golden |  |  | flowers
    a meadow with a river => meadow golden |  |  | river
    草原上的小河和野花 => meadow golden |  |  | river, flowers
    a red barn in a field => meadow golden |  |  | farm, red barn
    a park in spring => meadow golden spring |  |  | park
    an English garden => meadow golden |  |  | garden
    薰衣草田 => meadow golden |  |  | lavender
    金黄的麦田 => meadow golden |  |  | wheat
    梯田日出 => meadow golden |  |  | terrace
    春天的草原 => meadow golden spring
    sahara dunes at night => desert night |  |  | dunes
    Mars => desert golden |  |  | mars
    a canyon at golden hour => desert golden |  |  | canyon
    沙漠中的绿洲 => desert golden |  |  | oasis
    火星表面 => desert golden |  |  | mars
    a village in the snow => snow-village sunset
    a ski cabin at night => snow-village night winter |  |  | cabin
    an igloo in the arctic => snow-village sunset |  |  | arctic
    christmas village => snow-village sunset |  |  | christmas
    雪乡的夜晚 => snow-village night
    圣诞小镇 => snow-village sunset |  |  | christmas
    a galaxy => night-sky night |  |  | galaxy
    the surface of the moon => night-sky night |  |  | moon-surface
    northern lights => night-sky night |  |  | aurora
    the milky way => night-sky night |  |  | milky-way
    星云 => night-sky night |  |  | nebula
    极光 => night-sky night |  |  | aurora
    a coral reef => underwater day |  |  | reef
    a shipwreck on the sea floor => underwater day |  |  | wreck
    the deep sea => underwater day |  |  | deep
    海底世界 => underwater day
    珊瑚礁 => underwater day |  |  | reef
    a living room with a fireplace => room day |  |  | living, fireplace
    a bedroom overlooking the sea => room day |  |  | bedroom, sea
    a cafe in the rain => room day rain |  |  | cafe
    library => room day |  |  | library
    温馨的卧室 => room day |  |  | bedroom
    书房，窗外下着雪 => room day snow |  |  | library
    a breakfast table => table day |  |  | breakfast
    afternoon tea => table day |  |  | tea
    a dinner table with candles => table day | 3 candle |  | dinner
    年夜饭 => table day |  |  | dinner
    下午茶 => table day |  |  | tea
    product shot of a watch => studio day | watch
    静物 => studio day
    concert poster => poster day |  |  | concert
    a motivational quote => poster day |  |  | quote
    生日贺卡 => poster day |  |  | card
    seamless pattern of lemons => pattern day | 3 lemon
    an abstract background with a blue gradient => pattern day all #2f6fd6 |  |  | gradient
    terrazzo => pattern day |  |  | terrazzo
    曼陀罗 => pattern day |  |  | mandala
    几何图案 => pattern day |  |  | geometric
    minimalist fox logo => logo day | fox
    app icon of a rocket => logo day | rocket |  | app-icon
    猫头鹰标志 => logo day | owl
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});

describe("a word for the kind of picture gives way to a place", () => {
  it.each(
    readRows(`
    phone wallpaper of a rainy city => street night rain
    a poster of a lighthouse => coast golden | lighthouse
    poster that says "Jazz" => poster day |  |  |  | Jazz (title)
    travel poster of a beach => coast golden |  |  | beach
    banner with mountains => mountain-lake golden
    手机壁纸，赛博朋克城市雨夜 => street night rain neon
    一张灯塔的海报 => coast golden | lighthouse
    手机壁纸，渐变 => pattern day |  |  | gradient
    wallpaper => pattern day
    海报 => poster day
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});

describe("things without a place are shown at home", () => {
  it.each(
    readRows(`
    a horse => meadow golden | horse
    a whale => underwater day | whale
    an astronaut => night-sky night | astronaut
    a cat => studio day | cat
    a red apple => studio day | apple
    two apples and a pear => table day | 2 apple, pear
    a pizza and a coffee => table day | pizza, coffee
    a boat => coast golden | boat
    a snowman => snow-village sunset winter | snowman
    a camel => desert golden | camel
    a sofa => room day | sofa |  | living
    a taxi => street golden | taxi
    a deer => forest golden | deer
    an eagle => mountain-lake golden | eagle
    a crown => studio day | crown
    一匹马 => meadow golden | horse
    一只鲸鱼 => underwater day | whale
    一只猫 => studio day | cat
    一辆红色的自行车 => studio day | #d8332f bicycle
    两个苹果和一个梨 => table day | 2 apple, pear
    骆驼 => desert golden | camel
    雪人 => snow-village sunset winter | snowman
    宇航员 => night-sky night | astronaut
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});

describe("a thing that is shown by itself stands in a studio", () => {
  it.each(
    readRows(`
    a red bicycle => studio day | #d8332f bicycle
    three skateboards => studio day | 3 skateboard
    a motorcycle => studio day | motorcycle
    a robot => studio day | robot
    a robot with a flower and a dog => studio day | robot, flower, dog
    a guitar and a sunflower => studio day | guitar, sunflower
    一辆摩托车 => studio day | motorcycle
    一个机器人和一朵花 => studio day | robot, flower
    a bicycle at sunset => street sunset | bicycle
    a bicycle and a car => street golden | bicycle, car
    a bicycle in the rain => street night rain | bicycle
    a bicycle by the sea => coast golden | bicycle
    a girl and a sunflower => meadow golden | girl, sunflower
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});

describe("what is drunk or eaten is served in what it is measured by", () => {
  it.each(
    readRows(`
    two glasses of wine => table day | 2 wine
    两杯红酒 => table day | 2 wine
    a bottle of wine => table day | bottle
    一瓶酒 => table day | bottle
    两瓶红酒 => table day | 2 bottle
    a bottle of wine and two glasses => table day | bottle, 2 wine
    a glass of water => table day | glass of water
    一杯水 => table day | glass of water
    three glasses of orange juice => table day | 3 juice
    a cup of coffee => table day | coffee
    two mugs of beer => table day | 2 beer
    a bowl of soup => table day | noodles
    一碗面 => table day | noodles
    a slice of cake => table day | shortcake
    两块蛋糕 => table day | 2 shortcake
    a bunch of flowers => studio day | bouquet
    a vase with flowers on a table => studio day | vase, 2 flower (on table)
    一束花 => studio day | bouquet
    a pair of glasses => studio day | glasses
    two pairs of glasses => studio day | 2 glasses
    一副眼镜 => studio day | glasses
    a man with glasses and a beer => studio day | man, glasses, beer
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});

describe("a named place keeps its things", () => {
  it.each(
    readRows(`
    a cat on the beach => coast golden | cat |  | beach
    a piano in a forest => forest golden | piano
    a kite over the sea => coast golden | kite (high)
    an elephant in the city => street night | elephant
    a whale in the desert => desert golden | whale
    沙滩上的猫 => coast golden | cat |  | beach
    森林里的钢琴 => forest golden | piano
    太空中的狗 => night-sky night | dog |  | space
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});

describe("words that name two places", () => {
  it.each(
    readRows(`
    山谷里的草原，小河和野花 => meadow golden |  |  | valley, river, flowers
    a valley meadow with a stream => meadow golden |  |  | valley, river
    a valley with a lake and a meadow => mountain-lake golden |  |  | valley, meadow
    极光下的雪山 => mountain-lake night |  |  | aurora, glacier
    northern lights over a mountain lake => mountain-lake night |  |  | aurora
    milky way over mountains => night-sky night |  |  | milky-way, mountains
    milky way over a mountain lake => mountain-lake night |  |  | milky-way
    两只海龟在水下 => underwater day | 2 turtle
    two sea turtles under water => underwater day | 2 turtle
    a turtle in the water => underwater day | turtle
    a duck in the water => mountain-lake golden | duck
    沙漠绿洲，棕榈树 => desert golden |  |  | oasis, palm
    a suspension bridge in the city skyline => skyline sunset |  |  | suspension
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});

describe("air, season and mood find a place", () => {
  it.each(
    readRows(`
    a beautiful sunset => coast sunset
    winter => snow-village sunset winter
    a rainy night => street night rain
    storm => coast day storm
    autumn colours => forest golden autumn
    landscape photography => mountain-lake golden
    foggy morning => mountain-lake golden fog
    夜晚 => night-sky night
    下雨 => street night rain
    秋天 => forest golden autumn
    风景 => mountain-lake golden
    freedom => coast golden
    孤独 => coast day fog
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});
