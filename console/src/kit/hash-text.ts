/** Thirteen hexadecimal digits that differ wherever texts do, as far as chance goes; nothing is kept secret by them. */
export function hashText(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  one = mix(one, other);
  other = mix(other, one);
  return ((other >>> 0) * 2 ** 20 + ((one >>> 0) & 0xfffff)).toString(16).padStart(13, "0");
}

function mix(one: number, other: number): number {
  return (
    Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)
  );
}
