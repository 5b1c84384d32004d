import type { Season, TimeOfDay, Weather } from "../../intent.ts";

export const TIMES: Readonly<Record<TimeOfDay, string>> = {
  day: `day, daytime, by day, daylight, noon, midday, at noon, afternoon, sunny, sunshine, sunlit, sunny day, bright day, broad daylight, high noon, bright sunlight, morning sun high,
    白天, 白昼, 中午, 正午, 午后, 下午, 晴天, 阳光明媚, 艳阳, 艳阳天, 烈日, 阳光灿烂, 大白天`,
  golden: `golden hour, sunrise, dawn, at dawn, morning, daybreak, early morning, golden light, morning light, first light, break of day, golden sunlight, late afternoon, morning sun, warm light,
    日出, 清晨, 早晨, 早上, 黎明, 朝霞, 拂晓, 破晓, 金色时刻, 黄金时刻, 晨光, 晨曦, 朝阳, 旭日, 晨间, 金色阳光, 曙光`,
  sunset: `sunset, dusk, at dusk, evening, twilight, sundown, setting sun, afterglow, evening light, evening sky, evening glow, sunset sky, blue hour, nightfall, gloaming,
    日落, 日落时分, 黄昏, 夕阳, 夕阳西下, 傍晚, 晚霞, 落日, 落日余晖, 暮色, 余晖, 蓝调时刻, 入夜`,
  night: `night, nighttime, night time, midnight, nocturnal, moonlit, moonlight, starry night, night scene, at night, by night, late night, after dark, dead of night, in the dark, moonlit night,
    starlit, full moon night, night sky, in the night sky, starry, starry sky,
    夜, 夜晚, 夜间, 夜里, 晚上, 午夜, 半夜, 深夜, 夜景, 夜色, 夜空, 夜空中, 月光, 月光下, 月夜, 黑夜, 星夜, 夜幕, 星空, 星空下, 繁星, 子夜, 凌晨, 入夜后`,
};

export const SEASONS: Readonly<Record<Season, string>> = {
  spring: `spring, springtime, in spring, cherry blossom season, sakura season, blossom season, early spring, april,
    春, 春天, 春季, 春日, 阳春, 春光, 春意, 初春, 樱花季, 樱花盛开, 三月, 四月`,
  summer: `summer, summertime, summer holiday, summer vacation, midsummer, in summer, high summer, july, august, 夏, 夏天, 夏季, 夏日, 夏日假期, 盛夏, 仲夏, 七月, 八月`,
  autumn: `autumn, autumnal, fall, in autumn, in fall, fall colors, fall colours, autumn colors, autumn colours, fall foliage, autumn foliage, autumn leaves, fall leaves, october, november,
    秋, 秋天, 秋季, 秋日, 金秋, 深秋, 秋色, 秋景, 红叶, 枫叶正红, 落叶纷飞, 十月, 秋叶`,
  winter: `winter, wintertime, wintry, in winter, midwinter, snow covered, snowclad, frosty, frozen, december, january, february, icy, snowbound, under snow, covered in snow, winter day,
    冬, 冬天, 冬季, 冬日, 寒冬, 严冬, 隆冬, 深冬, 冰封, 腊月, 白雪皑皑, 冰雪, 积雪覆盖, 被雪覆盖, 冬夜`,
};

export const WEATHERS: Readonly<Record<Weather, string>> = {
  clear: `clear sky, clear skies, cloudless, blue sky, blue skies, clear weather, fine weather, sunny, sunny day, clear day, clear night, bright sunny,
    晴, 晴朗, 晴空, 蓝天, 蓝天白云, 万里无云, 晴天, 阳光明媚, 阳光灿烂, 晴空万里`,
  overcast: `overcast, cloudy, overcast sky, cloudy sky, grey sky, gray sky, cloudy day, dull day, clouded, grey day, gray day, gloomy sky, 阴天, 多云, 阴云, 阴沉, 乌云`,
  rain: `rain, rainy, raining, rainfall, drizzle, drizzling, downpour, wet, in the rain, pouring rain, wet asphalt, wet pavement, wet street, wet streets, heavy rain, light rain, rainy day, after the rain, after rain, rain soaked, rain washed, rain slicked, shower, monsoon,
    雨, 下雨, 雨天, 雨中, 暴雨, 大雨, 小雨, 细雨, 春雨, 秋雨, 雨后, 雨水, 湿漉漉, 阴雨, 梅雨, 烟雨, 毛毛雨, 倾盆大雨`,
  snow: `snow, snowy, snowing, snowfall, blizzard, snowstorm, falling snow, snow falling, heavy snow, in the snow, snow flurries, snowflakes falling, light snow, let it snow,
    雪, 下雪, 雪天, 雪中, 大雪, 小雪, 飘雪, 暴风雪, 雪花飘飘, 风雪, 雪花纷飞, 大雪纷飞, 鹅毛大雪, 下着雪, 雪花飘落`,
  fog: `fog, foggy, mist, misty, haze, hazy, in the fog, in fog, morning mist, morning fog, thick fog, dense fog, smog, fog bank, 雾, 薄雾, 有雾, 雾气, 大雾, 浓雾, 雾蒙蒙, 迷雾, 晨雾, 云雾, 雾霭, 云雾缭绕, 雾中`,
  storm: `storm, stormy, thunderstorm, lightning storm, thunder, tempest, hurricane, typhoon, thunderclouds, storm clouds, stormy sky, thunder and lightning, gale, squall, sandstorm,
    暴风雨, 雷雨, 雷暴, 风暴, 雷电, 电闪雷鸣, 雷电交加, 台风, 飓风, 狂风暴雨, 暴风, 沙尘暴, 狂风`,
};

