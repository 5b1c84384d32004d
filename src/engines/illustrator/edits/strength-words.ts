const WEAK =
  /\b(?:subtle|slight|slightly|soft|light|little|bit|touch|gentle|gently|mild|faint|fine)\b|轻微|一点|稍微|淡淡|柔和|些许|微微/iu;
const STRONG =
  /\b(?:strong|strongly|heavy|heavily|very|much|lot|deep|dark|intense|coarse|extreme)\b|强烈|很|非常|明显|大量|加强|浓|重/iu;

/** How much a phrase asks for: 1 if it does not say, less for a touch, more for a lot. */
export function readStrength(phrase: string): number {
  if (WEAK.test(phrase)) return 0.6;
  return STRONG.test(phrase) ? 1.6 : 1;
}
