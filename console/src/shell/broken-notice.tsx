import { RotateCw } from "lucide-react";
import type { ReactElement } from "react";
import { Button } from "../parts/button.tsx";

interface BrokenNoticeProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

/** Says that something is missing. Only a page that is loaded anew asks for it again: a part that failed stays so. */
export function BrokenNotice({ title, text, action }: BrokenNoticeProps): ReactElement {
  return (
    <div role="alert" className="grid h-full place-items-center p-6 text-center">
      <div className="max-w-100">
        <h1 className="text-xl">{title}</h1>
        <p className="mt-2 text-sm text-text-2">{text}</p>
        <Button
          className="mt-4"
          icon={<RotateCw size={14} strokeWidth={2} aria-hidden />}
          onClick={() => location.reload()}
        >
          {action}
        </Button>
      </div>
    </div>
  );
}
