import { useImperativeHandle, useRef, type ReactElement, type Ref } from "react";

export interface FilePickerHandle {
  open(): void;
}

interface FilePickerProps {
  readonly ref: Ref<FilePickerHandle>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The system's own dialog for files; everything is offered, so that what is not taken is told why. */
export function FilePicker({ ref, onFiles }: FilePickerProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ open: () => input.current?.click() }));
  return (
    <input
      ref={input}
      type="file"
      multiple
      hidden
      accept="image/*"
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])]);
        // The same file may be chosen again.
        currentTarget.value = "";
      }}
    />
  );
}
