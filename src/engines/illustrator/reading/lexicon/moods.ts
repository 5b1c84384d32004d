import type { PaletteId, SceneId, Season, TimeOfDay, Weather } from "../../intent.ts";

/** The picture for a word that cannot be seen. */
export interface Mood {
  readonly scene: SceneId;
  readonly time: TimeOfDay;
  readonly weather?: Weather;
  readonly season?: Season;
  readonly palette?: PaletteId;
}

/** Words for feelings and ideas. They choose the picture where nothing else is named, and are reported as missed. */
export const MOODS: readonly (readonly [Mood, string])[] = [
  [
    { scene: "coast", time: "golden" },
    `freedom, liberty, wanderlust, independence, escape, 自由, 远方的梦, 逃离`,
  ],
  [
    { scene: "mountain-lake", time: "golden" },
    `adventure, ambition, success, achievement, triumph, courage, bravery, greatness, 冒险, 成功, 胜利, 勇气, 雄心, 志向, 勇敢`,
  ],
  [
    { scene: "coast", time: "day", weather: "fog", palette: "muted" },
    `melancholy, sadness, sorrow, loneliness, solitude, grief, loss, despair, emptiness, depression, heartbreak, lonely, sad, alone, 孤独, 忧伤, 悲伤, 忧郁, 寂寞, 哀愁, 失落, 绝望, 空虚, 惆怅, 伤感, 孤寂`,
  ],
  [
    { scene: "coast", time: "sunset", palette: "warm" },
    `love, romance, passion, affection, longing, tenderness, romantic, 爱, 爱情, 浪漫, 思念, 激情, 温柔, 相思`,
  ],
  [
    { scene: "meadow", time: "golden" },
    `hope, faith, new beginning, optimism, gratitude, trust, rebirth, 希望, 信念, 信仰, 新生, 感恩, 期待, 憧憬`,
  ],
  [
    { scene: "meadow", time: "day", palette: "vivid", season: "spring" },
    `joy, happiness, celebration, delight, bliss, fun, youth, happy, 快乐, 幸福, 喜悦, 欢乐, 开心, 高兴, 青春, 欢庆`,
  ],
  [
    { scene: "mountain-lake", time: "golden", weather: "fog" },
    `peace, serenity, tranquility, tranquillity, calmness, meditation, zen, stillness, harmony, balance, mindfulness, relaxation, 宁静, 平静, 禅, 禅意, 和平, 安宁, 静谧, 和谐, 冥想, 放松, 淡泊`,
  ],
  [
    { scene: "forest", time: "night", weather: "fog" },
    `fear, horror, nightmare, dread, terror, evil, spooky, scary, creepy, 恐惧, 噩梦, 恐怖, 惊悚, 诡异, 邪恶`,
  ],
  [
    { scene: "coast", time: "day", weather: "storm" },
    `anger, rage, chaos, fury, war, conflict, power, strength, energy, force, wrath, 愤怒, 混乱, 战争, 力量, 能量, 冲突, 狂怒`,
  ],
  [
    { scene: "night-sky", time: "night" },
    `dream, dreams, imagination, fantasy, wonder, infinity, eternity, mystery of life, destiny, fate, existence, soul, spirit, consciousness, curiosity, 梦, 梦想, 梦境, 幻想, 想象, 想象力, 永恒, 命运, 灵魂, 意识, 好奇, 无限, 存在`,
  ],
  [
    { scene: "forest", time: "golden", weather: "fog" },
    `mystery, secret, secrets, the unknown, enigma, mysterious, magic, 神秘, 秘密, 未知, 谜, 魔法, 奥秘`,
  ],
  [
    { scene: "desert", time: "sunset" },
    `time, passing of time, death, the end, thirst, endurance, vastness, 时间, 死亡, 终结, 岁月, 苍茫, 苍凉`,
  ],
  [
    { scene: "meadow", time: "golden", palette: "warm", season: "autumn" },
    `nostalgia, memory, memories, childhood, homesickness, remembrance, the past, 回忆, 记忆, 童年, 乡愁, 往事, 故乡, 思乡`,
  ],
  [
    { scene: "skyline", time: "night", palette: "cool" },
    `future, technology, innovation, progress, artificial intelligence, ai, digital, internet, science, business, economy, capitalism, 未来, 科技, 创新, 进步, 人工智能, 数字化, 互联网, 科学, 商业, 经济`,
  ],
  [
    { scene: "forest", time: "day", season: "spring" },
    `growth, life, vitality, health, freshness, ecology, sustainability, environment, 成长, 生命, 生机, 生长, 健康, 活力, 环保, 生态`,
  ],
  [
    { scene: "snow-village", time: "night", weather: "snow" },
    `silence, quietness, hush, comfort, home sweet home, homecoming, warmth, 寂静, 沉默, 安静的夜, 温暖, 团圆, 归家, 回家`,
  ],
  [
    { scene: "pattern", time: "day", palette: "vivid" },
    `rhythm, creativity, complexity, order, geometry, mathematics, thought, logic, vibration, 节奏, 韵律, 创造力, 复杂, 秩序, 数学, 思想, 逻辑`,
  ],
];
