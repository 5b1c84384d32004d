export const overview = {
  title: "概览",
  period: "时段",
  periods: { "24h": "24 小时", "7d": "7 天", "30d": "30 天" },
  account: "账户",
  allAccounts: "全部账户",

  spent: "花费",
  compare: {
    nothing: "没有扣款",
    new: "{period, select, 24h {此前 24 小时没有扣款} 7d {此前 7 天没有扣款} other {此前 30 天没有扣款}}",
    same: "{period, select, 24h {与此前 24 小时相同} 7d {与此前 7 天相同} other {与此前 30 天相同}}",
    change:
      "{period, select, 24h {较此前 24 小时 {share}} 7d {较此前 7 天 {share}} other {较此前 30 天 {share}}}",
    times:
      "{period, select, 24h {此前 24 小时的 {times} 倍} 7d {此前 7 天的 {times} 倍} other {此前 30 天的 {times} 倍}}",
  },
  pictures: "图片",
  allExact: "全部像素精确",
  noneDelivered: "没有交付",
  inexact: "{count, number} 张像素不精确",
  delivered: "交付率",
  failed: "{count, plural, =0 {没有失败} other {{count, number} 次失败，均未扣款}}",
  failedCharged: "{count, number} 次失败，扣款 {amount}",
  wait: "等待中位数",
  p95: "p95 {time}",
  noneFinished: "没有完成的",
  balance: "余额",
  unlimited: "不限额",
  spentSoFar: "累计已用 {amount}",
  held: "{count, number} 个进行中，预留 {amount}",
  nothingHeld: "没有预留",

  bars: {
    pictures: { day: "每日图片", hour: "每小时图片" },
    spend: { day: "每日花费", hour: "每小时花费" },
  },
  measure: "显示内容",
  spend: "花费",
  other: "其他",
  total: "合计",
  last: { "24h": "现在", "7d": "今天", "30d": "今天" },
  heads: {
    day: "日期（UTC）",
    hour: "小时",
    channel: "通道",
    calls: "调用",
    code: "代码",
    count: "失败",
    before: "绘制之前",
    charged: "扣款",
  },
  peak: {
    pictures: {
      nothing: "这段时间没有交付图片。",
      only: "全部 {total} 张都在{when}请求。{period, select, 24h {当前小时结束前以斜线表示。} other {今天在 UTC 午夜前以斜线表示。}}",
      most: "{when}请求最多：{total} 张中的 {value} 张。{period, select, 24h {当前小时结束前以斜线表示。} other {今天在 UTC 午夜前以斜线表示。}}",
    },
    spend: {
      nothing: "这段时间没有扣款。",
      only: "全部 {total} 都花在{when}。{period, select, 24h {当前小时结束前以斜线表示。} other {今天在 UTC 午夜前以斜线表示。}}",
      most: "{when}花费最多：{total} 中的 {value}。{period, select, 24h {当前小时结束前以斜线表示。} other {今天在 UTC 午夜前以斜线表示。}}",
    },
  },

  waits: "各通道等待时间",
  median: "中位数",
  band: "p5 至 p95",
  line: "至 p99",
  waiting: {
    nothing: "这段时间没有通道应答。",
    one: "{channel} 有一半的应答在 {median} 内，95% 在 {p95} 内。",
    more: "按中位数，{fastest} 最快，{fast}；{slowest} 最慢，{slow}。",
  },

  failures: "失败代码",
  noneCharged: "均未扣款",
  charged: "扣款 {amount}",
  beforeDrawing: "绘制之前",
  partlyBefore: "{channels}；{count, number} 次在绘制之前",
  failing: {
    nothing: "这段时间没有失败。",
    one: "{total, plural, other {全部 {total, number} 次失败都是 {code}。}}",
    more: "{total} 次失败中有 {count} 次是 {code}。",
  },

  justNow: "最近生成",
  allGenerations: "全部生成记录",
  erased: "已清除",

  nothingInPeriod:
    "{period, select, 24h {最近 24 小时没有请求。} 7d {最近 7 天没有请求。} other {最近 30 天没有请求。}}",
  nothingOfAccount:
    "{period, select, 24h {这个账户最近 24 小时没有请求。} 7d {这个账户最近 7 天没有请求。} other {这个账户最近 30 天没有请求。}}",
  showMonth: "显示 30 天",
  showAll: "显示全部账户",
  nothingYet: "最近 30 天没有请求。",
  firstCall: "有图片绘制后，这里会显示图表。这个调用会绘制一张：",
  firstCallLabel: "用 curl 发出的第一个调用",
  copyCall: "复制调用",
  makeKey: "创建密钥",
  openPlayground: "打开画板",
};
