/** A ray in metres; its direction need not have length 1. Written anew for each pixel, so that none costs an allocation. */
export interface Ray {
  x: number;
  y: number;
  z: number;
  dx: number;
  dy: number;
  dz: number;
}

export const createRay = (): Ray => ({ x: 0, y: 0, z: 0, dx: 0, dy: 0, dz: 1 });
