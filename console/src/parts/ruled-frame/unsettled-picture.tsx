import type { ReactElement } from "react";

interface UnsettledPictureProps {
  readonly drawing: boolean;
  readonly share: number | null;
  readonly preview: string | null;
}

/** What there is of a picture: sharp down to how far it is, coarse and ruled below. */
export function UnsettledPicture({ drawing, share, preview }: UnsettledPictureProps): ReactElement {
  const done = Math.min(1, Math.max(0, share ?? 0));
  const edge = `${done * 100}%`;
  return (
    <>
      {preview !== null && (
        <>
          <img src={preview} alt="" className="absolute inset-0 size-full scale-105 blur-md" />
          <img
            src={preview}
            alt=""
            className="absolute inset-0 size-full transition-[clip-path] duration-(--dur-3) ease-out"
            style={{ clipPath: `inset(0 0 ${100 - done * 100}% 0)` }}
          />
        </>
      )}
      <div
        className="absolute inset-0 transition-[clip-path] duration-(--dur-3) ease-out"
        style={{ clipPath: `inset(${edge} 0 0 0)` }}
      >
        <div
          className={`absolute inset-0 ${preview === null ? "ruling" : "ruling-over"} ${drawing && share === null ? "ruling-breathes" : ""}`}
        />
      </div>
      {done > 0 && done < 1 && (
        <div
          className="absolute inset-0 transition-transform duration-(--dur-3) ease-out"
          style={{ transform: `translateY(${edge})` }}
        >
          <div className={`h-0.5 ${preview === null ? "bg-lapis" : "bg-knob"}`} />
        </div>
      )}
    </>
  );
}
