import type { SceneId } from "../../intent.ts";

/**
 * Words for the kind of picture rather than for what is in it. They choose the scene only where no
 * place is named: a poster of a harbour shows the harbour. `strong` ones need no text or thing
 * beside them; the others are often only the size ("a banner", "phone wallpaper").
 */
export const FORMATS: Readonly<Partial<Record<SceneId, { strong: string; weak: string }>>> = {
  poster: {
    strong: `poster, movie poster, film poster, concert poster, event poster, gig poster, travel poster, music poster, party poster, flyer, flier, leaflet, greeting card,
      birthday card, christmas card, thank you card, holiday card, invitation, invitation card, wedding invitation, book cover, album cover, magazine cover, typography, typographic,
      quote, quotes, motivational quote, inspirational quote, motivational poster, event announcement, announcement, placard, save the date, playbill, lettering, advertisement, ad,
      postcard, title page, signboard design, menu, certificate,
      海报, 电影海报, 音乐会海报, 演唱会海报, 音乐海报, 活动海报, 宣传海报, 旅行海报, 旅游海报, 宣传单, 传单, 贺卡, 生日贺卡, 生日卡, 圣诞贺卡, 新年贺卡, 感谢卡, 明信片, 邀请函, 请柬, 请帖, 书籍封面, 书封, 专辑封面,
      杂志封面, 排版, 字体设计, 名言, 语录, 标语, 励志标语, 广告, 菜单, 证书`,
    weak: `banner, cover, header, card, 横幅, 封面, 卡片, 条幅`,
  },
  pattern: {
    strong: `abstract, abstract art, abstract painting, texture, gradient, geometric, geometric shapes, stripes, polka dots, marble texture, wavy lines, concentric circles, color field,
      抽象, 抽象画, 抽象艺术, 纹理, 渐变, 渐变色, 几何, 条纹, 波点, 圆点, 大理石纹, 大理石纹理`,
    weak: `wallpaper, background, phone wallpaper, mobile wallpaper, desktop wallpaper, lock screen, desktop background, 壁纸, 手机壁纸, 电脑壁纸, 桌面壁纸, 锁屏壁纸, 背景图`,
  },
};
