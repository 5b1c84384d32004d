export const processes = {
  counts:
    "{alive, plural, =0 {none alive} other {# alive}}, {drawing, plural, =0 {nothing is drawn now} one {# generation is drawn now} other {# generations are drawn now}}",
  process: "Process",
  alive: "alive",
  dead: "dead",
  thisPage: "answers this page",
  role: "Role",
  roles: { all: "answers and draws", api: "answers", worker: "draws" },
  version: "Version",
  since: "Since",
  seen: "Last sign of life",
  ago: "{time} ago",
  silent: "silent for {time}",
  drawing: "Draws now",
  drawingCount: "{count, plural, =0 {draws nothing} other {draws #}}",
  left: "{count, number} to be taken up",
  nobody: "No process has said that it is alive. The list is asked for again every few seconds.",
  nobodyDraws:
    "<strong>Nobody who draws is alive.</strong> What is accepted waits in the queue until a worker starts.",
  versions:
    "<strong>{versions} run side by side.</strong> All processes are to have one version: <docs>how to change it</docs>.",
  alone:
    "This one process answers and draws. Where it is outgrown, any number can share a database and a bucket: <docs>many machines</docs>.",
  how: "Each says every ten seconds that it is alive. One that is silent for a minute counts as dead: others take up what it drew, and it leaves this list after ten minutes. More in <docs>many machines</docs>.",
};
