import { language } from "./language.js";

const SPACE = "\u00A0";

/** Fills the margin with what became of a request: size, what was understood, warnings, time, file and cost. */
export function showFacts(margin, record, picture) {
  const text = language.text;
  const size = toSize(`${picture.width}x${picture.height}`);
  const isLocked = record.size.asked === record.size.delivered;
  margin.replaceChildren(
    toElement("p", "name", text("delivered")),
    toElement("p", "size", size),
    ...(isLocked ? [toElement("p", "exact", text("exact"))] : []),
    ...(record.understood === ""
      ? []
      : [
          toElement("p", "name", text("understood")),
          toElement("p", "understood", record.understood),
        ]),
    ...record.warnings.map(({ message }) => toElement("p", "warning", message)),
    toList([
      ...(isLocked ? [] : [[text("asked"), toSize(record.size.asked)]]),
      ...(isNative(record) ? [] : [[text("drawn"), toSize(record.size.native)]]),
      [text("took"), text("seconds")(tookSeconds(record))],
      [text("file"), toFile(picture)],
      ...(record.calls.length === 0 ? [] : [[text("channel"), record.calls.at(-1).channel]]),
      ...(record.seed === null ? [] : [[text("seed"), String(record.seed)]]),
      [text("cost"), toDollars(record.cost.amount_micros)],
    ]),
  );
}

/** `2048x1152` as people write it. */
export function toSize(size) {
  return size.replace("x", `${SPACE}×${SPACE}`);
}

/** Dollars with two decimals, four under a cent. */
export function toDollars(micros) {
  return `$${(micros / 1e6).toFixed(micros > 0 && micros < 10_000 ? 4 : 2)}`;
}

function toElement(tag, name, words) {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = words;
  return element;
}

function toList(facts) {
  const list = document.createElement("dl");
  for (const [name, value] of facts) {
    const row = document.createElement("div");
    row.append(toElement("dt", "", name), toElement("dd", "", value));
    list.append(row);
  }
  return list;
}

function isNative({ size }) {
  return size.native === null || size.native === size.delivered;
}

function tookSeconds({ stages }) {
  return (stages.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(2);
}

function toFile({ media_type: type, bytes }) {
  const kind = type.replace("image/", "").toUpperCase();
  const amount =
    bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)}${SPACE}kB` : `${(bytes / 1e6).toFixed(2)}${SPACE}MB`;
  return `${kind}, ${amount}`;
}