/** One word that says both. */
export const TIME_AND_WEATHER: readonly (readonly [string, TimeOfDay, Weather])[] = [
  ["雨夜, rainy night, wet night, rainy evening night", "night", "rain"],
  ["雪夜, snowy night", "night", "snow"],
  ["雾夜, foggy night, misty night", "night", "fog"],
  ["暴风雨之夜, 暴风雨夜, stormy night", "night", "storm"],
  ["foggy morning, misty morning, morning mist, morning fog, 晨雾", "golden", "fog"],
  ["rainy day", "day", "rain"],
  ["snowy day", "day", "snow"],
  ["foggy day, misty day", "day", "fog"],
  ["cloudy day, overcast day, grey day, gray day, dull day, 阴天", "day", "overcast"],
  ["clear day", "day", "clear"],
  ["clear night", "night", "clear"],
  ["rainy evening, rainy dusk", "sunset", "rain"],
  ["rainy morning", "golden", "rain"],
  ["rainy afternoon", "day", "rain"],
  ["snowy evening", "sunset", "snow"],
  ["snowy morning", "golden", "snow"],
];

/** Hour and season in one word. */
export const TIME_AND_SEASON: readonly (readonly [string, TimeOfDay, Season])[] = [
  ["冬夜, winter night", "night", "winter"],
  ["winter day", "day", "winter"],
  ["summer day, 夏日午后", "day", "summer"],
  ["夏夜, summer night", "night", "summer"],
  ["秋夜, autumn night", "night", "autumn"],
  ["春夜, spring night", "night", "spring"],
  ["spring morning, 春晨", "golden", "spring"],
  ["summer evening", "sunset", "summer"],
  ["autumn evening, 秋暮", "sunset", "autumn"],
];

/** Things that bring their own air with them, unless other air is named. */
export const AIR_HINTS = {
  night: `moon, crescent moon, crescent, full moon, star, stars, shooting star, meteor, comet, fireworks, firefly, fireflies, constellation, campfire, bonfire, meteor shower, sky lantern, northern lights, aurora, aurora borealis, milky way,
    月亮, 明月, 弯月, 月牙, 满月, 圆月, 星星, 流星, 流星雨, 烟花, 萤火虫, 篝火, 孔明灯, 元宵节, 极光, 北极光, 银河`,
  storm: `lightning, lightning bolt, thunderbolt, 闪电`,
  spring: `cherry blossom, cherry blossoms, sakura, blossoms, plum blossom, cherry tree, cherry blossom tree, blossom tree, blossoming tree, apple blossom, cherry path, cherry lane, cherry blossom path, cherry blossom lane, cherry tree path, cherry forest, cherry blossom forest, sakura path, 樱花小路, 樱花小径, 樱花小道, 樱花路, cherry trees, 樱花, 樱花树, 桃花, 梅花`,
  autumn: `maple leaf, maple leaves, fallen leaves, falling leaves, golden leaves, red leaves, harvest, halloween, maple, maples, maple tree, ginkgo, thanksgiving, mid autumn festival,
    枫叶, 落叶, 枫树, 银杏, 枫林, 枫树林, 银杏林, 黄叶, 万圣节, 中秋, 中秋节`,
  winter: `snowman, christmas, xmas, christmas eve, skiing, ski, ski resort, sleigh, sled, icicles, santa, frozen lake, 雪人, 圣诞, 圣诞节, 平安夜, 滑雪, 冰柱, 雪地, 雪原, 雪野, 雪景`,
} as const satisfies Record<string, string>;
