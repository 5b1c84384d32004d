/** An eye that looks straight ahead; sizes in metres, focal length and positions in pixels. */
export interface Camera {
  /** Height of the eye above the ground or the sea. */
  readonly height: number;
  /** Pixels per metre at a distance of one metre. */
  readonly focal: number;
  readonly centreX: number;
  readonly horizonY: number;
}

export const toScreenX = (camera: Camera, x: number, z: number): number =>
  camera.centreX + (x / z) * camera.focal;

export const toScreenY = (camera: Camera, y: number, z: number): number =>
  camera.horizonY - ((y - camera.height) / z) * camera.focal;
