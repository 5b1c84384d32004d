/** Powers in loops over pixels: `**` with such exponents costs several times as much as all else in them. */
export const fourthPower = (value: number): number => {
  const squared = value * value;
  return squared * squared;
};

export const fifthPower = (value: number): number => fourthPower(value) * value;
