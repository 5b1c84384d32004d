import { KeyRound, Route, SquareTerminal } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { useModels } from "../../../api/use-account.ts";
import type { Draft } from "../../../threads/thread.ts";
import { FirstExamples } from "./first-examples.tsx";

export interface FirstRunProps {
  readonly draft: Draft;
  /** Fills the composer; draws nothing. */
  readonly onPick: (draft: Draft) => void;
  readonly onCode: () => void;
}

const STEP =
  "group flex w-full flex-col gap-1 rounded-md text-left hover:text-text [&:hover_strong]:underline [&_strong]:underline-offset-2";

/** Before the first turn: one sentence, four pictures to begin with, three ways on. */
export function FirstRun({ draft, onPick, onCode }: FirstRunProps): ReactElement {
  const texts = useTranslations("composer");
  const models = useModels().data ?? [];
  const isAtHome = models.every(({ procedural }) => procedural);
  return (
    <div className="mx-auto flex min-h-full w-full max-w-240 flex-col justify-center px-4 py-8 md:px-6">
      <h1 className="text-2xl font-medium tracking-title">{texts("firstTitle")}</h1>
      <p className="mt-2 max-w-140 text-md text-text-2">
        {isAtHome ? texts("firstText") : texts("firstTextBackends")}
      </p>
      <FirstExamples
        picked={draft.prompt}
        onPick={(prompt) => onPick({ ...draft, prompt, references: [] })}
      />
      <ul className="mt-8 grid border-t border-line pt-4 md:grid-cols-3 md:divide-x md:divide-line">
        <Step>
          <Link href="/console/keys" className={STEP}>
            <StepText
              icon={<KeyRound size={16} strokeWidth={1.75} aria-hidden />}
              title={texts("nextKey")}
              text={texts("nextKeyText")}
            />
          </Link>
        </Step>
        <Step>
          <button type="button" onClick={onCode} className={STEP}>
            <StepText
              icon={<SquareTerminal size={16} strokeWidth={1.75} aria-hidden />}
              title={texts("nextCode")}
              text={texts("nextCodeText")}
            />
          </button>
        </Step>
        <Step>
          <a href="/docs/config" className={STEP}>
            <StepText
              icon={<Route size={16} strokeWidth={1.75} aria-hidden />}
              title={texts("nextBackend")}
              text={texts("nextBackendText")}
            />
          </a>
        </Step>
      </ul>
    </div>
  );
}

function Step({ children }: { readonly children: ReactNode }): ReactElement {
  return <li className="py-2 md:px-5 md:py-0 md:first:pl-0">{children}</li>;
}

interface StepTextProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
}

function StepText({ icon, title, text }: StepTextProps): ReactElement {
  return (
    <>
      <span className="flex items-center gap-2 text-sm">
        {icon}
        <strong className="font-medium">{title}</strong>
      </span>
      <span className="text-sm text-text-2">{text}</span>
    </>
  );
}
