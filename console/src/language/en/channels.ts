export const channels = {
  title: "Channels",
  counts:
    "{channels, plural, one {# channel} other {# channels}}, {running, plural, =0 {no calls} one {# call} other {# calls}} under way",
  countsOfMany:
    "{channels, plural, one {# channel} other {# channels}}, {drawing, plural, =0 {nothing is drawn now} one {# generation is drawn now} other {# generations are drawn now}}",
  toldBy:
    "<process></process> answered: states, tests and failover are as it knows them. What others leave alone stands at each channel, as they told within ten seconds; a test made here ends no rest of theirs. Places, strips, figures and the queue are of <all>all processes</all>.",
  toldByApi:
    "<process></process> answered, which draws nothing: it knows a channel by its own tests. What those that draw leave alone stands at each channel, as they told within ten seconds; a test made here ends no rest of theirs. Places, strips, figures and the queue are of <all>all processes</all>.",
  elsewhere: {
    resting: "In <process></process> it cools down, back in {time}.",
    "half-open": "In <process></process> it is on trial.",
    out: "In <process></process> it is out of use.",
  },
  engine: {
    illustrator: "Built in, draws on this machine",
    echo: "Echo, for tests",
    other: "Engine {engine}",
  },
  engineModel: "{engine}, as {model}",
  state: {
    healthy: "Healthy",
    recovered: "Well again after failures",
    unsteady: "Some calls failed lately",
    failing: "Most calls failed lately",
    resting: "Cooling down",
    trial: "On trial after a rest",
    out: "Out of use",
    idle: "No calls in 24 hours",
    unused: "Off: no model names it",
  },
  draws: "draws {models}",
  drawsMore: "draws {first}, {second} and {more, number} more",
  strip:
    "The last 24 hours: {calls, plural, =0 {no call ended.} other {{calls, plural, one {# call} other {# calls}} ended, {failed, plural, =0 {none of them failed.} other {# failed, in {troubled, plural, one {one half-hour.} other {# half-hours.}}}}}}",
  slot: {
    healthy: "all went well",
    some: "some failed",
    most: "most failed",
    none: "no calls",
  },
  span: "The last 24 hours in half-hours; the one at the right is under way.",
  inUse: "{running, number} of {concurrency, number}",
  inEach: "{concurrency, plural, one {# place} other {# places}} in each process",
  waiting: "{count, plural, =0 {none waiting} other {# waiting}}",
  median: "median",
  failed: "failed, 24 h",
  failures:
    "{count, plural, one {# call failed, at {time}.} other {# calls failed, the last at {time}.}}",
  unknownNot:
    "{count, plural, =0 {} one {One call may have been charged, so it was not repeated.} other {# calls may have been charged, so they were not repeated.}}",
  unknownAgain:
    "{count, plural, =0 {} one {One call may have been charged, and was drawn anew.} other {# calls may have been charged, and were drawn anew.}}",
  seeLast: "See the last one",
  seeFailed: "See failed generations",
  rest: {
    why: "<strong>Cooling down, back in {time}.</strong>",
    over: "<strong>Cooling down, back now.</strong>",
    trial:
      "<strong>On trial.</strong> Its rest is over; one call at a time is made until one is answered.",
    out: "<strong>Out of use until a test succeeds or its settings change.</strong>",
    outUntil: "<strong>Out of use until its settings change, tried again in {time}.</strong>",
    since:
      "{count, plural, one {One call has failed} other {# calls in a row have failed}} since <time></time>.",
    moved: "New requests for {models} go to {channels}.",
    waiting: "New requests for {models} wait for it.",
  },
  probe: {
    now: "Test now",
    never: "Not tested yet.",
    ok: "Tested at <time></time>: it takes calls.",
    refused: "Tested at <time></time>: it takes no calls.",
    failed: "Tested at <time></time>: {message}",
  },
  failover: "At <time></time> <link>a request</link> went to {channel} instead.",
  whoDraws: "Who draws {model}",
  whoElse: "And {models}.",
  firstChoice: "first choice",
  laterChoice: "if those before are full, fail or rest",
  share: "{share} of the requests",
  drawingNow: "drawing now",
  restingNow: "cooling down",
  outNow: "out of use",
  configured:
    "The highest priority is asked first, equals by weight. Channels are set in <file>limner.yaml</file>, which is read again whenever it changes: <docs>its settings</docs>.",
};
