export const overview = {
  title: "Overview",
  period: "Period",
  periods: { "24h": "24 h", "7d": "7 days", "30d": "30 days" },
  account: "Account",
  allAccounts: "All accounts",

  spent: "Spent",
  compare: {
    nothing: "nothing charged",
    new: "{period, select, 24h {nothing in the 24 hours before} 7d {nothing in the 7 days before} other {nothing in the 30 days before}}",
    same: "{period, select, 24h {as in the 24 hours before} 7d {as in the 7 days before} other {as in the 30 days before}}",
    change:
      "{period, select, 24h {{share} on the 24 hours before} 7d {{share} on the 7 days before} other {{share} on the 30 days before}}",
    times:
      "{period, select, 24h {{times} times the 24 hours before} 7d {{times} times the 7 days before} other {{times} times the 30 days before}}",
  },
  pictures: "Pictures",
  allExact: "all with exact pixels",
  noneDelivered: "none delivered",
  inexact: "{count, number} without exact pixels",
  delivered: "Delivered",
  failed: "{count, plural, =0 {none failed} other {{count, number} failed, none charged}}",
  failedCharged: "{count, number} failed, {amount} charged",
  wait: "Median wait",
  p95: "p95 {time}",
  noneFinished: "nothing finished",
  balance: "Balance",
  unlimited: "no limit",
  spentSoFar: "{amount} spent so far",
  held: "{amount} held by {count, number} open",
  nothingHeld: "nothing held",

  bars: {
    pictures: { day: "Pictures per day", hour: "Pictures per hour" },
    spend: { day: "Spend per day", hour: "Spend per hour" },
  },
  measure: "What is shown",
  spend: "Spend",
  other: "other",
  total: "Total",
  last: { "24h": "now", "7d": "today", "30d": "today" },
  heads: {
    day: "Day (UTC)",
    hour: "Hour",
    channel: "Channel",
    calls: "Calls",
    code: "Code",
    count: "Failures",
    before: "Before drawing",
    charged: "Charged",
  },
  peak: {
    pictures: {
      nothing: "No picture was delivered in this period.",
      only: "All {total} were asked for on {when}. {period, select, 24h {This hour is hatched until it is over.} other {Today is hatched until midnight UTC.}}",
      most: "Most were asked for on {when}: {value} of {total}. {period, select, 24h {This hour is hatched until it is over.} other {Today is hatched until midnight UTC.}}",
    },
    spend: {
      nothing: "Nothing was charged in this period.",
      only: "All {total} were spent on {when}. {period, select, 24h {This hour is hatched until it is over.} other {Today is hatched until midnight UTC.}}",
      most: "Most was spent on {when}: {value} of {total}. {period, select, 24h {This hour is hatched until it is over.} other {Today is hatched until midnight UTC.}}",
    },
  },

  waits: "Waiting time by channel",
  median: "median",
  band: "p5 to p95",
  line: "to p99",
  waiting: {
    nothing: "No channel answered in this period.",
    one: "Half of the answers of {channel} came within {median}, 95 of 100 within {p95}.",
    more: "At the median {fastest} answers fastest, in {fast}, and {slowest} slowest, in {slow}.",
  },

  failures: "Failures by code",
  noneCharged: "none charged",
  charged: "{amount} charged",
  beforeDrawing: "before drawing",
  partlyBefore: "{channels}; {count, number} before drawing",
  failing: {
    nothing: "Nothing failed in this period.",
    one: "{total, plural, one {The one failure was {code}.} other {All {total, number} failures were {code}.}}",
    more: "{count} of {total} failures were {code}.",
  },

  justNow: "Just now",
  allGenerations: "All generations",
  erased: "Erased",

  nothingInPeriod:
    "{period, select, 24h {Nothing was asked for in the last 24 hours.} 7d {Nothing was asked for in the last 7 days.} other {Nothing was asked for in the last 30 days.}}",
  nothingOfAccount:
    "{period, select, 24h {This account asked for nothing in the last 24 hours.} 7d {This account asked for nothing in the last 7 days.} other {This account asked for nothing in the last 30 days.}}",
  showMonth: "Show 30 days",
  showAll: "Show all accounts",
  nothingYet: "Nothing was asked for in the last 30 days.",
  firstCall: "Charts stand here as soon as pictures are drawn. This call draws one:",
  firstCallLabel: "First call with curl",
  copyCall: "Copy call",
  makeKey: "Make a key",
  openPlayground: "Open playground",
};
