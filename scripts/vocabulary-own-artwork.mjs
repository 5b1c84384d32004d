/** The right edge of a balloon's envelope from its crown to its mouth, as cubic curves about the middle. */
const ENVELOPE = [
  [7.6, 0.6, 11.4, 5.4, 11.4, 11],
  [11.4, 16.2, 5.6, 19.8, 2.5, 24],
];
const MIDDLE = 16;
const CROWN = 0.6;
/** Seams of the gores that are seen, as degrees from the one that faces the eye. */
const SEAMS = [-90, -63, -38, -13, 13, 38, 63, 90];
const CLOTHS = ["#e8b53a", "#d5432f", "#2f6fae"];

const short = (value) => String(Math.round(value * 100) / 100);

/** One edge of a gore: the outline as narrow as the seam lies aside, downwards or back up. */
function edgeOf(degrees) {
  const share = Math.sin((degrees * Math.PI) / 180);
  const at = (x) => MIDDLE + share * x;
  const down = ENVELOPE.map(
    ([x1, y1, x2, y2, x, y]) => `C${[at(x1), y1, at(x2), y2, at(x), y].map(short).join(" ")}`,
  ).join("");
  const [[a1, b1, a2, b2, a, b], [c1, d1, c2, d2]] = ENVELOPE;
  const up =
    `C${[at(c2), d2, at(c1), d1, at(a), b].map(short).join(" ")}` +
    `C${[at(a2), b2, at(a1), b1, MIDDLE, CROWN].map(short).join(" ")}`;
  return { down, up, mouth: short(at(ENVELOPE[1][4])) };
}

function gores() {
  return SEAMS.slice(1).map((seam, index) => {
    const left = edgeOf(SEAMS[index]);
    const right = edgeOf(seam);
    const cloth = CLOTHS[(index + 1) % CLOTHS.length];
    return `<path fill="${cloth}" d="M${MIDDLE} ${CROWN}${right.down}H${left.mouth}${left.up}z"/>`;
  });
}

/** The whole outline, for what is laid over the gores. */
const outline = `M${MIDDLE} ${CROWN}${edgeOf(90).down}H${edgeOf(-90).mouth}${edgeOf(-90).up}z`;

/** A hot air balloon: gores of three cloths with a belt, roundness by gradients, ropes, a burner and a basket. */
export const balloon = [
  `<defs><clipPath id="a"><path d="${outline}"/></clipPath>`,
  `<linearGradient id="b" x1="4.6" x2="27.4" y1="9" y2="14" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#fff" stop-opacity=".02"/><stop offset=".3" stop-color="#fff" stop-opacity=".2"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#1d1030" stop-opacity=".42"/></linearGradient>`,
  `<linearGradient id="c" x1="16" x2="16" y1="13" y2="24" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#1d1030" stop-opacity="0"/><stop offset="1" stop-color="#1d1030" stop-opacity=".4"/></linearGradient></defs>`,
  ...gores(),
  `<g clip-path="url(#a)"><path fill="#f4efe2" d="M4 9.6Q16 14.4 28 9.6V13.2Q16 18 4 13.2z"/><path fill="#d5432f" d="M4 10.6Q16 15.4 28 10.6V12.2Q16 17 4 12.2z"/><path fill="#000" fill-opacity=".14" d="M12.5 20.8Q16 22.3 19.5 20.8L19 25H13z"/><path fill="url(#b)" d="M4 0H28V25H4z"/><path fill="url(#c)" d="M4 12H28V25H4z"/></g>`,
  `<path fill="#4a3128" d="M13.5 24H18.5L18 24.9H14z"/>`,
  `<path fill="none" stroke="#4d4038" stroke-width=".22" d="M13.7 24.4L14.25 28.6M15.2 24.6L15.15 28.6M16.8 24.6L16.85 28.6M18.3 24.4L17.75 28.6"/>`,
  `<path fill="#ffd873" d="M16 25.3C16.5 26.1 16.6 26.7 16 27.3C15.4 26.7 15.5 26.1 16 25.3z"/><path fill="#55504c" d="M15.5 27.2H16.5V27.8H15.5z"/>`,
  `<path fill="#7a5230" d="M13.9 28.5H18.1L17.8 31.2Q17.75 31.7 17.2 31.7H14.8Q14.25 31.7 14.2 31.2z"/><path fill="#a97a48" d="M13.7 28.2H18.3V28.9H13.7z"/><path fill="none" stroke="#5a3a20" stroke-width=".2" d="M14.05 29.7H17.95M14.15 30.6H17.85M15.1 28.9V31.7M16 28.9V31.7M16.9 28.9V31.7"/>`,
].join("");

