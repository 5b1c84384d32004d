import type { PatternSheet } from "../pattern-sheet.ts";

/** Chips of stone of all sizes in a pale ground. */
export function terrazzo({ width, height, unit, scheme, random }: PatternSheet): string {
  const { paper, ink, colours } = scheme;
  const inks = [...colours, ...colours, ink];
  const count = Math.round(((width * height) / (unit * unit)) * 9);
  let content = `<rect width="${width}" height="${height}" fill="${paper}"/>`;
  for (let index = 0; index < count; index++) {
    const size = unit * (0.04 + 0.26 * random() ** 2.6);
    const x = random() * width;
    const y = random() * height;
    const corners = 5 + Math.floor(random() * 4);
    const turn = random() * 6.28;
    const flat = 0.55 + 0.45 * random();
    const points = Array.from({ length: corners }, (_, corner) => {
      const angle = turn + (corner * 2 * Math.PI) / corners;
      const reach = size * (0.7 + 0.5 * random());
      return `${(x + Math.cos(angle) * reach).toFixed(1)} ${(y + Math.sin(angle) * reach * flat).toFixed(1)}`;
    });
    const fill = inks[Math.floor(random() * inks.length)] ?? ink;
    content += `<path d="M${points.join("L")}Z" fill="${fill}"/>`;
  }
  return content;
}
