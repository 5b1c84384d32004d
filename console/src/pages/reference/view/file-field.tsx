import { useId, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatBytes } from "../../../kit/format-bytes.ts";

interface FileFieldProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

/** The pictures of a form. */
export function FileField({ files, onChange }: FileFieldProps): ReactElement {
  const texts = useTranslations("reference");
  const id = useId();
  return (
    <div className="mt-3">
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {texts("files")}
      </label>
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple
        aria-describedby={`${id}-below`}
        onChange={(event) => onChange([...(event.target.files ?? [])])}
        className="block w-full text-xs text-text-2 file:mr-3 file:h-(--control-h-sm) file:rounded-md file:border file:border-line-strong file:bg-surface file:px-2 file:text-xs file:font-medium file:text-text"
      />
      <p id={`${id}-below`} className="mt-1.5 text-xs text-text-2">
        {files.length === 0
          ? texts("filesHint")
          : files.map(({ name, size }) => `${name}, ${formatBytes(size)}`).join("; ")}
      </p>
    </div>
  );
}