/** One sail of a mill, straight up from its hub: a spar, a lattice beside it and cloth on the half near its tip. */
const sail = (degrees) =>
  `<g transform="translate(16 9.6) rotate(${degrees})"><path fill="#f1e8d4" d="M.3 -3.2H2.1V-12.2H.3z"/><path fill="#d9ccb0" d="M.3 -3.2H.9V-12.2H.3z"/><path fill="none" stroke="#86613f" stroke-width=".22" d="M.2 -2.6H2.2V-12.4H.2M.2 -4.2H2.2M.2 -5.8H2.2M.2 -7.4H2.2M.2 -9H2.2M.2 -10.6H2.2M1.2 -2.6V-12.4"/><path fill="#7a5638" d="M-.28 .4H.28L.2 -12.6H-.2z"/></g>`;

/** A Dutch tower mill: a base of brick, a gallery, a thatched body with windows, a cap, and four sails set crosswise. */
export const windmill = [
  `<defs><linearGradient id="a" x1="9.4" x2="22.6" y1="0" y2="0" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#fff" stop-opacity=".16"/><stop offset=".36" stop-color="#fff" stop-opacity=".08"/><stop offset=".62" stop-color="#14100c" stop-opacity=".12"/><stop offset="1" stop-color="#14100c" stop-opacity=".45"/></linearGradient></defs>`,
  `<path fill="#c27a5a" d="M10.5 22.4H21.5L22.4 31.8H9.6z"/><path fill="none" stroke="#a45f45" stroke-width=".16" d="M10.4 23.8H21.6M10.3 25.2H21.7M10.1 26.6H21.9M10 28H22M9.9 29.4H22.1M9.8 30.8H22.2"/>`,
  `<path fill="#4f6a4c" d="M14.6 31.8V28.4Q16 26.9 17.4 28.4V31.8z"/><path fill="#efe7d6" d="M11.8 26H13.3V28H11.8zM18.7 26H20.2V28H18.7z"/><path fill="#3d566e" d="M12 26.2H13.1V27.8H12zM18.9 26.2H20V27.8H18.9z"/>`,
  `<path fill="#b09a72" d="M12.6 10.2H19.4L21.7 22.4H10.3z"/><path fill="none" stroke="#927f5c" stroke-width=".2" d="M12.3 12.6H19.7M11.8 15H20.2M11.3 17.4H20.7M10.9 19.8H21.1"/><path fill="#efe7d6" d="M15.1 14H16.9V16.2H15.1zM15.1 18.2H16.9V20.6H15.1z"/><path fill="#3d566e" d="M15.3 14.2H16.7V16H15.3zM15.3 18.4H16.7V20.4H15.3z"/>`,
  `<path fill="url(#a)" d="M12.6 10.2H19.4L21.7 22.4L22.4 31.8H9.6L10.3 22.4z"/>`,
  `<path fill="#7a5638" d="M8 22H24V22.8H8z"/><path fill="none" stroke="#86613f" stroke-width=".24" d="M8.1 20.5H23.9M8.2 20.5V22M10.4 20.5V22M12.6 20.5V22M14.8 20.5V22M17.2 20.5V22M19.4 20.5V22M21.6 20.5V22M23.8 20.5V22M9 22.8L10.4 24.6M23 22.8L21.6 24.6"/>`,
  `<path fill="#62785a" d="M12 10.6C12 7.2 13.8 5.6 16 5.6S20 7.2 20 10.6z"/><path fill="#7f9474" d="M12.9 10C13 7.6 14.2 6.3 15.6 6.1C14.8 7.2 14.5 8.5 14.5 10z"/><path fill="#e9e0cc" d="M11.8 10.3H20.2V11H11.8z"/>`,
  ...[40, 130, 220, 310].map(sail),
  `<circle cx="16" cy="9.6" r=".8" fill="#3f2a1c"/><circle cx="15.8" cy="9.4" r=".35" fill="#8a6a4c"/>`,
].join("");
