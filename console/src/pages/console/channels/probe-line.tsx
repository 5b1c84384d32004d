import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Activity } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { askAdmin } from "../../../api/ask-admin.ts";
import { Button } from "../../../parts/button.tsx";
import { useToast } from "../../../parts/toasts.tsx";
import type { Channel } from "./channel.ts";
import { TimeOfDay } from "./time-of-day.tsx";

/** What the backend said when it was asked last, with a button that asks it now; and the last request that went elsewhere. */
export function ProbeLine({ channel }: { readonly channel: Channel }): ReactElement | null {
  if (channel.probe === null && channel.last_failover === null) {
    return null;
  }
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-text-2 @min-[51rem]:ml-4.5">
      {channel.probe !== null && <Probe channel={channel} probe={channel.probe} />}
      <LastFailover failover={channel.last_failover} />
    </div>
  );
}

interface ProbeProps {
  readonly channel: Channel;
  readonly probe: NonNullable<Channel["probe"]>;
}

function Probe({ channel, probe }: ProbeProps): ReactElement {
  const { id } = channel;
  const texts = useTranslations("channels");
  const queries = useQueryClient();
  const toast = useToast();
  const test = useMutation({
    mutationFn: () =>
      askAdmin<Channel>(`/channels/${encodeURIComponent(id)}/probe`, { method: "POST" }),
    onSuccess: (card) => {
      queries.setQueryData<readonly Channel[]>(["admin", "channels"], (channels) =>
        channels?.map((before) => (before.id === id ? card : before)),
      );
    },
    onError: ({ message: why }) => toast({ text: why }),
  });
  return (
    <>
      <Button
        small
        busy={test.isPending}
        icon={<Activity size={14} strokeWidth={2} aria-hidden />}
        onClick={() => test.mutate()}
      >
        {texts("probe.now")}
      </Button>
      <span role="status">
        <ProbeWords channel={channel} probe={probe} />
      </span>
    </>
  );
}

function ProbeWords({ channel, probe: { at, ok, message } }: ProbeProps): ReactElement {
  const texts = useTranslations("channels");
  if (at === null) {
    return <>{texts("probe.never")}</>;
  }
  // The notice above has said why already.
  const isSaid = message === null || message === channel.reason?.message;
  const words = ok === true ? "probe.ok" : isSaid ? "probe.refused" : "probe.failed";
  return (
    <>{texts.rich(words, { message: message ?? "", time: () => <TimeOfDay seconds={at} /> })}</>
  );
}

function LastFailover({
  failover,
}: {
  readonly failover: Channel["last_failover"];
}): ReactElement | null {
  const texts = useTranslations("channels");
  if (failover === null) {
    return null;
  }
  const { at, to, generation } = failover;
  return (
    <span>
      {texts.rich("failover", {
        channel: to,
        time: () => <TimeOfDay seconds={at} />,
        link: (chunks) => (
          <Link
            href={`~/console/generations/${generation}`}
            className="font-medium text-lapis-text hover:underline coarse:-my-3.5 coarse:py-3.5"
          >
            {chunks}
          </Link>
        ),
      })}
    </span>
  );
}
