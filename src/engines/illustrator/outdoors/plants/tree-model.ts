/** Leaves of a tree of height 1 that stands at the origin: x to the right, y up, z away from the eye; the farthest first. */
export interface LeafCloud {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  /** Half the length of a leaf. */
  readonly size: Float32Array;
  /** How it lies on the picture, in radians. */
  readonly angle: Float32Array;
  /** How much light of the sun it throws back, 0 to 1. */
  readonly lit: Float32Array;
  /** How much light of the sun comes through it, 0 to 1. */
  readonly through: Float32Array;
  /** How much of the sky it sees, 0 to 1. */
  readonly open: Float32Array;
  /** What makes its colour differ from its neighbours', -1 to 1. */
  readonly tone: Float32Array;
}

/** A piece of trunk, branch or twig between two places, with its thickness at both. */
export interface Limb {
  readonly fromX: number;
  readonly fromY: number;
  readonly fromZ: number;
  readonly toX: number;
  readonly toY: number;
  readonly toZ: number;
  readonly fromRadius: number;
  readonly toRadius: number;
  /** How much of the light of sun and sky reaches it, 0 to 1. */
  readonly open: number;
  /** Part of the stem, which some scenes paint in a way of their own. */
  readonly isStem?: boolean;
  /** So thin that it is seen only while there are no leaves. */
  readonly isTwig?: boolean;
}

/** A tree grown once, to be painted many times. */
export interface TreeModel {
  readonly leaves: LeafCloud;
  /** The thick ones first. */
  readonly limbs: readonly Limb[];
  /** How wide a leaf is for its length. */
  readonly leafShape: number;
  /** Each leaf is a twig set with needles, which are seen singly from near by. */
  readonly isNeedled?: boolean;
}
