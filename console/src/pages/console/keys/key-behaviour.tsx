import { ChevronRight } from "lucide-react";
import { Collapsible } from "radix-ui";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../../kit/join-classes.ts";
import { Segments } from "../../../parts/segments.tsx";
import { TextField } from "../../../parts/text-field.tsx";
import { Toggle } from "../../../parts/toggle.tsx";
import { FieldSet } from "../field-set.tsx";
import { LimitFields } from "../limit-fields.tsx";
import type { ChatShape, KeyForm } from "./key-form.ts";
import type { KeyField } from "./read-key-form.ts";

interface KeyBehaviourProps {
  readonly form: KeyForm;
  readonly onChange: (form: KeyForm) => void;
  readonly wrong: readonly KeyField[];
}

/** What most keys leave as it is; opened by who wants it, or where something in it is wrong. */
export function KeyBehaviour({ form, onChange, wrong }: KeyBehaviourProps): ReactElement {
  const texts = useTranslations("keys.form");
  const [open, setOpen] = useState(false);
  const isOpen = open || wrong.some((field) => field === "webhook" || field in form.limits);
  return (
    <Collapsible.Root open={isOpen} onOpenChange={setOpen} className="border-t border-line pt-3">
      <Collapsible.Trigger className="flex h-8 items-center gap-1.5 rounded-md text-sm font-medium text-text-2 hover:text-text coarse:h-11">
        <ChevronRight
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className={joinClasses("transition-transform duration-(--dur-2)", isOpen && "rotate-90")}
        />
        {texts("more")}
      </Collapsible.Trigger>
      <Collapsible.Content className="flex flex-col gap-4 pt-3">
        <KeyBounds form={form} onChange={onChange} wrong={wrong} />
      </Collapsible.Content>
    </Collapsible.Root>
  );
}

function KeyBounds({ form, onChange, wrong }: KeyBehaviourProps): ReactElement {
  const texts = useTranslations("keys.form");
  const faults = useTranslations("keys.fault");
  const limits = useTranslations("accounts.limit");
  const shapes: readonly { readonly value: ChatShape; readonly label: string }[] = [
    { value: "auto", label: texts("auto") },
    { value: "documented", label: texts("documented") },
    { value: "superset", label: texts("superset") },
  ];
  return (
    <>
      <LimitFields
        value={form.limits}
        onChange={(next) => onChange({ ...form, limits: next })}
        wrong={wrong}
        placeholder={limits("ofAccount")}
      />
      <div className="flex items-start justify-between gap-4">
        <div>
          <div className="text-sm font-medium">{texts("isPrivate")}</div>
          <p className="mt-0.5 text-xs text-text-2">{texts("privateHint")}</p>
        </div>
        <Toggle
          label={texts("isPrivate")}
          checked={form.isPrivate}
          onChange={(isPrivate) => onChange({ ...form, isPrivate })}
        />
      </div>
      <FieldSet label={texts("shape")} hint={texts("shapeHint")}>
        <Segments
          label={texts("shape")}
          value={form.chatShape}
          onChange={(chatShape) => onChange({ ...form, chatShape })}
          options={shapes}
        />
      </FieldSet>
      <TextField
        type="url"
        label={texts("webhook")}
        placeholder="https://"
        value={form.webhookUrl}
        hint={texts("webhookHint")}
        fault={wrong.includes("webhook") ? faults("webhook") : null}
        onChange={(event) => onChange({ ...form, webhookUrl: event.target.value })}
      />
    </>
  );
}
