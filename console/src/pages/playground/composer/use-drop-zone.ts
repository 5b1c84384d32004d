import { useEffect, useEffectEvent, useState } from "react";

interface DropZoneOptions {
  readonly onFiles: (files: readonly File[]) => void;
  /** A picture of a page that was dragged here. */
  readonly onUrl: (url: string) => void;
  readonly onChange?: ((isOver: boolean) => void) | undefined;
}

const OWN_PICTURE = /\/images\/[\w.-]+(?:\?.*)?$/;

/** The whole page takes files that are dropped or pasted. Tells whether some are held over it. */
export function useDropZone({ onFiles, onUrl, onChange }: DropZoneOptions): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((data: DataTransfer): boolean => {
    const url = data.getData("text/uri-list").split("\n")[0]?.trim() ?? "";
    if (OWN_PICTURE.test(url)) {
      onUrl(url.replace(/\?.*$/, ""));
      return true;
    }
    const files = [...data.files];
    if (files.length > 0) {
      onFiles(files);
    }
    return files.length > 0;
  });
  const tell = useEffectEvent((over: boolean) => {
    setOver(over);
    onChange?.(over);
  });
  const takeFiles = useEffectEvent(onFiles);
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (hasPictures(event)) {
        depth += 1;
        tell(true);
      }
    };
    const leave = (event: DragEvent) => {
      if (hasPictures(event)) {
        depth = Math.max(0, depth - 1);
        tell(depth > 0);
      }
    };
    const over = (event: DragEvent) => {
      if (hasPictures(event)) {
        event.preventDefault();
      }
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      tell(false);
      if (hasPictures(event) && event.dataTransfer !== null) {
        event.preventDefault();
        take(event.dataTransfer);
      }
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) {
        event.preventDefault();
        takeFiles(files);
      }
    };
    addEventListener("dragenter", enter);
    addEventListener("dragleave", leave);
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    addEventListener("paste", paste);
    return () => {
      removeEventListener("dragenter", enter);
      removeEventListener("dragleave", leave);
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
      removeEventListener("paste", paste);
    };
  }, []);
  return isOver;
}

/** Text that is dragged within the page is nobody's picture. */
function hasPictures({ dataTransfer }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  return types.includes("Files") || types.includes("text/uri-list");
}
